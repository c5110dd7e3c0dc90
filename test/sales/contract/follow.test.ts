import { expect, test } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';
import { pumpOf, toldOf } from '../../support/delivery.ts';
import { act as actOn, brief as briefOf } from '../opportunity/pipeline.ts';
import { act, at, attached, brief, does, drafted, posts, read, signable, signed, uuidOf } from './desk.ts';

const company = await testCompany('BS');
const pump = pumpOf(company);
const days = jobsOf(company);

/** Gives an opportunity to somebody else. */
async function assign(opportunity: string, to: string): Promise<void> {
  const { data } = await company
    .as('marketing_manager')
    .run('query ($id: ID!) { opportunity(id: $id) { id version } }', { id: opportunity });
  const input = { ...at(data.opportunity), owner: company.member(to).id };
  expect(briefOf(await actOn(company, 'marketing_manager', 'assignOpportunity', input))).toEqual([]);
}

test('BS-2.2.5 a contract goes along with its opportunity, and is the work of the new owner', async () => {
  const heir = await company.hire('business_rep');
  const draft = await drafted(company);
  await assign(draft.opportunity, heir);
  expect(await read(company, 'business_rep', draft.id)).toMatchObject({ owner: { id: company.member(heir).id } });
  const now = await read(company, heir, draft.id);
  expect(await does(company, heir, 'changeContract', { ...at(now), title: 'Three presses' })).toMatchObject({ title: 'Three presses' });
  expect(brief(await act(company, 'business_rep', 'changeContract', { ...at(now), title: 'x' }))).toEqual([
    'OUT_OF_REACH - BS-2.2.5f BS-2.2.4d',
  ]);
});

test('BS-3.3b BS-2.2.5f whoever is concerned is told of the implementation, of an obstacle and of what is urged', async () => {
  const contract = await signed(company);
  await pump.pumpNow();
  expect(await toldOf(company, 'implementation.entered')).toContain('service_manager');
  const run = async (who: string, verb: string, type: string, input: Record<string, unknown>, selected: string) => {
    const { data } = await company
      .as(who)
      .run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${selected} refusals { code } } }`, { input });
    expect(data[verb].refusals).toEqual([]);
    await pump.pumpNow();
    return data[verb];
  };
  const [found] = await company.database.asOwner<{ id: string }>('select id from implementation where contract_id = $1', [
    uuidOf(contract.id),
  ]);
  const id = `imp_${found!.id.replaceAll('-', '')}`;
  const selected = 'implementation { id version }';
  const assigneeId = company.member('service_specialist').id;
  const given = await run(
    'service_manager',
    'assignImplementation',
    'AssignImplementationInput',
    { id, expectedVersion: 1, assigneeId },
    selected,
  );
  expect(await toldOf(company, 'implementation.assigned')).toEqual(['service_specialist']);
  const started = await run('service_manager', 'startImplementation', 'StartImplementationInput', at(given.implementation), selected);
  await run('business_rep', 'urgePerformance', 'UrgePerformanceInput', { contractId: contract.id, note: 'Now.' }, 'performanceUrge { id }');
  expect(await toldOf(company, 'contract.urged')).toEqual(['service_manager', 'service_specialist']);
  await attached(company, { id }, 'Evidence.pdf');
  const obstacle = { ...at(started.implementation), obstacle: 'The site is flooded.' };
  await run('service_manager', 'reportImplementationObstacle', 'ReportImplementationObstacleInput', obstacle, selected);
  expect(await toldOf(company, 'implementation.obstacle')).toEqual(['business_rep', 'marketing_manager']);
});

test('CL-4.4.2a who leaves hands contracts over with their opportunities', async () => {
  const other = await company.beside('CL');
  const leaver = await other.hire(posts.CL.seller);
  const draft = await drafted(other);
  await other.database.asOwner('update opportunity set owner_id = $1 where id = $2', [
    other.member(leaver).uuid,
    uuidOf(draft.opportunity),
  ]);
  await other.database.asOwner('update contract set owner_id = $1 where id = $2', [other.member(leaver).uuid, uuidOf(draft.id)]);
  const [row] = await other.database.asOwner<{ version: number }>('select version from member where id = $1', [other.member(leaver).uuid]);
  const input = { id: other.member(leaver).id, expectedVersion: row!.version, successorId: other.member('sales_rep').id };
  const { data } = await other
    .as('founder')
    .run('mutation ($input: DeactivateMemberInput!) { deactivateMember(input: $input) { refusals { code message } } }', { input });
  expect(data.deactivateMember.refusals).toEqual([]);
  expect(await read(other, 'sales_rep', draft.id)).toMatchObject({ owner: { id: other.member('sales_rep').id } });
});

// Time passes here, so it comes last.
test('BS-3.2e a contract that was signed for a later day takes effect on that day, and not before', async () => {
  const draft = await drafted(company);
  const ready = await signable(company, draft);
  const documentId = await attached(company, ready);
  const signature = { ...at(ready), signedOn: '2026-03-02', effectiveOn: '2026-03-05', documentId };
  expect(await does(company, 'business_rep', 'signContract', signature)).toMatchObject({ state: 'SIGNED' });
  await passTo('2026-03-04', days);
  expect(await read(company, 'business_rep', draft.id)).toMatchObject({ state: 'SIGNED' });
  expect(await implementations(draft.id)).toEqual([]);
  await passTo('2026-03-06', days);
  expect(await read(company, 'business_rep', draft.id)).toMatchObject({ state: 'EFFECTIVE' });
  expect(await implementations(draft.id)).toEqual(['NOT_STARTED']);
});

async function implementations(id: string): Promise<readonly string[]> {
  const { data } = await company
    .as('marketing_manager')
    .run('query ($id: ID!) { contract(id: $id) { implementations { nodes { state } } } }', { id });
  return data.contract.implementations.nodes.map(({ state }: { state: string }) => state);
}
