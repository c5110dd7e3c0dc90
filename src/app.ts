import DataLoader from 'dataloader';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { consequences } from './consequences.ts';
import { dailies } from './dailies.ts';
import { ensureApiLogin, secret } from './database/api-login.ts';
import { startEmbedded } from './database/embedded.ts';
import { DatabaseUnavailable } from './database/errors.ts';
import { onFirstStart } from './database/first-start.ts';
import { openJobs, type Task } from './database/jobs.ts';
import { migrate } from './database/migrate.ts';
import { listenTo } from './database/notices.ts';
import { createReader } from './database/reader.ts';
import { startSealer } from './database/sealer.ts';
import { sharedPoints, type ExchangePoints } from './database/shared-points.ts';
import { createTransactionPool, type TransactionPool } from './database/transaction.ts';
import { NOBODY } from './governance/system-role.ts';
import type { Viewer } from './governance/viewer.ts';
import { createDemo, demoSignIns } from './integration/demo/create-demo.ts';
import { systemClock, type Clock } from './kernel/clock.ts';
import { createPersonalCipher } from './kernel/personal-cipher.ts';
import { notices as allNotices } from './notices.ts';
import { BEGIN_DAYS, dayTasks } from './organization/day/day-tasks.ts';
import { couriersOf } from './organization/mail/couriers.ts';
import { mailTasks } from './organization/mail/mail-tasks.ts';
import { openPost, type MailSettings } from './organization/mail/post.ts';
import { membersHolding } from './organization/member/members-holding.ts';
import { noteReads } from './organization/member/note-reads.ts';
import { createViewers, viewerChannel } from './organization/member/viewers.ts';
import { arrangeNotices } from './organization/notification/notice.ts';
import type { OrganizationContext } from './organization/organization/organization-context.ts';
import type { RegistrationContext } from './organization/organization/organization.resolver.ts';
import { createAccessTokens } from './organization/session/access-token.ts';
import { createPasswords } from './organization/session/password.ts';
import type { SessionDoor } from './organization/session/session-door.ts';
import { noteTokenUse } from './organization/token/note-token-use.ts';
import type { Read } from './query/context.ts';
import { buildSchema } from './schema.ts';
import { createApollo } from './server/apollo.ts';
import type { Config } from './server/config.ts';
import type { Caller, ServerContext } from './server/context.ts';
import { drain } from './server/drain.ts';
import { createHttp } from './server/http.ts';
import type { Lifecycle } from './server/lifecycle.ts';
import { limits } from './server/limits.ts';
import { listen } from './server/listen.ts';
import type { Running } from './server/process.ts';
import { createRateLimits } from './server/rate-limit.ts';
import { sharePoints } from './server/share-points.ts';
import { arrange } from './workflow/consequence.ts';
import { FORGET_OLD_KEYS, forgetOldKeys } from './workflow/forget-old-keys.ts';
import { startPump } from './workflow/pump.ts';

/** Everything that a resolver may use. */
export type AppContext = RegistrationContext & OrganizationContext & ServerContext;

