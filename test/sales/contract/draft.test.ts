import { describe, expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { act, agreed, assessed, at, brief, cny, content, does, drafted, posts, read, uuidOf } from './desk.ts';

/** What each document wants a contract to say, by field, with its clauses. */
const asked: Readonly<Record<PackCode, Readonly<Record<string, string>>>> = {
  TM: {
    amount: 'TM-5.1.4b',
    companyRights: 'TM-5.1.4b',
    companyObligations: 'TM-5.1.4b',
    customerRights: 'TM-5.1.4b',
    customerObligations: 'TM-5.1.4b',
  },
  CL: { amount: 'CL-4.4.2b' },
  MS: { amount: 'MS-3.2.3c', commercialTerms: 'MS-3.2.3c' },
  MC: { amount: 'MC-4.2.5', deliveryDueOn: 'MC-4.2.5', paymentTerms: 'MC-4.2.5' },
  BS: { amount: 'BS-2.2.5c', technicalTerms: 'BS-3.2b BS-3.2d', isSpecial: 'BS-3.2c', commercialTerms: 'BS-3.2d' },
};
const agreement: Readonly<Record<PackCode, string>> = { TM: 'TM-5.1.4a', CL: 'CL-1.3.2', MS: 'MS-3.2.3b', MC: 'MC-4.2.5', BS: 'BS-2.2.5f' };

const first = await testCompany('TM');

describe.each(packCodes)('a draft of %s', (pack) => {
  const { seller } = posts[pack];
  let company: Company;

  test(`${agreement[pack]} is not written before the customer has agreed`, async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    const { id, customer } = await agreed(company);
    await assessed(company, customer);
    await company.database.asOwner(`update opportunity set state = 'NEGOTIATION' where id = $1`, [uuidOf(id)]);
    const early = await act(company, seller, 'draftContract', { opportunityId: id, ...content });
    expect(brief(early)).toEqual([`PREREQUISITE_MISSING - ${agreement[pack]}`]);
  });

  test(`${[...new Set(Object.values(asked[pack]))].join(' ')} says ${Object.keys(asked[pack]).join(', ')}`, async () => {
    const { id, customer } = await agreed(company);
    await assessed(company, customer);
    const empty = await act(company, seller, 'draftContract', { opportunityId: id, title: 'Presses' });
    expect(brief(empty)).toEqual(Object.entries(asked[pack]).map(([field, clauses]) => `MISSING_FIELD ${field} ${clauses}`));
  });

  test('has a number, the names of both sides, and the accepted quotation', async () => {
    const { id, quote, customer } = await agreed(company);
    await assessed(company, customer);
    const contract = await does(company, seller, 'draftContract', { opportunityId: id, ...content });
    expect(contract).toMatchObject({
      state: 'DRAFT',
      number: expect.stringMatching(/^C-2026-\d{4}$/),
      quote: { id: quote },
      owner: { id: company.member(seller).id },
      customer: { id: customer },
      parties: { nodes: expect.arrayContaining([expect.objectContaining({ side: 'CUSTOMER', name: expect.stringContaining('Presses') })]) },
    });
    expect(brief(await act(company, seller, 'draftContract', { opportunityId: id, ...content }))).toEqual([
      expect.stringMatching(/^ALREADY_EXISTS opportunityId /),
    ]);
  });

  test('a colleague does not draft for the opportunity of another, nor a stranger', async () => {
    const { id } = await agreed(company);
    const colleague = await company.hire(seller);
    expect(brief(await act(company, colleague, 'draftContract', { opportunityId: id, ...content }))).toEqual(['NOT_FOUND - ']);
  });

  test('what a document asks for is not taken out again; the content counts its changes', async () => {
    const contract = await drafted(company);
    const emptied = {
      amount: null,
      technicalTerms: null,
      commercialTerms: null,
      deliveryDueOn: null,
      paymentTerms: null,
      company: {},
      customer: {},
    };
    const missing = Object.entries(asked[pack]).flatMap(([field, clauses]) =>
      field === 'isSpecial' ? [] : [`MISSING_FIELD ${field} ${clauses}`],
    );
    expect(brief(await act(company, seller, 'changeContract', { ...at(contract), ...emptied }))).toEqual(missing);
    const changed = await does(company, seller, 'changeContract', { ...at(contract), amount: cny('1') });
    expect(changed).toMatchObject({ contentVersion: 2, amount: { amount: '1.00' }, paymentTerms: content.paymentTerms });
    const same = await does(company, seller, 'changeContract', { ...at(changed), amount: cny('1'), title: content.title });
    expect(same).toMatchObject({ version: changed.version, contentVersion: 2 });
  });
});

