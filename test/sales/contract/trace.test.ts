import { describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../../src/kernel/id.ts';
import { testCompany } from '../../support/company.ts';
import { anyId } from '../../support/database.ts';
import { agreed, signed, uuidOf } from './desk.ts';

const company = await testCompany('BS');
const owner = 'owner { name }';
const document = `query ($id: ID!) { trace(id: $id) {
  opportunity { id name state ${owner} value { amount } customer { name } }
  quotes { id number state ${owner} total { amount } }
  contracts { id number title state ${owner} amount { amount } }
  amendments { id }
  implementations { id state contract { number } } } }`;

const trace = async (who: string, id: string) => company.as(who).run(document, { id });

const sale = await signed(company);
const [{ implementation, quote }] = (await company.database.asOwner<{ implementation: string; quote: string }>(
  `select i.id as implementation, c.quote_id as quote from implementation i join contract c on c.id = i.contract_id where c.id = $1`,
  [uuidOf(sale.id)],
)) as [{ implementation: string; quote: string }];
const ids = {
  opportunity: sale.opportunity,
  quote: toGlobalId('quo', quote),
  contract: sale.id,
  implementation: toGlobalId('imp', implementation),
};

describe('a trace', () => {
  test('leads from each record to all others, both ways, the same for each', async () => {
    const whole = (await trace('marketing_manager', ids.opportunity)).data.trace;
    expect(whole).toMatchObject({
      opportunity: { id: ids.opportunity, state: 'ORDER_EXECUTION', value: { amount: '117000.50' } },
      quotes: [{ id: ids.quote, state: 'ACCEPTED' }],
      contracts: [{ id: ids.contract, state: 'EFFECTIVE', amount: { amount: '117000.50' } }],
      amendments: [],
      implementations: [{ id: ids.implementation, state: 'NOT_STARTED', contract: { number: sale.number } }],
    });
    for (const id of Object.values(ids)) expect((await trace('marketing_manager', id)).data.trace).toEqual(whole);
  });

  test('shows of closed records what a link shows, and never more', async () => {
    // The service department reads contract and implementation; quotation and opportunity are closed to it.
    const { data, extensions } = await trace('service_manager', ids.implementation);
    const { name } = company.member('business_rep');
    expect(data.trace).toMatchObject({
      opportunity: {
        id: ids.opportunity,
        name: expect.any(String),
        state: 'ORDER_EXECUTION',
        owner: { name },
        value: null,
        customer: null,
      },
      quotes: [{ id: ids.quote, number: expect.any(String), state: 'ACCEPTED', owner: { name }, total: null }],
      contracts: [{ amount: { amount: '117000.50' } }],
    });
    expect(extensions.masked.map(({ path }: { path: readonly unknown[] }) => path.join('.'))).toEqual(
      expect.arrayContaining(['trace.opportunity.value', 'trace.opportunity.customer', 'trace.quotes.0.total']),
    );
    // Finance reads the signed contract and the accepted quotation, and not the implementation.
    const seen = (await trace('finance', ids.contract)).data.trace;
    expect(seen).toMatchObject({
      opportunity: { value: null },
      quotes: [{ total: { amount: expect.any(String) } }],
      contracts: [{ amount: { amount: '117000.50' } }],
    });
    expect(seen.implementations).toEqual([{ id: ids.implementation, state: 'NOT_STARTED', contract: null }]);
  });

  test('begins with nothing that the viewer may not see, and with nothing else', async () => {
    for (const id of Object.values(ids)) expect((await trace(await stranger(), id)).data.trace).toBeNull();
    expect((await trace('service_manager', ids.opportunity)).data.trace).toBeNull();
    expect((await trace('marketing_manager', toGlobalId('ctr', anyId()))).data.trace).toBeNull();
    const wrong = await trace('marketing_manager', company.member('finance').id);
    expect(wrong.errors?.[0]?.extensions.refusals[0].code).toBe('WRONG_ID_TYPE');
    const other = await company.beside('BS');
    for (const id of Object.values(ids)) expect((await other.as('general_manager').run(document, { id })).data.trace).toBeNull();
  });

  test('is one statement, whatever it begins with, and holds to its opportunity', async () => {
    const further = await agreed(company);
    for (const id of Object.values(ids)) {
      const before = company.statements.length;
      await company.as('general_manager').viewer();
      const forViewer = company.statements.length - before;
      const { data } = await trace('general_manager', id);
      expect(company.statements.length - before).toBe(2 * forViewer + 1);
      expect(data.trace.quotes.map((each: { id: string }) => each.id)).not.toContain(further.quote);
    }
  });
});

let hired: string | null = null;
async function stranger(): Promise<string> {
  hired ??= await company.hire('business_rep');
  return hired;
}
