import { parseCronItems, run, runOnce, type CronItem, type Runner, type RunnerOptions, type WorkerEvents } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Clock } from '../kernel/clock.ts';
import { isConnectionLost } from './errors.ts';
import { jobLogger, type JobLog } from './job-log.ts';
import { freeJobsOfTheDead, showPresence } from './job-presence.ts';
import { addJob, addJobAt, JOB_SCHEMA, type Envelope, type JobOptions } from './job-schema.ts';
import type { Statement } from './prepared.ts';

/** What a task works with: business time, and the owner's own connections. */
export interface JobContext {
  readonly clock: Clock;
  /** Sends one statement as the owner of the database, in a transaction of its own. */
  readonly asOwner: <Row extends object>(statement: Statement) => Promise<Row[]>;
  /** Becomes aborted when the process wants to stop. */
  readonly signal: AbortSignal;
}

/**
 * Does what one job says. It may be run again after a crash, so its effect is one transaction in which unique keys or
 * conditional updates make a second run do nothing.
 */
export type Task<Data extends object = never> = (data: Data, context: JobContext) => Promise<void>;

export interface JobSettings {
  /** The database's URL for its owner. */
  readonly url: string;
  readonly tasks: Readonly<Record<string, Task>>;
  /** Names of tasks that are added by themselves once a minute, whatever the number of processes. */
  readonly everyMinute?: readonly string[];
  readonly clock: Clock;
  readonly log: JobLog;
  /** How many jobs this process does at a time. */
  readonly concurrency?: number;
}

export interface Jobs {
  readonly add: (task: string, data: object, options?: JobOptions) => Promise<void>;
  /** Begins to do what is due, now and whenever something becomes due, until `stop`. */
  readonly start: () => void;
  /** Does what is due by the clock, what follows from it included, and fails where a job failed; for clocks that are driven. */
  readonly runDue: () => Promise<void>;
  /** Takes no further job, waits for those under way and closes the connections. */
  readonly stop: () => Promise<void>;
}

const CONCURRENCY = 4;
const DEAD_MS = 10_000;
const RESTART_MS = 1_000;

/** The jobs of a database, which any number of processes share. */
export function openJobs(settings: JobSettings): Jobs {
  const { url, clock, log, tasks, everyMinute = [], concurrency = CONCURRENCY } = settings;
  const pool = new pg.Pool({ connectionString: url, max: concurrency + 3, connectionTimeoutMillis: 5_000, keepAlive: true });
  // Whoever uses a broken connection hears of it; the events, unheard, would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const stopping = new AbortController();
  const asOwner: JobContext['asOwner'] = async ({ text, values }) => (await pool.query(text, [...(values ?? [])])).rows;
  const add: Jobs['add'] = async (task, data, options) => void (await asOwner(addJob(task, data, options)));
  const context: JobContext = { clock, asOwner, signal: stopping.signal };
  const options = {
    pgPool: pool,
    schema: JOB_SCHEMA,
    concurrency,
    taskList: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, enveloped(name, task, context)])),
    // Only with these are failures to report a finished job caught inside graphile-worker.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: jobLogger(log),
    noHandleSignals: true,
  };
  const crontab = parseCronItems(everyMinute.map(minutely));
  let working: Promise<unknown> = Promise.resolve();
  return {
    add,
    start: () =>
      void (working = Promise.all([keepRunning(options, crontab, stopping.signal, log), keepFreeing(pool, stopping.signal, log)])),
    runDue: () => runDue(pool, options, context, everyMinute),
    async stop() {
      stopping.abort();
      await working;
      await pool.end();
    },
  };
}

const minutely = (task: string): CronItem => ({ task, match: '* * * * *', payload: { data: {}, runAt: null }, options: { jobKey: task } });

/** A worker that gives up, as when PostgreSQL is restarted, is made anew until the process stops. */
async function keepRunning(
  options: Omit<RunnerOptions, 'parsedCronItems' | 'events'>,
  parsedCronItems: RunnerOptions['parsedCronItems'],
  signal: AbortSignal,
  log: JobLog,
): Promise<void> {
  while (!signal.aborted) {
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:listen:success', ({ client, workerPool }) => showPresence(client, workerPool.id));
    try {
      const runner = await run({ ...options, parsedCronItems, events });
      await until(runner, signal);
    } catch (error) {
      if (!isConnectionLost(error)) log.error({ err: error }, 'the worker of jobs gave up and is made anew');
    }
    await pause(RESTART_MS, undefined, { signal }).catch(() => {});
  }
}

async function until(runner: Runner, signal: AbortSignal): Promise<void> {
  const stop = (): void => void runner.stop().catch(() => {});
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await runner.promise;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function keepFreeing(pool: pg.Pool, signal: AbortSignal, log: JobLog): Promise<void> {
  while (!signal.aborted) {
    await freeJobsOfTheDead(pool).catch((error: unknown) => {
      if (!isConnectionLost(error)) log.error({ err: error }, 'jobs of ended workers were not freed');
    });
    await pause(DEAD_MS, undefined, { signal }).catch(() => {});
  }
}

/** PostgreSQL's clock wakes workers up; whether a job is due is for business time to say, which may be behind. */
function enveloped(name: string, task: Task, context: JobContext) {
  return async (payload: unknown, { job }: { readonly job: { readonly key: string | null } }): Promise<void> => {
    const { data, runAt } = payload as Envelope;
    const early = runAt === null ? 0 : new Date(runAt).getTime() - context.clock.now().getTime();
    if (early <= 0) return await task(data as never, context);
    const again = { runAt: new Date(runAt!), ...(job.key === null ? {} : { key: job.key }) };
    await context.asOwner(addJobAt(new Date(Date.now() + early), name, data, again));
  };
}

/** Jobs that PostgreSQL's clock keeps asleep although business time says that they are due. */
const oversleeping = `locked_at is null and run_at > now() and (payload->>'runAt')::timestamptz <= $1`;

async function runDue(
  pool: pg.Pool,
  options: Parameters<typeof runOnce>[0],
  { clock, asOwner }: JobContext,
  everyMinute: readonly string[],
): Promise<void> {
  const failures: unknown[] = [];
  const events: WorkerEvents = new EventEmitter();
  events.on('job:error', ({ error }) => failures.push(error));
  for (const task of everyMinute) await asOwner(addJob(task, {}, { key: task }));
  for (let woken: number | null = 1; woken;) {
    await runOnce({ ...options, events });
    if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures, 'Several jobs failed.');
    const { rowCount } = await pool.query(`update ${JOB_SCHEMA}._private_jobs set run_at = now() where ${oversleeping}`, [clock.now()]);
    woken = rowCount;
  }
}