/** Starts the platform: HTTP first, so that probes see it coming, then database, migrations, demo. Wired by hand, here and nowhere else. */
export async function start(config: Config, log: Logger): Promise<Running> {
  const lifecycle: Lifecycle = { phase: 'starting' };
  const rateLimits = createRateLimits(config);
  const tracing = config.tracing && (await import('./server/tracing.ts')).startTracing(config.tracing, log);
  const graphql = await createApollo<AppContext>({
    schema: await buildSchema(),
    log,
    isProduction: config.isProduction,
    rateLimits,
    requestMs: config.requestMs,
    tracing,
  });
  let platform: Platform | null = null;
  // Until the platform stands, HTTP answers 503 and asks for neither.
  const app = (): App => platform!.app;
  const http = createHttp<AppContext>({
    config,
    log,
    lifecycle,
    graphql,
    rateLimits,
    viewerOf: (token) => app().viewerOf(token),
    contextOf: (caller) => app().contextOf(caller),
    askDatabase: () => app().askDatabase(),
    tracing,
  });
  let stopSharing = async (): Promise<void> => {};
  const stop = async (): Promise<void> => {
    await drain(http, lifecycle);
    await graphql.apollo.stop();
    await stopSharing();
    await platform?.close();
    await tracing?.stop();
  };
  try {
    const url = await listen(http, config);
    platform = await openPlatform(config, log);
    stopSharing = sharePoints(rateLimits, platform.exchangePoints);
    lifecycle.phase = 'ready';
    return { url, stop, ...(platform.hasDemo ? { note: demoSignIns() } : {}) };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Platform {
  readonly app: App;
  readonly hasDemo: boolean;
  readonly exchangePoints: ExchangePoints;
  readonly close: () => Promise<void>;
}

async function openPlatform(config: Config, log: Logger): Promise<Platform> {
  const onProblem = (message: string): void => log.error(message);
  const embedded = config.databaseUrl === null ? await startEmbedded({ folder: config.dataDir, onProblem }) : null;
  try {
    const ownerUrl = config.databaseUrl ?? embedded!.url;
    await migrate(ownerUrl);
    const store = await openStore(ownerUrl, log);
    const app = await createApp({
      ...store,
      clock: systemClock,
      isRegistrationOpen: config.isRegistrationOpen,
      hasMail: config.mail !== null,
      showsInvitations: !config.isProduction && config.mail === null,
      requestMs: config.requestMs,
    });
    const pump = startPump({
      ownerUrl,
      couriers: couriersOf({ hasMail: config.mail !== null }),
      clock: systemClock,
      everyMs: PUMP_MS,
      onProblem: (error) => tellOfPumping(log, error),
    });
    const mail = openMail(config.mail, store.transactions);
    const jobs = openJobs({
      url: ownerUrl,
      clock: systemClock,
      log,
      tasks: { ...dayTasks(app.systemContext, dailies), ...mail.tasks, [FORGET_OLD_KEYS]: forgetOldKeys },
      everyMinute: [BEGIN_DAYS, FORGET_OLD_KEYS],
    });
    const hasDemo = !config.isProduction && (await onFirstStart(ownerUrl, () => createDemo(app.systemContext())));
    if (config.runsJobs) jobs.start();
    return {
      app,
      hasDemo,
      exchangePoints: sharedPoints(store.reader),
      close: async () => {
        await jobs.stop();
        mail.close();
        await pump.stop();
        await app.settle();
        await store.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** Pause between two looks into the outbox. */
const PUMP_MS = 1_000;

/** The tasks that send mail where it is set up; what waits for a process that sends, waits. */
function openMail(
  settings: MailSettings | null,
  transactions: TransactionPool,
): { readonly tasks: Readonly<Record<string, Task>>; readonly close: () => void } {
  if (!settings) return { tasks: {}, close: () => {} };
  const post = openPost(settings);
  return { tasks: mailTasks({ transactions, clock: systemClock, post, settings }), close: post.close };
}

type StoreLog = Pick<Logger, 'error' | 'info'>;

/** The doors to a migrated database. */
export async function openStore(ownerUrl: string, log: StoreLog) {
  const apiUrl = await ensureApiLogin(ownerUrl);
  const reader = createReader(apiUrl);
  const transactions = createTransactionPool(apiUrl);
  const notices = listenTo(apiUrl, viewerChannel);
  notices.follow({ onGap: (isListening) => tellOfDatabase(log, isListening) });
  const sealer = startSealer(ownerUrl, { onProblem: (error) => tellOfSealing(log, error) });
  const signingKey = Buffer.from(await secret(ownerUrl, 'token_signing'));
  const personalCipher = createPersonalCipher(Buffer.from(await secret(ownerUrl, 'personal_data')));
  return {
    reader,
    transactions,
    notices,
    signingKey,
    personalCipher,
    sealer,
    /** A read that could not be logged (G19) has been answered already; operators must know of it. */
    onUnlogged: (error: unknown) => log.error({ err: error }, 'reads could not be logged'),
    onUnnoted: (error: unknown) => log.error({ err: error }, 'the use of tokens could not be noted'),
    close: async () => {
      await sealer.stop();
      await Promise.all([notices.stop(), reader.close(), transactions.end()]);
    },
  };
}

/** What waits for its seal goes on waiting while the database is away; that it is has been told. */
function tellOfSealing(log: StoreLog, error: unknown): void {
  if (!(error instanceof DatabaseUnavailable)) log.error({ err: error }, 'sealing failed');
}

/** What is to leave the database goes on waiting in the outbox while the database is away. */
function tellOfPumping(log: StoreLog, error: unknown): void {
  if (!(error instanceof DatabaseUnavailable)) log.error({ err: error }, 'what happened could not be told');
}

/** One line when the database is lost and one when it is back, however many requests notice. */
function tellOfDatabase(log: StoreLog, isListening: boolean): void {
  if (isListening) log.info('the database is connected');
  else log.error('the connection to the database is lost and is made again');
}

export interface AppParts extends Omit<Awaited<ReturnType<typeof openStore>>, 'close' | 'sealer'> {
  readonly clock: Clock;
  readonly isRegistrationOpen: boolean;
  /** Whether mail is set up. */
  readonly hasMail?: boolean;
  /** Whether who invites is shown the token of the invitation, instead of its being mailed. */
  readonly showsInvitations: boolean;
  /** How long a request may take. */
  readonly requestMs?: number;
}

export interface App {
  /** What the platform works with on its own behalf: set-up, import, jobs. */
  readonly systemContext: () => AppContext;
  readonly viewerOf: (token: string) => Promise<Viewer | null>;
  readonly contextOf: (caller: Caller) => AppContext;
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
    membersByRole: new DataLoader((roles) => membersHolding(read, clock, viewer, roles)),
  });
  const nobody = (): Caller => ({
    viewer: null,
    locale: 'en',
    requestId: randomUUID(),
    address: 'system',
    idempotencyKey: null,
    note: { operationName: null, errorCodes: [] },
  });
  return {
    viewerOf: viewers.viewerOf,
    contextOf,
    systemContext: () => ({ ...contextOf(nobody()), deadline: null }),
    askDatabase: () => read(NOBODY, { name: 'ping', text: 'select 1', values: [] }, 'fast'),
    settle: async () => void (await Promise.all([settle(), tokenUses.settle()])),
  };
}
