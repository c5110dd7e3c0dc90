import { describe, expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { posts, takeUp } from './pipeline.ts';

/** Who reads the opportunity of a seller, and who does not (reading.md: own, team of the head of sales, all for the head of marketing, the line). */
const readers: Readonly<Record<PackCode, { readonly may: readonly string[]; readonly mayNot: readonly string[] }>> = {
  TM: {
    may: ['sales_rep', 'sales_manager', 'marketing_director', 'company_management'],
    mayNot: ['brand_member', 'market_research_member', 'finance', 'legal'],
  },
  CL: { may: ['sales_rep', 'marketing_department_head', 'company_management'], mayNot: ['marketing_staff', 'finance', 'department_head'] },
  MS: {
    may: ['sales_rep', 'department_head', 'company_management'],
    mayNot: ['marketing_staff', 'department_head.finance', 'finance', 'production'],
  },
  MC: {
    may: ['sales_rep', 'sales_manager', 'marketing_director', 'company_management'],
    mayNot: ['marketing_manager', 'service_manager', 'service_specialist'],
  },
  BS: { may: ['business_rep', 'marketing_manager', 'general_manager'], mayNot: ['business_assistant', 'service_manager', 'finance'] },
};

const first = await testCompany('TM');

describe.each(packCodes)('who reads the opportunities of %s', (pack) => {
  let company: Company;
  let id: string;

  const sees = async (who: string): Promise<readonly [boolean, boolean, boolean]> => {
    const { data } = await company
      .as(who)
      .run('query ($id: ID!) { opportunity(id: $id) { id } node(id: $id) { id } opportunities { nodes { id } totalCount } }', { id });
    return [data.opportunity !== null, data.node !== null, data.opportunities.totalCount === 1 && data.opportunities.nodes.length === 1];
  };

  test('one lead of one seller', async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    ({ id } = await takeUp(company, posts[pack].seller));
  });

  test.each(readers[pack].may)('%s reads it, alone and in the list', async (who) => {
    expect(await sees(who)).toEqual([true, true, true]);
  });

  test.each(readers[pack].mayNot)('%s does not', async (who) => {
    expect(await sees(who)).toEqual([false, false, false]);
  });

  test('a peer does not', async () => {
    expect(await sees(await company.hire(posts[pack].seller))).toEqual([false, false, false]);
  });

  test('another company does not', async () => {
    const other = await first.beside(pack);
    const { data } = await other
      .as(posts[pack].head)
      .run('query ($id: ID!) { opportunity(id: $id) { id } opportunities { totalCount } }', { id });
    expect(data).toEqual({ opportunity: null, opportunities: { totalCount: 0 } });
  });
});

test('the ways out of fifty opportunities are one statement', async () => {
  const company = await first.beside('TM');
  for (let count = 0; count < 50; count += 1) await takeUp(company, 'sales_rep');
  const before = company.statements.length;
  const { data } = await company
    .as('sales_rep')
    .run(
      '{ opportunities(first: 50) { nodes { name availableTransitions { name allowed refusal { code clauses { id } } inputs { field required clauses } } } } }',
    );
  // One more reads who asks.
  expect(company.statements.length - before).toBe(2);
  expect(data.opportunities.nodes).toHaveLength(50);
  for (const { availableTransitions } of data.opportunities.nodes) {
    expect(availableTransitions.map(({ name, allowed }: { name: string; allowed: boolean }) => `${name} ${allowed}`)).toEqual([
      'screen true',
      'disqualify true',
    ]);
    expect(availableTransitions[0].inputs[0]).toEqual({ field: 'assessment', required: true, clauses: ['TM-5.1.1b'] });
  }
});

test('TM-5.1.1d TM-5.1.1c a screened lead tells what its contact waits for; a manager is told who may', async () => {
  const company = await first.beside('TM');
  const lead = await takeUp(company, 'sales_rep');
  await company
    .as('sales_rep')
    .run('mutation ($input: ScreenOpportunityInput!) { screenOpportunity(input: $input) { refusals { code } } }', {
      input: { id: lead.id, expectedVersion: lead.version, assessment: 'Fits.' },
    });
  const document =
    'query ($id: ID!) { opportunity(id: $id) { availableTransitions { name allowed refusal { code clauses { id } mayDecide { role } } } } }';
  const [contact, lose] = (await company.as('sales_rep').run(document, { id: lead.id })).data.opportunity.availableTransitions;
  expect(contact).toMatchObject({
    name: 'contact',
    allowed: false,
    refusal: { code: 'PREREQUISITE_MISSING', clauses: [{ id: 'TM-5.1.1d' }] },
  });
  expect(lose).toMatchObject({ name: 'lose', allowed: true, refusal: null });
  const [seen] = (await company.as('sales_manager').run(document, { id: lead.id })).data.opportunity.availableTransitions;
  expect(seen).toMatchObject({
    allowed: false,
    refusal: { code: 'OUT_OF_REACH', clauses: [{ id: 'TM-5.1.2' }, { id: 'TM-2.1.4a' }], mayDecide: [{ role: 'sales_rep' }] },
  });
});

test('TM-5.1.1b the history of an opportunity tells each step with its clauses, to those who read it', async () => {
  const company = await first.beside('TM');
  const { id, version } = await takeUp(company, 'sales_rep');
  const input = { id, expectedVersion: version, assessment: 'Fits.' };
  await company
    .as('sales_rep')
    .run('mutation ($input: ScreenOpportunityInput!) { screenOpportunity(input: $input) { refusals { code } } }', { input });
  const document = 'query ($id: ID!) { opportunity(id: $id) { history { transition clauses { id } actor { name } changes { field } } } }';
  const { history } = (await company.as('sales_manager').run(document, { id })).data.opportunity;
  const screened = history.find(({ transition }: { transition: string | null }) => transition === 'opportunity.screen');
  expect(history).toHaveLength(2);
  expect(screened.actor).toEqual({ name: company.member('sales_rep').name });
  expect(screened.clauses).toContainEqual({ id: 'TM-5.1.1b' });
  expect(screened.changes).toEqual(expect.arrayContaining([{ field: 'state' }, { field: 'assessment' }]));
});
