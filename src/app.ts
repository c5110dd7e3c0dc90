import DataLoader from 'dataloader';
import type { Logger } from 'pino';
import { ensureApiLogin, secret } from './database/api-login.ts';
import { startEmbedded } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import { createReader } from './database/reader.ts';
import { startSealer } from './database/sealer.ts';
import { createTransactionPool } from './database/transaction.ts';
import type { Viewer } from './governance/viewer.ts';
import { systemClock, type Clock } from './kernel/clock.ts';
import { membersHolding } from './organization/member/members-holding.ts';
import { noteReads } from './organization/member/note-reads.ts';
import { createViewers } from './organization/member/viewers.ts';
import type { RegistrationContext } from './organization/organization/organization.resolver.ts';
import { createAccessTokens } from './organization/session/access-token.ts';
import { createPasswords } from './organization/session/password.ts';
import type { SessionDoor } from './organization/session/session-door.ts';
import type { Read } from './query/context.ts';
import { buildSchema } from './schema.ts';
import { createApollo } from './server/apollo.ts';
import type { Config } from './server/config.ts';
import type { Caller, ServerContext } from './server/context.ts';
import { drain } from './server/drain.ts';
import { createHttp } from './server/http.ts';
import type { Lifecycle } from './server/lifecycle.ts';
import { listen } from './server/listen.ts';
import type { Running } from './server/process.ts';

/** Everything that a resolver may use. */
export type AppContext = RegistrationContext & ServerContext;

/** Starts the platform: database, migrations, schema, HTTP. Wired by hand, here and nowhere else. */
export async function start(config: Config, log: Logger): Promise<Running> {
  const lifecycle: Lifecycle = { phase: 'starting' };
  const embedded =
    config.databaseUrl === null ? await startEmbedded({ folder: config.dataDir, onProblem: (message) => log.error(message) }) : null;
  const ownerUrl = config.databaseUrl ?? embedded!.url;
  try {
    await migrate(ownerUrl);
    const store = await openStore(ownerUrl, log);
    const app = await createApp({ ...store, clock: systemClock, isRegistrationOpen: config.isRegistrationOpen });
    const apollo = await createApollo<AppContext>({ schema: await buildSchema(), log, isProduction: config.isProduction });
    const http = createHttp<AppContext>({ config, log, lifecycle, apollo, viewerOf: app.viewerOf, contextOf: app.contextOf });
    const url = await listen(http, config);
    lifecycle.phase = 'ready';
    return {
      url,
      stop: async () => {
        await drain(http, lifecycle);
        await apollo.stop();
        await store.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** The doors to a migrated database. */
export async function openStore(ownerUrl: string, log: Pick<Logger, 'error'>) {
  const apiUrl = await ensureApiLogin(ownerUrl);
  const reader = createReader(apiUrl);
  const transactions = createTransactionPool(apiUrl);
  const sealer = startSealer(ownerUrl, { onProblem: (error) => log.error({ err: error }, 'sealing failed') });
  const signingKey = Buffer.from(await secret(ownerUrl, 'token_signing'));
  return {
    reader,
    transactions,
    signingKey,
    sealer,
    close: async () => {
      await sealer.stop();
      await Promise.all([reader.close(), transactions.end()]);
    },
  };
}

export interface AppParts extends Omit<Awaited<ReturnType<typeof openStore>>, 'close' | 'sealer'> {
  readonly clock: Clock;
  readonly isRegistrationOpen: boolean;
}

export interface App {
  readonly viewerOf: (token: string) => Promise<Viewer | null>;
  readonly contextOf: (caller: Caller) => AppContext;
}

/** What requests are answered with, over an open store. */
export async function createApp({ reader, transactions, signingKey, clock, isRegistrationOpen }: AppParts): Promise<App> {
  const read: Read = (organizationId, statement, lane) =>
    reader.read(organizationId, { ...statement, values: [...statement.values] }, { lane });
  const accessTokens = createAccessTokens(signingKey, clock);
  const viewers = createViewers(read, clock, accessTokens);
  const sessions: SessionDoor = { read, transactions, passwords: createPasswords(), accessTokens, clock, forget: viewers.forget };
  return {
    viewerOf: viewers.viewerOf,
    contextOf: (caller) => ({
      viewer: caller.viewer,
      locale: caller.locale,
      requestId: caller.requestId,
      address: caller.address,
      note: caller.note,
      idempotencyKey: caller.idempotencyKey,
      clock,
      read,
      transactions,
      sessions,
      isRegistrationOpen,
      logAccess: noteReads(transactions, clock),
      membersByRole: new DataLoader((roles) => membersHolding(read, clock, caller.viewer, roles)),
    }),
  };
}
