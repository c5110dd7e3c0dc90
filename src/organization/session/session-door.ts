import type { Clock } from '../../kernel/clock.ts';
import type { TransactionPool } from '../../database/transaction.ts';
import type { Read } from '../../query/context.ts';
import type { AccessTokens } from './access-token.ts';
import type { Passwords } from './password.ts';

/** What signing in needs of the platform: it happens before there is a viewer. */
export interface SessionDoor {
  readonly read: Read;
  readonly transactions: TransactionPool;
  readonly passwords: Passwords;
  readonly accessTokens: AccessTokens;
  readonly clock: Clock;
  /** Whether mail is set up, so that there is a way back for lost passwords. */
  readonly hasMail: boolean;
  /** Forgets cached viewers of a member, or of an organization: an ended session ends at once, and a new post counts at once. */
  readonly forget: (id: string) => void;
}
