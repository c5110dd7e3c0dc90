import { afterAll } from '@jest/globals';
import pino from 'pino';
import { openJobs, type Jobs } from '../../src/database/jobs.ts';
import { BEGIN_DAYS, dayTasks } from '../../src/organization/day/day-tasks.ts';
import { dailies } from '../../src/dailies.ts';
import { clock, type Company } from './company.ts';

/** The jobs of a company's database as one process runs them, under the clock of the tests. */
export function jobsOf({ app, database }: Pick<Company, 'app' | 'database'>): Jobs {
  const tasks = dayTasks(app.systemContext, dailies);
  const jobs = openJobs({
    url: database.ownerUrl,
    clock,
    log: pino({ level: 'silent' }),
    tasks,
    everyMinute: [BEGIN_DAYS],
    concurrency: 2,
  });
  afterAll(() => jobs.stop());
  return jobs;
}

/** Lets time pass to the morning of a day and keeps every day that has begun meanwhile. */
export async function passTo(day: string, ...workers: readonly Jobs[]): Promise<void> {
  clock.set(`${day}T01:00:00.000Z`);
  await Promise.all(workers.map((jobs) => jobs.runDue()));
}
