import type { Logger } from 'pino';
import { createApp, type App } from './app.ts';
import { COLLECT_FILES, collectFiles } from './attachment/collect-files.ts';
import { dailies } from './dailies.ts';
import { startEmbedded } from './database/embedded.ts';
import { DatabaseUnavailable } from './database/errors.ts';
import { onFirstStart } from './database/first-start.ts';
import { openJobs, type Task } from './database/jobs.ts';
import { migrate } from './database/migrate.ts';
import { sharedPoints, type ExchangePoints } from './database/shared-points.ts';
import type { TransactionPool } from './database/transaction.ts';
import { localFiles } from './files/local-files.ts';
import { s3Files } from './files/s3-files.ts';
import { createDemo } from './integration/demo/create-demo.ts';
import { systemClock } from './kernel/clock.ts';
import { BEGIN_DAYS, dayTasks } from './organization/day/day-tasks.ts';
import { couriersOf } from './organization/mail/couriers.ts';
import { mailTasks } from './organization/mail/mail-tasks.ts';
import { openPost, type MailSettings } from './organization/mail/post.ts';
import type { Config } from './server/config.ts';
import { openStore } from './store.ts';
import { FORGET_OLD_KEYS, forgetOldKeys } from './workflow/forget-old-keys.ts';
import { startPump, type Pump } from './workflow/pump.ts';

/** A database with everything that works on it. */
export interface Platform {
  readonly app: App;
  readonly hasDemo: boolean;
  readonly exchangePoints: ExchangePoints;
  readonly close: () => Promise<void>;
}

/** Opens the database, brings it up to date, and starts what works beside requests. */
export async function openPlatform(config: Config, log: Logger): Promise<Platform> {
  const onProblem = (message: string): void => log.error(message);
  const embedded = config.databaseUrl === null ? await startEmbedded({ folder: config.dataDir, onProblem }) : null;
  try {
    const ownerUrl = config.databaseUrl ?? embedded!.url;
    await migrate(ownerUrl);
    const store = await openStore(ownerUrl, log);
    const files = config.files.s3 ? s3Files(config.files.s3) : localFiles(config.files.folder);
    const app = await createApp({
      ...store,
      clock: systemClock,
      isRegistrationOpen: config.isRegistrationOpen,
      hasMail: config.mail !== null,
      showsInvitations: !config.isProduction && config.mail === null,
      requestMs: config.requestMs,
      files: { store: files, limits: config.files.limits },
    });
    const pump = config.runsJobs ? openPump(ownerUrl, config, log) : null;
    const mail = openMail(config.mail, store.transactions);
    const jobs = openJobs({
      url: ownerUrl,
      clock: systemClock,
      log,
      tasks: {
        ...dayTasks(app.systemContext, dailies),
        ...mail.tasks,
        [FORGET_OLD_KEYS]: forgetOldKeys,
        [COLLECT_FILES]: collectFiles(files),
      },
      everyMinute: [BEGIN_DAYS, FORGET_OLD_KEYS, COLLECT_FILES],
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
        await pump?.stop();
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

/** What happened is told by the processes that run jobs; the others answer requests only. */
function openPump(ownerUrl: string, { mail }: Config, log: Logger): Pump {
  return startPump({
    ownerUrl,
    couriers: couriersOf({ hasMail: mail !== null }),
    clock: systemClock,
    everyMs: PUMP_MS,
    onProblem: (error) => tellOfPumping(log, error),
  });
}

/** The tasks that send mail where it is set up; what waits for a process that sends, waits. */
function openMail(
  settings: MailSettings | null,
  transactions: TransactionPool,
): { readonly tasks: Readonly<Record<string, Task>>; readonly close: () => void } {
  if (!settings) return { tasks: {}, close: () => {} };
  const post = openPost(settings);
  return { tasks: mailTasks({ transactions, clock: systemClock, post, settings }), close: () => post.close() };
}

/** What is to leave the database goes on waiting in the outbox while the database is away. */
function tellOfPumping(log: Logger, error: unknown): void {
  if (!(error instanceof DatabaseUnavailable)) log.error({ err: error }, 'what happened could not be told');
}
