import { describe, expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { act as actOn } from '../opportunity/pipeline.ts';
import { act, approvalOf, at, brief, decide, drafted, line, needing, posts, read, terms, type Quote } from './desk.ts';

interface Story {
  /** By which clauses a quotation is not sent before its approval; null where the document asks for none. */
  readonly approval: string | null;
  /** By which clauses the steps are refused to somebody who holds no right to them, and who does. */
  readonly create: { readonly clauses: string; readonly roles: readonly string[] };
  readonly send: { readonly clauses: string; readonly roles: readonly string[] };
  readonly answer: { readonly clauses: string; readonly roles: readonly string[] };
  /** By which clause acceptance says how the customer agreed, and a decline why. */
  readonly agreement: string | null;
  readonly reason: string;
  /** By which the negotiation asks for a quotation that was sent. */
  readonly negotiation: string | null;
  /** The principle of order. */
  readonly order: string;
}

const sells = ['sales_rep'];
const stories: Readonly<Record<PackCode, Story>> = {
  TM: {
    approval: 'TM-5.1.3c G1',
    create: { clauses: 'TM-5.1.3a', roles: sells },
    send: { clauses: 'TM-5.1.3a TM-5.1.3c', roles: sells },
    answer: { clauses: 'TM-5.1.4a', roles: sells },
    agreement: 'TM-5.1.4a',
    reason: 'TM-2.1.4b',
    negotiation: 'TM-5.1.3c',
    order: 'TM-1.1',
  },
  CL: {
    approval: null,
    create: { clauses: 'TM-5.1.3a', roles: sells },
    send: { clauses: 'TM-5.1.3c', roles: sells },
    answer: { clauses: 'TM-5.1.4a', roles: sells },
    agreement: 'TM-5.1.4a',
    reason: 'CL-4.4.2b',
    negotiation: null,
    order: 'CL-1.3.2',
  },
  MS: {
    approval: null,
    create: { clauses: 'MS-3.2.3a', roles: sells },
    send: { clauses: 'MS-3.2.3a', roles: sells },
    answer: { clauses: 'MS-3.2.3b', roles: sells },
    agreement: 'MS-3.2.3b',
    reason: 'MS-3.3.1',
    negotiation: 'MS-3.2.3a',
    order: 'MS-1.1',
  },
  MC: {
    approval: null,
    create: { clauses: 'MC-4.2.4', roles: sells },
    send: { clauses: 'MC-4.2.4', roles: sells },
    answer: { clauses: 'MC-4.2.5', roles: sells },
    agreement: 'MC-4.2.5',
    reason: 'MC-2.2.5d',
    negotiation: 'MC-4.2.5',
    order: 'MC-1.3b',
  },
  BS: {
    approval: null,
    create: { clauses: 'BS-3.1b BS-2.2.5f', roles: ['business_assistant', 'business_rep'] },
    send: { clauses: 'BS-3.1b BS-2.2.5f', roles: ['business_assistant', 'business_rep'] },
    answer: { clauses: 'BS-2.2.5f', roles: ['business_rep'] },
    agreement: null,
    reason: 'BS-2.2.5l',
    negotiation: null,
    order: 'BS-2.2.2h',
  },
};

const first = await testCompany('TM');

describe.each(packCodes)('a quotation under %s', (pack) => {
  const { seller, approver, assistant } = posts[pack];
  const story = stories[pack];
  const preparer = assistant ?? seller;
  let company: Company;
  let opportunity: { id: string; version: number };
  let quote: Quote;

  const refusedTo = async (who: string, verb: string, { clauses, roles }: Story['send'], input: Record<string, unknown> = {}) => {
    const refused = await act(company, who, verb, { ...at(quote), ...input });
    expect(brief(refused)).toHaveLength(1);
    expect(refused.refusals[0]!.code).toMatch(/^(NOT_PERMITTED|OUT_OF_REACH)$/);
    expect(refused.refusals[0]!.clauses.map(({ id }) => id).join(' ')).toBe(clauses);
    expect(refused.refusals[0]!.mayDecide.map(({ role }) => role)).toEqual(roles);
  };

  test(`${story.create.clauses} is prepared by ${story.create.roles.join(' or ')}, and belongs to the owner of the opportunity`, async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    opportunity = await needing(company, seller);
    const input = { opportunity: opportunity.id, ...terms, lines: [line] };
    const refused = await act(company, approver, 'createQuote', input);
    expect(refused.refusals[0]!.code).toMatch(/^(NOT_PERMITTED|OUT_OF_REACH)$/);
    expect(refused.refusals[0]!.mayDecide.map(({ role }) => role)).toEqual(story.create.roles);
    quote = (await act(company, preparer, 'createQuote', input)).quote;
    expect(quote).toMatchObject({
      state: 'DRAFT',
      owner: { id: company.member(seller).id },
      total: { amount: '113000.00', currency: 'CNY' },
    });
  });

  test(`${story.create.clauses} is changed by nobody else`, async () => {
    await refusedTo(approver, 'changeQuote', story.create, { validUntil: '2026-04-30' });
    await refusedTo(approver, 'changeQuoteLines', story.create, { lines: [line] });
    await refusedTo(approver, 'submitQuote', story.create);
    quote = (await act(company, preparer, 'changeQuote', { ...at(quote), validUntil: '2026-04-30' })).quote;
  });

  if (story.negotiation) {
    test(`${story.negotiation} nobody negotiates before it is sent`, async () => {
      const input = { solution: 'Presses.', quotedAmount: { amount: '100000', currency: 'CNY' } };
      const proposed = await actOn(company, seller, 'proposeOpportunitySolution', {
        ...input,
        id: opportunity.id,
        expectedVersion: opportunity.version,
      });
      opportunity = proposed.opportunity;
      const negotiated = {
        negotiatedPrice: { amount: '100000', currency: 'CNY' },
        deliveryDueOn: '2026-06-01',
        paymentMethod: 'In advance',
      };
      const early = await actOn(company, seller, 'startOpportunityNegotiation', {
        ...negotiated,
        id: opportunity.id,
        expectedVersion: opportunity.version,
      });
      expect(brief(early)).toEqual([`PREREQUISITE_MISSING - ${story.negotiation}`]);
    });
  }

  test(`${story.order} is neither answered nor revised before it is sent`, async () => {
    const answered = await act(company, seller, 'recordQuoteAcceptance', { ...at(quote), agreement: 'By letter.' });
    expect(brief(answered)).toEqual([`WRONG_TRANSITION - ${story.order}`]);
    const declined = await act(company, seller, 'recordQuoteDecline', { ...at(quote), reason: 'Too dear.' });
    expect(brief(declined)).toEqual([`WRONG_TRANSITION - ${story.order}`]);
    const revised = await act(company, preparer, 'reviseQuote', at(quote));
    expect(revised.refusals.map(({ code, field }) => [code, field])).toEqual([['PREREQUISITE_MISSING', 'id']]);
    expect(revised.refusals[0]!.mayDecide.map(({ role }) => role)).toEqual(story.send.roles);
  });

  if (story.approval) {
    test(`${story.approval} is not sent before it is approved, neither as a draft nor while it waits nor when it was returned`, async () => {
      const refused = await act(company, seller, 'sendQuote', at(quote));
      expect(brief(refused)).toEqual([`QUOTE_NOT_APPROVED - ${story.approval}`]);
      expect(refused.refusals[0]!.mayDecide).toEqual([{ role: approver }]);
      expect((refused.refusals[0] as unknown as { message: string }).message).toContain('Sales manager');

      quote = (await act(company, seller, 'submitQuote', at(quote))).quote;
      expect(quote.state).toBe('IN_APPROVAL');
      expect(brief(await act(company, seller, 'sendQuote', at(quote)))).toEqual(['QUOTE_NOT_APPROVED - TM-5.1.3c']);

      const approval = (await approvalOf(company, seller, quote.id))!;
      expect(approval).toMatchObject({ state: 'PENDING', nextApprovers: [{ id: company.member(approver).id }] });
      expect(await decide(company, approver, approval.id, 'RETURN')).toEqual([]);
      quote = (await read(company, seller, quote.id))!;
      expect(quote.state).toBe('RETURNED');
      expect(brief(await act(company, seller, 'sendQuote', at(quote)))).toEqual(['QUOTE_NOT_APPROVED - TM-5.1.3c']);
    });

    test('G20 is not approved by who submitted it, but by the sales manager', async () => {
      quote = (await act(company, seller, 'submitQuote', at(quote))).quote;
      const approval = (await approvalOf(company, seller, quote.id))!;
      const [refused] = await decide(company, seller, approval.id);
      expect(refused!.code).toMatch(/NOT_PERMITTED|SELF_APPROVAL/);
      expect(await decide(company, approver, approval.id)).toEqual([]);
      quote = (await read(company, seller, quote.id))!;
      expect(quote.state).toBe('APPROVED');
    });
  } else {
    test('counts as approved on submission where the document asks for no approval', async () => {
      const other = await drafted(company, preparer, { opportunity: opportunity.id });
      const submitted = await act(company, preparer, 'submitQuote', at(other));
      expect([brief(submitted), submitted.quote.state]).toEqual([[], 'APPROVED']);
      expect(await approvalOf(company, seller, other.id)).toBeNull();
      const changed = await act(company, preparer, 'changeQuote', { ...at(submitted.quote), discountPercent: '5' });
      expect(changed.quote.state).toBe('DRAFT');
    });
  }

  test(`${story.send.clauses} is sent by ${story.send.roles.join(' or ')}, and is what the opportunity is worth`, async () => {
    await refusedTo(approver, 'sendQuote', story.send);
    const became = await act(company, preparer, 'sendQuote', at(quote));
    expect(brief(became)).toEqual([]);
    quote = became.quote;
    expect(quote).toMatchObject({ state: 'SENT', sentOn: '2026-03-02' });
    const { data } = await company
      .as(seller)
      .run('query ($id: ID!) { opportunity(id: $id) { quoteSentOn value { amount } quotedAmount { amount } } }', { id: opportunity.id });
    const amount = { amount: '113000.00' };
    expect(data.opportunity).toEqual({ quoteSentOn: '2026-03-02', value: amount, quotedAmount: amount });
  });

  test(`${story.order} is frozen once it is sent`, async () => {
    expect(brief(await act(company, preparer, 'changeQuote', { ...at(quote), paymentMethod: 'Later.' }))).toEqual([
      `RECORD_LOCKED id ${story.order}`,
    ]);
    expect(brief(await act(company, preparer, 'changeQuoteLines', { ...at(quote), lines: [line] }))).toEqual([
      `RECORD_LOCKED id ${story.order}`,
    ]);
    expect(brief(await act(company, preparer, 'submitQuote', at(quote)))).toEqual([`WRONG_TRANSITION - ${story.order}`]);
    expect(brief(await act(company, preparer, 'sendQuote', at(quote)))).toEqual([`WRONG_TRANSITION - ${story.order}`]);
  });

  test(`${story.reason} ${story.agreement ?? story.answer.clauses} is answered by who sells: how the customer agreed, or why not`, async () => {
    await refusedTo(approver, 'recordQuoteAcceptance', story.answer, { agreement: 'By letter.' });
    if (assistant) await refusedTo(assistant, 'recordQuoteAcceptance', story.answer, { agreement: 'By letter.' });
    await refusedTo(approver, 'recordQuoteDecline', story.answer, { reason: 'Too dear.' });
    expect(brief(await act(company, seller, 'recordQuoteDecline', at(quote)))).toEqual([`MISSING_FIELD reason ${story.reason}`]);
    const silent = await act(company, seller, 'recordQuoteAcceptance', { ...at(quote), dryRun: true });
    expect(brief(silent)).toEqual(story.agreement ? [`MISSING_FIELD agreement ${story.agreement}`] : []);
    const accepted = await act(company, seller, 'recordQuoteAcceptance', {
      ...at(quote),
      ...(story.agreement ? { agreement: 'By letter.' } : {}),
    });
    expect(brief(accepted)).toEqual([]);
    expect(accepted.quote).toMatchObject({ state: 'ACCEPTED', answeredOn: '2026-03-02' });
    quote = accepted.quote;
  });

  test(`${story.order} is the end of it`, async () => {
    const { data } = await company
      .as(seller)
      .run('query ($id: ID!) { quote(id: $id) { availableTransitions { name } } }', { id: quote.id });
    expect(data.quote.availableTransitions).toEqual([]);
    expect(brief(await act(company, seller, 'recordQuoteDecline', { ...at(quote), reason: 'No.' }))).toEqual([
      `WRONG_TRANSITION - ${story.order}`,
    ]);
    const revised = await act(company, preparer, 'reviseQuote', at(quote));
    expect(revised.refusals.map(({ code }) => code)).toEqual(['RECORD_LOCKED']);
  });
});
