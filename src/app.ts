import DataLoader from 'dataloader';
import { randomUUID } from 'node:crypto';
import type { AttachmentContext, FileLimits } from './attachment/attachment-context.ts';
import { createFileDoor, type FileDoor } from './attachment/file-door.ts';
import { consequences } from './consequences.ts';
import { noFiles, type FileStore } from './files/file-store.ts';
import { NOBODY } from './governance/system-role.ts';
import type { Viewer } from './governance/viewer.ts';
import type { Clock } from './kernel/clock.ts';
import { notices as allNotices } from './notices.ts';
import { membersHolding } from './organization/member/members-holding.ts';
import { noteReads } from './organization/member/note-reads.ts';
import { createViewers } from './organization/member/viewers.ts';
import { arrangeNotices } from './organization/notification/notice.ts';
import type { OrganizationContext } from './organization/organization/organization-context.ts';
import type { RegistrationContext } from './organization/organization/organization.resolver.ts';
import { createAccessTokens } from './organization/session/access-token.ts';
import { createPasswords } from './organization/session/password.ts';
import type { SessionDoor } from './organization/session/session-door.ts';
import { noteTokenUse } from './organization/token/note-token-use.ts';
import type { Read } from './query/context.ts';
import type { Caller, ServerContext } from './server/context.ts';
import { limits } from './server/limits.ts';
import type { Store } from './store.ts';
import { arrange } from './workflow/consequence.ts';

/** Everything that a resolver may use. */
export type AppContext = RegistrationContext & OrganizationContext & AttachmentContext & ServerContext;

export interface AppParts extends Omit<Store, 'close' | 'sealer'> {
  readonly clock: Clock;
  readonly isRegistrationOpen: boolean;
  /** Whether mail is set up. */
  readonly hasMail?: boolean;
  /** Whether who invites is shown the token of the invitation, instead of its being mailed. */
  readonly showsInvitations: boolean;
  /** How long a request may take. */
  readonly requestMs?: number;
  /** Where files lie and how large they may be; without it none are taken. */
  readonly files?: { readonly store: FileStore; readonly limits: FileLimits };
}

export interface App {
  /** What the platform works with on its own behalf: set-up, import, jobs. */
  readonly systemContext: () => AppContext;
  readonly viewerOf: (token: string) => Promise<Viewer | null>;
  readonly contextOf: (caller: Caller) => AppContext;
  /** Takes uploads in and hands files out. */
  readonly files: FileDoor;
  /** Resolves when the database answers. */
  readonly askDatabase: () => Promise<unknown>;
  /** Resolves when what is written beside the answers is written. */
  readonly settle: () => Promise<void>;
}

/** What requests are answered with, over an open store. */
export async function createApp({
  reader,
  transactions,
  notices,
  signingKey,
  personalCipher,
  clock,
  isRegistrationOpen,
  hasMail = false,
  showsInvitations,
  requestMs = limits.requestMs,
  files: { store, limits: fileLimits } = withoutFiles,
  onUnlogged,
  onUnnoted,
}: AppParts): Promise<App> {
  arrange(consequences);
  arrangeNotices(allNotices);
  const read: Read = (organizationId, statement, lane) =>
    reader.read(organizationId, { ...statement, values: [...statement.values] }, { lane });
  const accessTokens = createAccessTokens(signingKey, clock);
  const tokenUses = noteTokenUse(transactions, clock, onUnnoted);
  const viewers = createViewers({ read, clock, accessTokens, notices, noteUse: tokenUses.noteUse });
  const sessions: SessionDoor = { read, transactions, passwords: createPasswords(), accessTokens, clock, hasMail, forget: viewers.forget };
  const { logAccess, settle } = noteReads(transactions, clock, onUnlogged);
  const files = createFileDoor(signingKey, fileLimits, { transactions, read, store, clock, logAccess });
  const contextOf = ({ viewer, locale, requestId, address, idempotencyKey, note }: Caller): AppContext => ({
    viewer,
    locale,
    requestId,
    address,
    idempotencyKey,
    noteReplay: () => void (note.isReplayed = true),
    note,
    clock,
    read,
    transactions,
    deadline: performance.now() + requestMs,
    sessions,
    isRegistrationOpen,
    showsInvitations,
    logAccess,
    personalCipher,
    files: files.links,
    membersByRole: new DataLoader((roles) => membersHolding(read, clock, viewer, roles)),
  });
  return {
    viewerOf: viewers.viewerOf,
    contextOf,
    systemContext: () => ({ ...contextOf(nobody()), deadline: null }),
    files,
    askDatabase: () => read(NOBODY, { name: 'ping', text: 'select 1', values: [] }, 'fast'),
    settle: async () => void (await Promise.all([settle(), tokenUses.settle()])),
  };
}

/** Who calls where nobody does: the platform itself. */
function nobody(): Caller {
  return {
    viewer: null,
    locale: 'en',
    requestId: randomUUID(),
    address: 'system',
    idempotencyKey: null,
    note: { operationName: null, errorCodes: [] },
  };
}

const withoutFiles: NonNullable<AppParts['files']> = { store: noFiles, limits: { largest: 0, total: 0 } };
