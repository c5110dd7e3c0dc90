import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { invariant } from '../kernel/invariant.ts';
import type { Statement } from './prepared.ts';

/** Where graphile-worker keeps what is to be done: a schema of its own, which the API's login may not even enter. */
export const JOB_SCHEMA = 'graphile_worker';

/** Brings the tables of the jobs up to this code, as the owner. Runs under the lock of our own migrations. */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  const pgPool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  pgPool.on('error', () => {});
  pgPool.on('connect', (client) => client.on('error', () => {}));
  try {
    await runMigrations({ pgPool, schema: JOB_SCHEMA });
  } finally {
    await pgPool.end();
  }
}

export interface JobOptions {
  /** A job of the same key that waits is replaced, so that it waits only once. */
  readonly key?: string;
  /** Not before this instant of business time. */
  readonly runAt?: Date;
  /** How often a failing job is tried, with growing pauses, before it is given up; 25 unless told. */
  readonly maxAttempts?: number;
}

/** What a job carries: the payload of its task, and when it is due by business time. */
export interface Envelope {
  readonly data: object;
  readonly runAt: string | null;
}

/**
 * The statement that adds a job. It commits and rolls back with the transaction it is sent in, which must run as the
 * owner: verbs run as the API's login and leave an outbox row instead.
 */
export function addJob(task: string, data: object, options: JobOptions = {}): Statement {
  return addJobAt(options.runAt ?? null, task, data, options);
}

/** The same for a job that PostgreSQL's clock wakes at another instant than business time says. */
export function addJobAt(wakeAt: Date | null, task: string, data: object, { key, runAt, maxAttempts }: JobOptions): Statement {
  invariant(/^[a-z][a-zA-Z0-9.]*$/.test(task), `${task} is the name of a task`);
  const envelope: Envelope = { data, runAt: runAt?.toISOString() ?? null };
  return {
    text: `select from ${JOB_SCHEMA}.add_job(identifier => $1::text, payload => $2::json, job_key => $3::text, run_at => $4::timestamptz, max_attempts => $5::int)`,
    values: [task, JSON.stringify(envelope), key ?? null, wakeAt?.toISOString() ?? null, maxAttempts ?? null],
  };
}
