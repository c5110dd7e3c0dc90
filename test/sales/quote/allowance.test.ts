import { expect, test } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { act as actOnAllowance, ask, at as atAllowance, setLimit } from '../allowance/stage.ts';
import { act, at, brief, drafted, needing, read, sent } from './desk.ts';

const company = await testCompany('BS');
const rep = 'business_rep';
await setLimit(company, 2_000_000);

/** An allowance that the manager granted for an opportunity. */
async function granted(opportunity: string, amount: string): Promise<{ id: string; version: number }> {
  const asked = await ask(company, amount, { opportunity, who: rep });
  const became = await actOnAllowance(company, 'marketing_manager', 'grantAllowance', atAllowance(asked));
  expect(became.refusals).toEqual([]);
  return became.allowance;
}

async function stateOf(id: string): Promise<Record<string, unknown>> {
  const document = 'query ($id: ID!) { allowance(id: $id) { state appliedTo } }';
  return (await company.as('marketing_manager').run(document, { id })).data.allowance;
}

test('BS-2.2.3n a discount does not go to the customer beyond what the manager granted', async () => {
  const { id: opportunity } = await needing(company, rep);
  const quote = await drafted(company, 'business_assistant', { opportunity, discountPercent: '5' });
  const refused = await act(company, 'business_assistant', 'sendQuote', at(quote));
  expect(brief(refused)).toEqual(['ALLOWANCE_MISSING - BS-2.2.3n']);
  expect(refused.refusals[0]!.mayDecide).toEqual([{ role: 'marketing_manager' }]);
  const allowance = await granted(opportunity, '4999.99');
  expect(brief(await act(company, rep, 'sendQuote', at(quote)))).toEqual(['ALLOWANCE_MISSING - BS-2.2.3n']);
  expect(await stateOf(allowance.id)).toEqual({ state: 'GRANTED', appliedTo: null });
  await granted(opportunity, '0.01');
  expect(brief(await act(company, rep, 'sendQuote', at(quote)))).toEqual([]);
  expect(await stateOf(allowance.id)).toEqual({ state: 'APPLIED', appliedTo: quote.number });
});

test('BS-2.2.3n an allowance is given once: to a new version of the same quotation again, to another quotation not', async () => {
  const { id: opportunity } = await needing(company, rep);
  await granted(opportunity, '5000');
  const first = await sent(company, rep, { opportunity, discountPercent: '5' });
  const { quote: second } = await act(company, rep, 'reviseQuote', at(first));
  expect(brief(await act(company, rep, 'sendQuote', at(second)))).toEqual([]);
  const other = await drafted(company, rep, { opportunity, discountPercent: '1' });
  expect(brief(await act(company, rep, 'sendQuote', at(other)))).toEqual(['ALLOWANCE_MISSING - BS-2.2.3n']);
  const { quote: third } = await act(company, rep, 'reviseQuote', at((await read(company, rep, second.id))!));
  const dearer = await act(company, rep, 'changeQuote', { ...at(third), discountPercent: '5.01' });
  expect(brief(await act(company, rep, 'sendQuote', at(dearer.quote)))).toEqual(['ALLOWANCE_MISSING - BS-2.2.3n']);
});

test('BS-2.2.3n of two quotations that are sent at once one gets the allowance', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id: opportunity } = await needing(company, rep);
    await granted(opportunity, '5000');
    const quotes = [
      await drafted(company, rep, { opportunity, discountPercent: '5' }),
      await drafted(company, rep, { opportunity, discountPercent: '5' }),
    ];
    const answers = await Promise.all(quotes.map((quote) => act(company, rep, 'sendQuote', at(quote))));
    expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  }
});

test('a company of another document gives discounts without', async () => {
  const other = await company.beside('CL');
  expect((await sent(other, 'sales_rep', { discountPercent: '50' })).state).toBe('SENT');
});
