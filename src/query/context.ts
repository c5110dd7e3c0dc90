import type { PersonalCipher } from '../kernel/personal-cipher.ts';
import type { LawContext } from '../governance/context.ts';
import type { Viewer } from '../governance/viewer.ts';
import type { LoggedRead } from './planned.ts';

/** One statement with its parameters; statements with a name are prepared. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** How a statement reaches the store: pipelined for pages, an ordinary pool for the rest, a write's own connection for payloads. */
export type Read = (organizationId: string, statement: Statement, lane: 'fast' | 'slow') => Promise<readonly Record<string, unknown>[]>;

/** Notes reads of customer data outside *own* (G19), beside the request. */
export type LogAccess = (viewer: Viewer, requestId: string, reads: readonly LoggedRead[]) => void;

/** What resolvers of reads get. */
export interface QueryContext extends LawContext {
  readonly read: Read;
  readonly logAccess: LogAccess;
  readonly personalCipher: PersonalCipher;
}
