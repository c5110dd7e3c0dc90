import type pg from 'pg';
import { JOB_SCHEMA } from './job-schema.ts';

/** How long a job stays with a worker whose connection is not seen, in case it is just being made. */
const GRACE_SECONDS = 5;

/**
 * Says on a connection that a worker is alive for as long as the connection lives: PostgreSQL ends it with the process,
 * however the process ended.
 */
export function showPresence(client: pg.ClientBase, workerId: string): void {
  // After the statement under way, which is graphile-worker's own.
  client.once('drain', () => void client.query(`select set_config('application_name', $1, false)`, [workerId]).catch(() => {}));
}

/** Gives back what workers held that are gone. A job that is then run twice has its effect once. */
export async function freeJobsOfTheDead(pool: pg.Pool): Promise<void> {
  await pool.query(
    `select ${JOB_SCHEMA}.force_unlock_workers(array_agg(worker)) from (
      select distinct locked_by as worker from ${JOB_SCHEMA}.jobs
      where locked_by is not null and locked_at < now() - make_interval(secs => $1)
    ) as holder
    where not exists (select from pg_stat_activity where datname = current_database() and application_name = worker)
    having count(*) > 0`,
    [GRACE_SECONDS],
  );
}