describe('the law of a draft', () => {
  test('G2 TM-5.1.4a a contract is drafted only from an accepted quotation', async () => {
    const { id, quote, customer } = await agreed(first);
    await assessed(first, customer);
    await first.database.asOwner(`update quote set state = 'SENT' where id = $1`, [uuidOf(quote)]);
    const input = { opportunityId: id, ...content };
    const refused = await act(first, 'sales_rep', 'draftContract', input);
    expect(brief(refused)).toEqual(['QUOTE_NOT_ACCEPTED - TM-5.1.4a G2']);
    expect(refused.refusals[0]!.mayDecide.map(({ role }) => role)).toContain('sales_rep');
    expect(brief(await act(first, 'sales_rep', 'draftContract', { ...input, quoteId: quote }))).toEqual([
      'QUOTE_NOT_ACCEPTED quoteId TM-5.1.4a',
    ]);
  });

  test('MC-4.2.5 where no document asks for a quotation, agreement is enough', async () => {
    const company = await first.beside('MC');
    const { id, quote } = await agreed(company);
    await company.database.asOwner(`update quote set state = 'DECLINED' where id = $1`, [uuidOf(quote)]);
    expect(await does(company, 'sales_rep', 'draftContract', { opportunityId: id, ...content })).toMatchObject({
      state: 'DRAFT',
      quote: null,
    });
  });

  test('BS-2.2.5f a contract has a customer', async () => {
    const company = await first.beside('BS');
    const { id } = await agreed(company);
    await company.database.asOwner(`update opportunity set customer_id = null where id = $1`, [uuidOf(id)]);
    expect(brief(await act(company, 'business_rep', 'draftContract', { opportunityId: id, ...content }))).toEqual([
      'PREREQUISITE_MISSING - BS-2.2.5f',
    ]);
  });

  test('G8 TM-7.1.4a the first contract with a customer waits for a credit assessment that counts', async () => {
    const { id, customer } = await agreed(first);
    const input = { opportunityId: id, ...content };
    const refused = await act(first, 'sales_rep', 'draftContract', input);
    expect(brief(refused)).toEqual(['CREDIT_ASSESSMENT_MISSING - TM-7.1.4a TM-7.1.4b G8']);
    expect(refused.refusals[0]!.mayDecide).not.toEqual([]);
    await assessed(first, customer, { validUntil: '2026-03-01' });
    expect(brief(await act(first, 'sales_rep', 'draftContract', input))).toEqual(['CREDIT_ASSESSMENT_MISSING - TM-7.1.4a TM-7.1.4b G8']);
    await first.database.asOwner(`update credit_assessment set valid_until = '2026-03-02' where customer_id = $1`, [uuidOf(customer)]);
    expect(brief(await act(first, 'sales_rep', 'draftContract', input))).toEqual([]);
  });

  test('G8 who bought before is known: a further contract waits for no assessment', async () => {
    const { id, customer } = await agreed(first);
    await first.database.asOwner(
      `update opportunity set outcome = 'WON', state = 'MAINTENANCE' where id = (select id from opportunity where customer_id <> $1 and owner_id = $2 limit 1)`,
      [uuidOf(customer), first.member('sales_rep').uuid],
    );
    expect(brief(await act(first, 'sales_rep', 'draftContract', { opportunityId: id, ...content }))).toEqual([
      'CREDIT_ASSESSMENT_MISSING - TM-7.1.4a TM-7.1.4b G8',
    ]);
    await first.database.asOwner(`update opportunity set outcome = 'WON', customer_id = $1 where outcome = 'WON'`, [uuidOf(customer)]);
    expect(brief(await act(first, 'sales_rep', 'draftContract', { opportunityId: id, ...content }))).toEqual([]);
  });

  test('G8 TM-7.1.4b poor credit needs a precaution, which the contract names', async () => {
    const { id, customer } = await agreed(first);
    await assessed(first, customer, { isPoor: true });
    const input = { opportunityId: id, ...content };
    expect(brief(await act(first, 'sales_rep', 'draftContract', input))).toEqual(['PRECAUTION_MISSING - TM-7.1.4a TM-7.1.4b G8']);
    await first
      .as('sales_manager')
      .run('mutation ($input: ApplyPrecautionInput!) { applyPrecaution(input: $input) { creditPrecaution { id } refusals { code } } }', {
        input: { customerId: customer, measure: 'PREPAYMENT' },
      });
    const contract = await does(first, 'sales_rep', 'draftContract', input);
    const answer = await first
      .as('sales_rep')
      .run('query ($id: ID!) { contract(id: $id) { creditPrecaution { measure } } }', { id: contract.id });
    expect(answer.data.contract.creditPrecaution).toEqual({ measure: 'PREPAYMENT' });
  });

  test('BS-2.2.4d the assistant drafts from a quotation whose opportunity is closed to the assistant', async () => {
    const company = await first.beside('BS');
    const { id, quote } = await agreed(company);
    expect(brief(await act(company, 'business_assistant', 'draftContract', { opportunityId: id, ...content }))).toEqual(['NOT_FOUND - ']);
    const contract = await does(company, 'business_assistant', 'draftContract', { quoteId: quote, ...content });
    expect(contract).toMatchObject({ owner: { id: company.member('business_rep').id } });
    expect(await read(company, 'business_rep', contract.id)).toMatchObject({ state: 'DRAFT' });
  });

  test('TM-1.1 a quotation of another opportunity is none to draft from', async () => {
    const one = await agreed(first);
    const other = await agreed(first);
    expect(brief(await act(first, 'sales_rep', 'draftContract', { opportunityId: one.id, quoteId: other.quote, ...content }))).toEqual([
      'INVALID_VALUE quoteId TM-5.1.4a',
    ]);
    expect(brief(await act(first, 'sales_rep', 'draftContract', content))).toEqual(['MISSING_FIELD opportunityId TM-1.1']);
  });

  test('fifty drafts at once leave one contract, and numbers without a gap', async () => {
    const { id, customer } = await agreed(first);
    await assessed(first, customer);
    const before = await numbers();
    const all = await Promise.all(
      Array.from({ length: 50 }, () => act(first, 'sales_rep', 'draftContract', { opportunityId: id, ...content })),
    );
    expect(all.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
    expect(await numbers()).toBe(before + 1);
    const next = await drafted(first);
    expect(next.number).toBe(`C-2026-${String(before + 2).padStart(4, '0')}`);
  });

  async function numbers(): Promise<number> {
    const rows = await first.database.asOwner<{ last: number }>(
      `select last from number_series where organization_id = $1 and series = 'C'`,
      [first.organizationId],
    );
    return rows[0]!.last;
  }
});
