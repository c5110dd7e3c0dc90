import { expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { until } from '../../app/connection.ts';
import { dutiesOf2026 } from '../../spec/duties-of-2026.ts';
import { clock, testCompany } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';

clock.set('2026-01-01T00:30:00.000Z');
const company = await testCompany('CL');
const workers = [jobsOf(company), jobsOf(company)];
const { database, organizationId } = company;
const LAST = '2026-12-31';

async function keptOn(): Promise<string> {
  const [row] = await database.asOwner<{ day: string }>(
    'select kept_on::text as day from closedloop.organization_day where organization_id = $1',
    [organizationId],
  );
  return row!.day;
}

/** Lets a process of its own keep days and kills it when it has come a little further. */
async function killAmidst(): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      '@swc-node/register/esm-register',
      fileURLToPath(new URL('../../support/day-child.ts', import.meta.url)),
      database.ownerUrl,
      LAST,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const before = await keptOn();
  const ended = once(child, 'exit').then(([code]) => {
    if (code !== null) throw new Error(`The process ended by itself with ${code}.`);
  });
  await Promise.race([ended, until(async () => (await keptOn()) > before)]);
  child.kill('SIGKILL');
  await ended;
}

it('a worker killed in the midst of a year loses no duty and doubles none', async () => {
  for (let killed = 0; killed < 3; killed += 1) await killAmidst();
  expect((await keptOn()) < LAST).toBe(true);
  await passTo(LAST, ...workers);
  expect(await keptOn()).toBe(LAST);
  const duties = await database.asOwner<{ kind: string; period: string; dueOn: string; states: string[] }>(
    `select d.kind, d.period, d.due_on::text as "dueOn", (select array_agg(a.after ->> 'state' order by a.id) from audit_entry a
      where a.organization_id = d.organization_id and a.record_id = d.id and a.after ? 'state') as states
    from duty d where d.organization_id = $1 and d.due_on <= $2 order by 1, 2`,
    [organizationId, LAST],
  );
  // Without settings only the fixed rows of the calendar are scheduled.
  const open = new Set(['comprehensive_research', 'target_tracking', 'evaluation_meeting', 'sales_training', 'channel_contact']);
  const expected = dutiesOf2026.CL.filter(({ kind }) => !open.has(kind)).flatMap(({ kind, due }) =>
    Object.entries(due).map(([period, dueOn]) => `${kind} ${period} ${dueOn}`),
  );
  expect(duties.map(({ kind, period, dueOn }) => `${kind} ${period} ${dueOn}`).toSorted()).toEqual(expected.toSorted());
  for (const { dueOn, states } of duties) {
    // The clock stands still for all processes, so that the order of their entries tells nothing.
    const steps = ['OPEN', 'REMINDED', 'OVERDUE', 'ESCALATED'].slice(0, dueOn === LAST ? 2 : dueOn > '2026-12-25' ? 3 : 4);
    expect(states.toSorted()).toEqual(steps.toSorted());
  }
}, 180_000);
