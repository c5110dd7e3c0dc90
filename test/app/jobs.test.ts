import { afterAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { addJob } from '../../src/database/job-schema.ts';
import { emptyDatabase } from '../support/database.ts';
import { until } from './connection.ts';
import { endPlatforms, startPlatform } from './platform.ts';

const ownerUrl = await emptyDatabase();
const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
afterAll(async () => {
  await endPlatforms();
  await owner.end();
});

async function isKept(): Promise<boolean> {
  const { rows } = await owner.query<{ behind: number; duties: number }>(
    `select (select count(*)::int from closedloop.organization_day where kept_on < current_date - 1) as behind, (select count(*)::int from duty) as duties`,
  );
  return rows[0]!.behind === 0 && rows[0]!.duties > 0;
}

it('a process does jobs beside its requests, unless it is told to leave them to others', async () => {
  const idle = await startPlatform({ DATABASE_URL: ownerUrl, JOBS: 'off' });
  // As if nothing had run for a quarter, so that some duties have come up.
  await owner.query('update closedloop.organization_day set kept_on = kept_on - 92');
  const { text, values } = addJob('day.begin', {});
  await owner.query(text, [...values!]);
  // It goes on answering, and leaves the job alone.
  for (let asked = 0; asked < 200; asked += 1) expect((await fetch(`${idle.url}/readyz`)).status).toBe(200);
  expect(await isKept()).toBe(false);
  const busy = await startPlatform({ DATABASE_URL: ownerUrl });
  await until(isKept);
  busy.kill('SIGTERM');
  expect(await busy.ending).toMatchObject({ code: 0 });
  idle.kill('SIGTERM');
  expect(await idle.ending).toMatchObject({ code: 0 });
  const { rows } = await owner.query(`select from graphile_worker.jobs where locked_by is not null`);
  expect(rows).toEqual([]);
}, 90_000);

it('JOBS must be on or off', async () => {
  await expect(startPlatform({ DATABASE_URL: ownerUrl, JOBS: 'perhaps' })).rejects.toThrow('JOBS must be on or off');
});
