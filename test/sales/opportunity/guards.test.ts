import { describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../../src/kernel/id.ts';
import { packCodes } from '../../../src/governance/law.ts';
import { testCompany } from '../../support/company.ts';
import { anyId } from '../../support/database.ts';
import { concluded } from '../contract/desk.ts';
import { sent } from '../quote/desk.ts';
import { act, brief, cny, openFile, posts, speakWith, takeUp } from './pipeline.ts';

const company = await testCompany('TM');
const colleague = await company.hire('sales_rep');

const at = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });

/** An opportunity of the seller that has come as far as a quotation. */
async function quoted(): Promise<{ id: string; version: number }> {
  const customer = await openFile(company, 'sales_rep', `Quoted ${anyId()}`);
  await speakWith(company, 'sales_rep', customer);
  let now = await takeUp(company, 'sales_rep', { customer });
  const steps: readonly (readonly [string, Record<string, unknown>])[] = [
    ['screenOpportunity', { assessment: 'Fits.' }],
    ['contactOpportunity', { engagedOn: '2026-02-20' }],
    ['analyseOpportunityNeeds', { needs: 'Two presses.', painPoints: 'Downtime.' }],
    ['proposeOpportunitySolution', { solution: 'Presses.', quotedAmount: cny('1000') }],
  ];
  for (const [verb, input] of steps) now = (await act(company, 'sales_rep', verb, { ...input, ...at(now) })).opportunity;
  return now;
}

async function agreed(): Promise<{ id: string; version: number }> {
  let now = await quoted();
  await sent(company, 'sales_rep', { opportunity: now.id });
  now = (await act(company, 'sales_rep', 'startOpportunityNegotiation', { id: now.id, expectedVersion: now.version + 1 })).opportunity;
  return (await act(company, 'sales_rep', 'agreeOpportunity', { ...at(now), agreement: 'By letter.' })).opportunity;
}

describe('an opportunity is advanced', () => {
  test('by nobody who does not see it: it is not found, without a clause, like one that never was', async () => {
    const lead = await takeUp(company, 'sales_rep');
    const input = { assessment: 'Fits.', expectedVersion: 1 };
    expect(brief(await act(company, colleague, 'screenOpportunity', { ...input, id: lead.id }))).toEqual(['NOT_FOUND - ']);
    expect(brief(await act(company, colleague, 'screenOpportunity', { ...input, id: toGlobalId('opp', anyId()) }))).toEqual([
      'NOT_FOUND - ',
    ]);
    const other = await company.beside('TM');
    expect(brief(await act(other, 'sales_rep', 'screenOpportunity', { ...input, id: lead.id }))).toEqual(['NOT_FOUND - ']);
  });

  test('TM-5.1.2 by its owner, not by the head who reads it', async () => {
    const lead = await takeUp(company, 'sales_rep');
    const refused = await act(company, 'sales_manager', 'screenOpportunity', { ...at(lead), assessment: 'Fits.' });
    expect(brief(refused)).toEqual(['OUT_OF_REACH - TM-5.1.2 TM-2.1.4a']);
    expect(refused.refusals[0]!.mayDecide).toEqual([{ role: 'sales_rep' }]);
  });

  test('from the version that was seen', async () => {
    const lead = await takeUp(company, 'sales_rep');
    const renamed = await act(company, 'sales_rep', 'changeOpportunity', { ...at(lead), name: 'Another line' });
    expect(renamed.opportunity.version).toBe(2);
    expect(brief(await act(company, 'sales_rep', 'screenOpportunity', { ...at(lead), assessment: 'Fits.' }))).toEqual([
      'STALE_VERSION expectedVersion TM-1.1',
    ]);
  });

  test('with nothing left behind by a dry run', async () => {
    const lead = await takeUp(company, 'sales_rep');
    const tried = await act(company, 'sales_rep', 'screenOpportunity', { ...at(lead), assessment: 'Fits.', dryRun: true });
    expect(tried.opportunity.state).toBe('SCREENED');
    expect((await act(company, 'sales_rep', 'screenOpportunity', { ...at(lead), assessment: 'Fits.' })).opportunity).toMatchObject({
      state: 'SCREENED',
      version: 2,
    });
  });
});

describe('days and amounts', () => {
  test('TM-1.1 nothing is delivered before its contract was signed', async () => {
    const now = await agreed();
    await concluded(company, 'sales_rep', now.id);
    const { data } = await company.as('sales_rep').run('query ($id: ID!) { opportunity(id: $id) { id version } }', { id: now.id });
    expect(brief(await act(company, 'sales_rep', 'deliverOpportunity', { ...at(data.opportunity), deliveredOn: '2026-03-01' }))).toEqual([
      'DATE_ORDER deliveredOn TM-1.1',
    ]);
  });

  test('TM-1.1 contact did not begin tomorrow, and is not due yesterday', async () => {
    const customer = await openFile(company, 'sales_rep', 'Days');
    await speakWith(company, 'sales_rep', customer);
    const lead = await takeUp(company, 'sales_rep', { customer });
    const screened = (await act(company, 'sales_rep', 'screenOpportunity', { ...at(lead), assessment: 'Fits.' })).opportunity;
    expect(brief(await act(company, 'sales_rep', 'contactOpportunity', { ...at(screened), engagedOn: '2026-03-03' }))).toEqual([
      'DATE_ORDER engagedOn TM-1.1',
    ]);
    const contacted = (await act(company, 'sales_rep', 'contactOpportunity', at(screened))).opportunity;
    expect(contacted.engagedOn).toBe('2026-03-02');
    expect(brief(await act(company, 'sales_rep', 'followUpOpportunity', { ...at(contacted), nextContactOn: '2026-03-01' }))).toEqual([
      'DATE_ORDER nextContactOn TM-1.1',
    ]);
  });

  test.each([
    [{ amount: '10', currency: 'USD' }, 'RATE_MISSING value.currency TM-1.1'],
    [{ amount: '10.001', currency: 'CNY' }, 'MONEY_PRECISION value.amount TM-1.1'],
    [{ amount: '-10', currency: 'CNY' }, 'MONEY_NEGATIVE value.amount TM-1.1'],
    [{ amount: 'ten', currency: 'CNY' }, 'MONEY_MALFORMED value.amount TM-1.1'],
  ])('a value of %j is refused', async (value, refusal) => {
    expect(brief(await act(company, 'sales_rep', 'createOpportunity', { name: 'Any', source: 'EXHIBITION', value }))).toEqual([refusal]);
  });
});

