import { describe, expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { act as actOn, takeUp } from '../opportunity/pipeline.ts';
import { act, at, brief, drafted, line, needing, posts, terms } from './desk.ts';

/** What each document wants a quotation to state, by field, with its clauses (C16). */
const stated: Readonly<Record<PackCode, Readonly<Record<string, string>>>> = {
  TM: { solution: 'TM-5.1.3a', lines: 'TM-5.1.3b', deliveryTime: 'TM-5.1.3b', afterSalesService: 'TM-5.1.3b' },
  CL: { solution: 'TM-5.1.3a', lines: 'TM-5.1.3b' },
  MS: { solution: 'MS-3.2.2b', lines: 'MS-3.2.3a', deliveryDueOn: 'MS-3.2.3a', paymentMethod: 'MS-3.2.3a' },
  MC: { solution: 'MC-4.2.4', lines: 'MC-4.2.4' },
  BS: { lines: 'BS-3.1b' },
};
const linesState: Readonly<Record<PackCode, readonly string[]>> = {
  TM: ['specification TM-5.1.3b', 'unitPrice TM-5.1.3b'],
  CL: ['unitPrice TM-5.1.3b'],
  MS: ['specification MS-3.2.3a', 'unitPrice MS-3.2.3a'],
  MC: ['unitPrice MC-4.2.5'],
  BS: ['unitPrice BS-3.1b'],
};
const prepared: Readonly<Record<PackCode, string>> = { TM: 'TM-5.1.3a', CL: 'CL-3.2.2a', MS: 'MS-3.2.2b', MC: 'MC-4.2.4', BS: 'BS-3.1b' };

const first = await testCompany('TM');

describe.each(packCodes)('a quotation of %s', (pack) => {
  const { seller } = posts[pack];
  let company: Company;
  let opportunity: string;

  const create = (input: Record<string, unknown>) => act(company, seller, 'createQuote', { opportunity, lines: [line], ...input });

  test('is for an opportunity whose needs were analysed', async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    const lead = await takeUp(company, seller);
    expect(brief(await act(company, seller, 'createQuote', { opportunity: lead.id, ...terms, lines: [line] }))).toEqual([
      `PREREQUISITE_MISSING opportunity ${prepared[pack]}`,
    ]);
    ({ id: opportunity } = await needing(company, seller));
  });

  test(`${[...new Set(Object.values(stated[pack]))].join(' ')} states ${Object.keys(stated[pack]).join(', ')}, and is no draft without`, async () => {
    const missing = Object.entries(stated[pack]).map(([field, clause]) => `MISSING_FIELD ${field} ${clause}`);
    expect(brief(await create({ lines: [] }))).toEqual(missing);
  });

  test(`${linesState[pack].join(', ')} is stated in every line`, async () => {
    const became = await create({ ...terms, lines: [line, { quantity: '1' }] });
    expect(brief(became)).toEqual(linesState[pack].map((each) => `MISSING_FIELD lines.1.${each}`));
  });

  test('with that, is drafted; what it states is not taken out again', async () => {
    const given = Object.fromEntries(Object.keys(stated[pack]).flatMap((name) => (name === 'lines' ? [] : [[name, terms[name as never]]])));
    const became = await create(given);
    expect(brief(became)).toEqual([]);
    expect(became.quote).toMatchObject({ state: 'DRAFT', versionNumber: 1, owner: { id: company.member(seller).id } });
    const emptied = Object.fromEntries(Object.keys(given).map((name) => [name, null]));
    const missing = Object.entries(stated[pack]).flatMap(([field, clause]) =>
      field === 'lines' ? [] : [`MISSING_FIELD ${field} ${clause}`],
    );
    expect(brief(await act(company, seller, 'changeQuote', { ...at(became.quote), ...emptied }))).toEqual(missing);
    expect(brief(await act(company, seller, 'changeQuoteLines', { ...at(became.quote), lines: [] }))).toEqual([
      `MISSING_FIELD lines ${stated[pack]['lines']}`,
    ]);
  });

  test(`${prepared[pack]} is for an opportunity that is open`, async () => {
    const other = await needing(company, seller);
    const quote = await drafted(company, seller, { opportunity: other.id });
    const lost = await actOn(company, seller, 'loseOpportunity', { id: other.id, expectedVersion: other.version, reason: 'They wait.' });
    expect(lost.refusals).toEqual([]);
    expect(brief(await act(company, seller, 'createQuote', { opportunity: other.id, ...terms, lines: [line] }))).toEqual([
      `RECORD_LOCKED opportunity ${prepared[pack]}`,
    ]);
    expect(brief(await act(company, seller, 'submitQuote', at(quote)))).toEqual([`RECORD_LOCKED - ${prepared[pack]}`]);
    const sent = await act(company, seller, 'sendQuote', at(quote));
    expect(brief(sent)).toContain(`RECORD_LOCKED - ${prepared[pack]}`);
  });
});

describe('the number of a quotation', () => {
  test('counts within the year and the company, without a gap where a quotation is refused', async () => {
    const company = await first.beside('CL');
    const { id } = await needing(company, 'sales_rep');
    const one = await drafted(company, 'sales_rep', { opportunity: id });
    expect((await act(company, 'sales_rep', 'createQuote', { opportunity: id, ...terms, lines: [{}] })).quote).toBeNull();
    const tried = await act(company, 'sales_rep', 'createQuote', { opportunity: id, ...terms, lines: [line], dryRun: true });
    const two = await drafted(company, 'sales_rep', { opportunity: id });
    expect([one.number, tried.quote.number, two.number]).toEqual(['Q-2026-0001', 'Q-2026-0002', 'Q-2026-0002']);
  });

  test('is another one for each of twenty at once', async () => {
    const company = await first.beside('CL');
    const { id } = await needing(company, 'sales_rep');
    const numbers = await Promise.all(
      Array.from({ length: 20 }, async () => (await drafted(company, 'sales_rep', { opportunity: id })).number),
    );
    expect(numbers.toSorted()).toEqual(Array.from({ length: 20 }, (_, index) => `Q-2026-${String(index + 1).padStart(4, '0')}`));
  });
});
