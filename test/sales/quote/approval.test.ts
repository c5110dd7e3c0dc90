import { describe, expect, test } from '@jest/globals';
import { packCodes } from '../../../src/governance/law.ts';
import { testCompany } from '../../support/company.ts';
import { act as actOn } from '../opportunity/pipeline.ts';
import { act, approvalOf, approved, at, brief, decide, drafted, line, needing, posts, read, type Quote } from './desk.ts';

const company = await testCompany('TM');

async function submitted(): Promise<Quote> {
  return (await act(company, 'sales_rep', 'submitQuote', at(await drafted(company, 'sales_rep')))).quote;
}

/** What may be changed of a quotation, the change as sent, and the field that the approval names. */
const changes: readonly (readonly [string, string, (quote: Quote) => Record<string, unknown>])[] = [
  ['changeQuote', 'solution', () => ({ solution: 'One press.' })],
  ['changeQuote', 'deliveryTime', () => ({ deliveryTime: 'Next year.' })],
  ['changeQuote', 'deliveryDueOn', () => ({ deliveryDueOn: '2026-07-01' })],
  ['changeQuote', 'afterSalesService', () => ({ afterSalesService: 'None.' })],
  ['changeQuote', 'paymentMethod', () => ({ paymentMethod: 'In a year.' })],
  ['changeQuote', 'validUntil', () => ({ validUntil: '2026-12-31' })],
  ['changeQuote', 'discountPercent', () => ({ discountPercent: '10' })],
  ['changeQuoteLines', 'lines', ({ lines: { nodes } }) => ({ lines: [{ id: nodes[0]!.id, unitPrice: '49999.99' }] })],
  ['changeQuoteLines', 'lines', ({ lines: { nodes } }) => ({ lines: [{ id: nodes[0]!.id, specification: 'Press of 79 tons' }] })],
  ['changeQuoteLines', 'lines', ({ lines: { nodes } }) => ({ lines: [{ id: nodes[0]!.id }, { ...line, quantity: '1' }] })],
];

describe.each(changes)('TM-5.1.3c G1 %s of %s', (verb, field, change) => {
  test('makes an approved quotation a draft, voids its approval and names the field', async () => {
    const quote = await approved(company, 'sales_rep');
    expect(quote.state).toBe('APPROVED');
    const changed = await act(company, 'sales_rep', verb, { ...at(quote), ...change(quote) });
    expect([brief(changed), changed.quote.state]).toEqual([[], 'DRAFT']);
    expect(await approvalOf(company, 'sales_rep', quote.id)).toMatchObject({ state: 'VOIDED', voidedField: field });
    expect(brief(await act(company, 'sales_rep', 'sendQuote', at(changed.quote)))).toEqual(['QUOTE_NOT_APPROVED - TM-5.1.3c G1']);
  });

  test('takes a waiting one back, and nobody decides on what it was', async () => {
    const quote = await submitted();
    const approval = (await approvalOf(company, 'sales_rep', quote.id))!;
    const changed = await act(company, 'sales_rep', verb, { ...at(quote), ...change(quote) });
    expect(changed.quote.state).toBe('DRAFT');
    expect(await decide(company, 'sales_manager', approval.id)).toHaveLength(1);
    expect((await read(company, 'sales_rep', quote.id))!.state).toBe('DRAFT');
  });
});

test('TM-5.1.3c a change that changes nothing leaves the approval as it is', async () => {
  const quote = await approved(company, 'sales_rep');
  const same = await act(company, 'sales_rep', 'changeQuote', { ...at(quote), paymentMethod: 'Half in advance.', discountPercent: '0' });
  expect(same.quote).toMatchObject({ state: 'APPROVED', version: quote.version });
  const [first] = quote.lines.nodes;
  const lines = await act(company, 'sales_rep', 'changeQuoteLines', { ...at(quote), lines: [{ id: first!.id, quantity: '2.0' }] });
  expect(lines.quote).toMatchObject({ state: 'APPROVED', version: quote.version });
});

test('G26 a submission is taken back by its author before it is decided, and the quotation is a draft again', async () => {
  const quote = await submitted();
  const approval = (await approvalOf(company, 'sales_rep', quote.id))!;
  const document =
    'mutation ($input: WithdrawApprovalInput!) { withdrawApproval(input: $input) { approval { state } refusals { code clauses { id } } } }';
  const input = { approvalId: approval.id, reason: 'A wrong price.' };
  const { data } = await company.as('sales_rep').run(document, { input });
  expect(data.withdrawApproval).toEqual({ approval: { state: 'WITHDRAWN' }, refusals: [] });
  expect((await read(company, 'sales_rep', quote.id))!.state).toBe('DRAFT');
});

