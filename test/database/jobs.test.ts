import { afterAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import pino from 'pino';
import { systemClock, type Clock } from '../../src/kernel/clock.ts';
import { addJob } from '../../src/database/job-schema.ts';
import { openJobs, type Jobs, type Task } from '../../src/database/jobs.ts';
import { until } from '../app/connection.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { lineTo } from '../support/line.ts';

const database = await testDatabase();
await database.asOwner('create table closedloop.done (job text not null)');
const silent = pino({ level: 'silent' });
const opened: Jobs[] = [];
afterAll(() => Promise.all(opened.map((jobs) => jobs.stop())));

/** Writes down that it ran. */
const note: Task<{ readonly job: string }> = async ({ job }, { asOwner }) => {
  await asOwner({ text: 'insert into closedloop.done (job) values ($1)', values: [job] });
};

interface Options {
  readonly clock?: Clock;
  readonly everyMinute?: readonly string[];
  readonly tasks?: Readonly<Record<string, Task>>;
}

function workers({ clock = systemClock, tasks = {}, everyMinute = [] }: Options = {}): Jobs {
  const jobs = openJobs({ url: database.ownerUrl, clock, log: silent, tasks: { note, ...tasks }, everyMinute });
  opened.push(jobs);
  return jobs;
}

const done = async (prefix: string): Promise<string[]> =>
  (await database.asOwner<{ job: string }>('select job from closedloop.done where job like $1 order by job', [`${prefix}%`])).map(
    ({ job }) => job,
  );
const waiting = async (): Promise<number> => (await database.asOwner('select from graphile_worker.jobs')).length;

describe('jobs', () => {
  it('are done once, whichever of two workers wakes up', async () => {
    const [one, other] = [workers(), workers()];
    const names = Array.from({ length: 30 }, (_, index) => `once ${String(index).padStart(2, '0')}`);
    for (const job of names) await one.add('note', { job });
    await Promise.all([one.runDue(), other.runDue()]);
    expect(await done('once')).toEqual(names);
    expect(await waiting()).toBe(0);
  });

  it('stay away when the transaction that adds them is rolled back', async () => {
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { text, values } = addJob('note', { job: 'rolled back' });
    await owner.query('begin');
    await owner.query(text, [...values!]);
    await owner.query('rollback');
    await owner.end();
    await workers().runDue();
    expect(await done('rolled back')).toEqual([]);
  });

  it('cannot be added by the login of the API', async () => {
    const { text, values } = addJob('note', { job: 'from the API' });
    const api = new pg.Client({ connectionString: database.apiUrl });
    await api.connect();
    await expect(api.query(text, [...values!])).rejects.toThrow('permission denied for schema graphile_worker');
    await api.end();
  });

  it('wait once under one key', async () => {
    const jobs = workers();
    await jobs.add('note', { job: 'key 1' }, { key: 'key' });
    await jobs.add('note', { job: 'key 2' }, { key: 'key' });
    await jobs.runDue();
    expect(await done('key')).toEqual(['key 2']);
  });

  it.each([
    ['behind', '2020-03-02T00:00:00.000Z'],
    ['ahead of', '2090-03-02T00:00:00.000Z'],
  ])('are due by business time, also where it is %s the server’s', async (place, start) => {
    let now = new Date(start);
    const jobs = workers({ clock: { now: () => now } });
    await jobs.add('note', { job: `due ${place}` }, { runAt: new Date(now.getTime() + 1_000), key: 'due' });
    await jobs.runDue();
    expect(await done(`due ${place}`)).toEqual([]);
    expect(await waiting()).toBe(1);
    now = new Date(now.getTime() + 1_000);
    await jobs.runDue();
    expect(await done(`due ${place}`)).toEqual([`due ${place}`]);
  });

  it('tell a driven clock of their failures, and are tried again', async () => {
    let broken = true;
    const flaky: typeof note = async (data, context) => {
      if (broken) throw new Error('not today');
      await note(data, context);
    };
    const jobs = workers({ tasks: { flaky } });
    await jobs.add('flaky', { job: 'flaky' });
    await expect(jobs.runDue()).rejects.toThrow('not today');
    broken = false;
    await database.asOwner('update graphile_worker._private_jobs set run_at = now()');
    await jobs.runDue();
    expect(await done('flaky')).toEqual(['flaky']);
  });

  it('are begun by themselves where a task is for every minute', async () => {
    const everyNote: Task<object> = (_data, context) => note({ job: 'minute' }, context);
    await workers({ tasks: { minute: everyNote }, everyMinute: ['minute'] }).runDue();
    expect(await done('minute')).toEqual(['minute']);
  });
});

describe('a worker', () => {
  it('finishes the job under way before it stops', async () => {
    let begun = (): void => {};
    let finish = (): void => {};
    const beginning = new Promise<void>((resolve) => (begun = resolve));
    const finishing = new Promise<void>((resolve) => (finish = resolve));
    const slow: typeof note = async (data, context) => {
      begun();
      await finishing;
      await note(data, context);
    };
    const jobs = openJobs({ url: database.ownerUrl, clock: systemClock, log: silent, tasks: { slow } });
    jobs.start();
    await jobs.add('slow', { job: 'drained' });
    await beginning;
    const stopped = jobs.stop();
    finish();
    await stopped;
    expect(await done('drained')).toEqual(['drained']);
    expect(await waiting()).toBe(0);
  });

  it('that is killed loses nothing: another takes its job over', async () => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        '@swc-node/register/esm-register',
        fileURLToPath(new URL('../support/job-child.ts', import.meta.url)),
        database.ownerUrl,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const jobs = workers({ tasks: { hang: note } });
    await jobs.add('hang', { job: 'taken over' });
    await once(child.stdout, 'data');
    await jobs.runDue();
    expect(await done('taken over')).toEqual([]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    // As if the grace had passed.
    await database.asOwner(`update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute'`);
    jobs.start();
    await until(async () => (await done('taken over')).length > 0);
    expect(await done('taken over')).toEqual(['taken over']);
  });

  it('goes on when the connections to PostgreSQL are lost, also in the middle of a job', async () => {
    const line = await lineTo(database.ownerUrl);
    const cut: typeof note = async (data, context) => {
      await line.cut();
      await note(data, context).catch(() => {});
      await line.mend();
    };
    const jobs = openJobs({ url: line.url, clock: systemClock, log: silent, tasks: { note, cut } });
    jobs.start();
    await addDirectly(database, 'cut', 'during');
    await until(async () => (await database.asOwner(`select from graphile_worker.jobs where task_identifier = 'cut'`)).length === 0);
    await addDirectly(database, 'note', 'afterwards');
    await until(async () => (await done('afterwards')).length > 0);
    await jobs.stop();
    await line.cut();
  }, 90_000);
});

async function addDirectly(to: TestDatabase, task: string, job: string): Promise<void> {
  const { text, values } = addJob(task, { job });
  await to.asOwner(text, [...values!]);
}
