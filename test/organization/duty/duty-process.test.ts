import { expect, it } from '@jest/globals';
import { Refused } from '../../../src/kernel/refusal.ts';
import { advanceAll } from '../../../src/workflow/advance-all.ts';
import { carryOut } from '../../../src/workflow/carry-out.ts';
import { lockedRows } from '../../../src/workflow/locked-rows.ts';
import { Duty } from '../../../src/organization/duty/duty.entity.ts';
import { dutyProcess } from '../../../src/organization/duty/duty.process.ts';
import { fulfilDuties } from '../../../src/organization/duty/fulfil-duties.ts';
import { clock, testCompany } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';

clock.set('2026-01-02T01:00:00.000Z');
const company = await testCompany('CL');
const jobs = jobsOf(company);

/** What refuses a step of the first duty of a kind; nothing of it stays. */
async function refusalsOf(transition: string, given: Readonly<Record<string, unknown>>) {
  const viewer = await company.as('founder').viewer();
  const context = { ...company.app.systemContext(), viewer };
  const deed = carryOut(context, viewer, 'test', async (work) => {
    work.permit('platform.keep_duties');
    const rows = await lockedRows<Duty>(work, Duty, `t.state in ('OPEN', 'OVERDUE')`, []);
    expect(await advanceAll<Duty>(work, dutyProcess, transition, rows, () => ({ given, values: {} }))).toEqual([]);
  });
  const error: unknown = await deed.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refused ? error.refusals.map(({ code, field, rule, clauses }) => ({ code, field, rule, clauses })) : error;
}

it.each([
  ['CL-1.3.2 is not fulfilled without the record that fulfils it', 'fulfil', {}, 'MISSING_FIELD', 'duty.fulfil.record', 'CL-1.3.2'],
  ['CL-1.3.2 does not lapse without a reason', 'lapse', { reason: ' ' }, 'MISSING_FIELD', 'duty.lapse.reason', 'CL-1.3.2'],
  [
    'CL-1.3.2 is not reminded of before its day',
    'remind',
    { today: '2026-01-02', remindOn: '2026-01-27' },
    'DATE_ORDER',
    'duty.remind.remindOn',
    'CL-1.3.2',
  ],
  [
    'CL-1.3.2 is not overdue on its day',
    'fallDue',
    { today: '2026-01-30', overdueOn: '2026-01-31' },
    'DATE_ORDER',
    'duty.fallDue.overdueOn',
    'CL-1.3.2',
  ],
] as const)('a duty: %s', async (_title, transition, given, code, rule, clause) => {
  await passTo('2026-01-05', jobs);
  expect(await refusalsOf(transition, given)).toMatchObject([{ code, rule, clauses: [clause] }]);
});

it('a duty: CL-5.4.2b is told to a superior that there is, when the time has come', async () => {
  await passTo('2026-02-02', jobs);
  const refusals = await refusalsOf('escalate', { today: '2026-02-02', escalateOn: '2026-02-04' });
  expect(refusals).toMatchObject([
    { code: 'MISSING_FIELD', rule: 'duty.escalate.superior', clauses: ['CL-5.4.2b'] },
    { code: 'DATE_ORDER', rule: 'duty.escalate.escalateOn', clauses: ['CL-1.3.2'] },
  ]);
});

it('a duty: CL-5.2.1a of a period is fulfilled by the record that does it, for its owner alone, and stays so', async () => {
  const { uuid } = company.member('marketing_staff');
  const viewer = await company.as('marketing_staff').viewer();
  const record = { type: 'Member', id: uuid };
  await carryOut({ ...company.app.systemContext(), viewer }, viewer, 'test', async (work) => {
    // Whatever deed brings the record: its right is enough.
    work.act({ action: 'work_report.submit', rule: null, clauses: ['CL-5.2.1a'], onBehalfOfId: null });
    await fulfilDuties(work, { kinds: ['self_evaluation'], ownerId: uuid, period: '2026-01' }, record);
  });
  await passTo('2026-02-10', jobs);
  const rows = await company.database.asOwner(
    `select period, state, fulfilled_by_type as type, fulfilled_by_id::text as id, fulfilled_on::text as on_day from duty where organization_id = $1 and kind = 'self_evaluation' order by period`,
    [company.organizationId],
  );
  expect(rows).toEqual([
    { period: '2026-01', state: 'FULFILLED', type: 'Member', id: uuid, on_day: '2026-02-02' },
    { period: '2026-02', state: 'OPEN', type: null, id: null, on_day: null },
  ]);
});