describe('G26 a quotation is withdrawn', () => {
  test('before approval by its author, not by who approves', async () => {
    const quote = await drafted(company, 'sales_rep');
    const refused = await act(company, 'sales_manager', 'withdrawQuote', at(quote));
    expect(refused.refusals[0]!.code).toMatch(/^(NOT_PERMITTED|OUT_OF_REACH)$/);
    expect(refused.refusals[0]!.mayDecide).toEqual([{ role: 'sales_rep' }]);
    const withdrawn = await act(company, 'sales_rep', 'withdrawQuote', at(quote));
    expect([brief(withdrawn), withdrawn.quote.state]).toEqual([[], 'WITHDRAWN']);
    expect(brief(await act(company, 'sales_rep', 'withdrawQuote', at(withdrawn.quote)))).toEqual(['WRONG_TRANSITION - TM-1.1']);
  });

  test('TM-2.1.4b after approval by who approves, with a reason, not by its author', async () => {
    const quote = await approved(company, 'sales_rep');
    const refused = await act(company, 'sales_rep', 'withdrawQuote', { ...at(quote), reason: 'Too cheap.' });
    expect(refused.refusals).toMatchObject([{ code: 'NOT_PERMITTED', mayDecide: [{ role: 'sales_manager' }] }]);
    expect(brief(await act(company, 'sales_manager', 'withdrawQuote', at(quote)))).toEqual(['MISSING_FIELD reason TM-2.1.4b']);
    const revoked = await act(company, 'sales_manager', 'withdrawQuote', { ...at(quote), reason: 'Too cheap.' });
    expect(revoked.quote).toMatchObject({ state: 'WITHDRAWN', closeReason: 'Too cheap.' });
  });

  test('in BS before approval by who prepared it or answers for it, not by another assistant who may prepare all', async () => {
    const other = await company.beside('BS');
    const colleague = await other.hire('business_assistant');
    const quote = await drafted(other, 'business_assistant');
    expect(brief(await act(other, colleague, 'withdrawQuote', at(quote)))).toEqual(['NOT_PERMITTED - G26']);
    expect((await act(other, 'business_rep', 'withdrawQuote', at(quote))).quote.state).toBe('WITHDRAWN');
    const own = await drafted(other, 'business_assistant');
    expect((await act(other, 'business_assistant', 'withdrawQuote', at(own))).quote.state).toBe('WITHDRAWN');
  });
});

describe.each(packCodes.filter((pack) => pack !== 'TM'))('C17 where a company of %s switches the approval on', (pack) => {
  test('G1 nothing is sent without it', async () => {
    const other = await company.beside(pack);
    const { seller, approver, assistant } = posts[pack];
    const preparer = assistant ?? seller;
    const quote = await drafted(other, preparer);
    const on = await other
      .as('founder')
      .run('mutation ($input: OverrideLawInput!) { overrideLaw(input: $input) { refusals { code message } } }', {
        input: { kind: 'STEP', key: 'quote.approve', value: true },
      });
    expect([on.errors, on.data?.overrideLaw.refusals]).toEqual([undefined, []]);
    const refused = await act(other, preparer, 'sendQuote', at(quote));
    expect(refused.refusals).toMatchObject([{ code: 'QUOTE_NOT_APPROVED', mayDecide: [{ role: approver }] }]);
    const waiting = await act(other, preparer, 'submitQuote', at(quote));
    expect(waiting.quote.state).toBe('IN_APPROVAL');
    const approval = (await approvalOf(other, seller, quote.id))!;
    expect(await decide(other, approver, approval.id)).toEqual([]);
    const ready = (await read(other, preparer, quote.id))!;
    expect((await act(other, preparer, 'sendQuote', at(ready))).quote.state).toBe('SENT');
  });
});

test('G20 whose quotation it is does not approve it, though somebody else prepared and submitted it', async () => {
  const other = await company.beside('BS');
  const on = { kind: 'STEP', key: 'quote.approve', value: true };
  await other.as('founder').run('mutation ($input: OverrideLawInput!) { overrideLaw(input: $input) { refusals { code } } }', { input: on });
  const opportunity = await needing(other, 'business_rep');
  const given = { id: opportunity.id, expectedVersion: opportunity.version, owner: other.member('marketing_manager').id };
  const assigned = await actOn(other, 'marketing_manager', 'assignOpportunity', given);
  expect(assigned.refusals).toEqual([]);
  const quote = await drafted(other, 'business_assistant', { opportunity: opportunity.id });
  expect(quote.owner.id).toBe(other.member('marketing_manager').id);
  expect(brief(await act(other, 'business_assistant', 'submitQuote', at(quote)))).toEqual([]);
  const approval = (await approvalOf(other, 'marketing_manager', quote.id))!;
  expect(approval.nextApprovers).toMatchObject([{ id: other.member('general_manager').id }]);
  expect((await decide(other, 'marketing_manager', approval.id)).map(({ code }) => code)).toEqual(['SELF_APPROVAL']);
  expect(await decide(other, 'general_manager', approval.id)).toEqual([]);
  expect((await read(other, 'business_assistant', quote.id))!.state).toBe('APPROVED');
});