describe('what describes an opportunity', () => {
  test('is changed by nobody but who manages it', async () => {
    const lead = await takeUp(company, 'sales_rep');
    expect(brief(await act(company, 'sales_manager', 'changeOpportunity', { ...at(lead), name: 'Mine' }))).toEqual([
      'OUT_OF_REACH - TM-5.1.2 TM-2.1.4a',
    ]);
  });

  test('TM-5.1.1d keeps its customer once contact began, TM-5.1.3a and its value once an amount is quoted', async () => {
    const now = await quoted();
    const change = (input: Record<string, unknown>) => act(company, 'sales_rep', 'changeOpportunity', { ...at(now), ...input });
    expect(brief(await change({ customer: null }))).toEqual(['RECORD_LOCKED customer TM-1.1']);
    expect(brief(await change({ value: cny('5') }))).toEqual(['RECORD_LOCKED value TM-1.1']);
    expect(brief(await change({ expectedCloseOn: '2026-05-01' }))).toEqual([]);
  });

  test('stays as it is once it has ended', async () => {
    const lead = await takeUp(company, 'sales_rep');
    const dropped = (
      await act(company, 'sales_rep', 'disqualifyOpportunity', { ...at(lead), assessment: 'Too small.', reason: 'Too small.' })
    ).opportunity;
    expect(dropped).toMatchObject({ state: 'DISQUALIFIED', outcome: 'DISQUALIFIED', closedOn: '2026-03-02' });
    expect(brief(await act(company, 'sales_rep', 'changeOpportunity', { ...at(dropped), name: 'Again' }))).toEqual([
      'RECORD_LOCKED id TM-1.1',
    ]);
    expect(brief(await act(company, 'sales_rep', 'screenOpportunity', { ...at(dropped), assessment: 'Fits.' }))).toEqual([
      'WRONG_TRANSITION - TM-1.1',
    ]);
  });
});

describe.each(packCodes)('a lead of %s', (pack) => {
  const source = { TM: 'TM-5.1.1a', CL: null, MS: 'MS-3.2.1b', MC: 'MC-4.2.1', BS: null }[pack];
  const reasons = { TM: 'TM-2.1.4b', CL: 'CL-4.4.2b', MS: 'MS-3.3.1', MC: 'MC-2.2.5d', BS: 'BS-2.2.5l' }[pack];
  const dropping = { TM: 'TM-5.1.1b', CL: 'CL-4.4.2b', MS: 'MS-3.3.1', MC: 'MC-4.2.1', BS: 'BS-2.2.5l' }[pack];
  const assessing = { TM: ['TM-5.1.1b'], CL: [], MS: ['MS-3.2.1c'], MC: ['MC-4.2.1'], BS: [] }[pack];
  const { seller } = posts[pack];

  test(`${source ?? pack} ${source ? 'tells where it was found' : 'may leave open where it was found'}`, async () => {
    const here = pack === 'TM' ? company : await company.beside(pack);
    expect(brief(await act(here, seller, 'createOpportunity', { name: 'Any' }))).toEqual(source ? [`MISSING_FIELD source ${source}`] : []);
  });

  test(`${dropping} ${reasons} is not dropped or lost without a reason`, async () => {
    const here = pack === 'TM' ? company : await company.beside(pack);
    const lead = await takeUp(here, seller);
    const assessment = assessing.map((clause) => `MISSING_FIELD assessment ${clause}`);
    expect(brief(await act(here, seller, 'disqualifyOpportunity', at(lead)))).toEqual([...assessment, `MISSING_FIELD reason ${dropping}`]);
    const more = { assessment: 'Fits.', prospectClass: 'Large', isKeyTarget: false };
    const screened = (await act(here, seller, 'screenOpportunity', { ...at(lead), ...more })).opportunity;
    expect(brief(await act(here, seller, 'loseOpportunity', at(screened)))).toEqual([`MISSING_FIELD reason ${reasons}`]);
    const lost = await act(here, seller, 'loseOpportunity', { ...at(screened), reason: 'They bought elsewhere.' });
    expect(lost.opportunity).toMatchObject({ state: 'LOST', outcome: 'LOST', closedOn: '2026-03-02' });
  });
});

test('TM-1.1 a lead is not found in a way that another document names', async () => {
  expect(brief(await act(company, 'sales_rep', 'createOpportunity', { name: 'Any', source: 'ONLINE_MARKETING' }))).toEqual([
    'ENUM_NOT_IN_PACK source TM-1.1',
  ]);
});
