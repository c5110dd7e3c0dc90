import { describe, expect, test } from '@jest/globals';
import { clock, testCompany } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';
import { act as actOn } from '../opportunity/pipeline.ts';
import { act, approved, at, brief, drafted, needing, read, sent, terms } from './desk.ts';

clock.set('2026-03-02T02:00:00.000Z');
const company = await testCompany('MS');
const [jobs, others] = [jobsOf(company), jobsOf(company)];
const rep = 'sales_rep';

describe('a quotation that was sent', () => {
  test('MS-3.2.3a is revised by a new version, a draft with the same content, which takes its place when it is sent', async () => {
    const former = await sent(company, rep, { discountPercent: '5', validUntil: '2026-05-01' });
    const revised = await act(company, rep, 'reviseQuote', at(former));
    expect(brief(revised)).toEqual([]);
    const { quote } = revised;
    expect(quote).toMatchObject({
      state: 'DRAFT',
      number: former.number,
      versionNumber: 2,
      revisionOf: { id: former.id },
      validUntil: '2026-05-01',
      total: former.total,
    });
    const content = ({ id: _, ...said }: { id: string }) => said;
    expect(quote.lines.nodes.map(content)).toEqual(former.lines.nodes.map(content));

    expect(brief(await act(company, rep, 'reviseQuote', at(former)))).toEqual(['ALREADY_EXISTS id MS-2.1.2']);
    const cheaper = await act(company, rep, 'changeQuote', { ...at(quote), discountPercent: '8' });
    expect((await read(company, rep, former.id))!).toMatchObject({ state: 'SENT', total: former.total });
    expect(brief(await act(company, rep, 'sendQuote', at(cheaper.quote)))).toEqual([]);
    expect((await read(company, rep, former.id))!.state).toBe('WITHDRAWN');
    expect(
      brief(await act(company, rep, 'recordQuoteAcceptance', { ...at({ ...former, version: former.version + 1 }), agreement: 'Yes.' })),
    ).toEqual(['WRONG_TRANSITION - MS-1.1']);
  });

  test('MS-3.2.3b is not replaced once the customer accepted it', async () => {
    const former = await sent(company, rep);
    const { quote } = await act(company, rep, 'reviseQuote', at(former));
    expect(brief(await act(company, rep, 'recordQuoteAcceptance', { ...at(former), agreement: 'By letter.' }))).toEqual([]);
    expect(brief(await act(company, rep, 'sendQuote', at(quote)))).toEqual(['RECORD_LOCKED - MS-3.2.3b']);
    expect((await act(company, rep, 'withdrawQuote', at(quote))).quote.state).toBe('WITHDRAWN');
  });

  test('MS-3.3.1 is revised after it was declined, and keeps what the customer said', async () => {
    const former = await sent(company, rep);
    const declined = await act(company, rep, 'recordQuoteDecline', { ...at(former), reason: 'Too dear.' });
    expect(declined.quote).toMatchObject({ state: 'DECLINED', closeReason: 'Too dear.', answeredOn: '2026-03-02' });
    const { quote } = await act(company, rep, 'reviseQuote', at(declined.quote));
    expect(brief(await act(company, rep, 'sendQuote', at(quote)))).toEqual([]);
    expect((await read(company, rep, former.id))!.state).toBe('DECLINED');
  });

  test('MS-3.2.3b is not answered tomorrow, nor before it was sent', async () => {
    const quote = await sent(company, rep);
    const answer = (answeredOn: string) => act(company, rep, 'recordQuoteAcceptance', { ...at(quote), agreement: 'Yes.', answeredOn });
    expect(brief(await answer('2026-03-03'))).toEqual(['DATE_ORDER answeredOn MS-2.1.2']);
    expect(brief(await answer('2026-03-01'))).toEqual(['DATE_ORDER answeredOn MS-2.1.2']);
    expect(brief(await answer('2026-03-02'))).toEqual([]);
  });

  test('MS-3.2.3b is declined, but not accepted, for an opportunity that was lost', async () => {
    const opportunity = await needing(company, rep);
    const quote = await sent(company, rep, { opportunity: opportunity.id });
    const lost = { id: opportunity.id, expectedVersion: opportunity.version + 1, reason: 'They wait.' };
    expect((await actOn(company, rep, 'loseOpportunity', lost)).refusals).toEqual([]);
    expect(brief(await act(company, rep, 'recordQuoteAcceptance', { ...at(quote), agreement: 'Yes.' }))).toEqual([
      'RECORD_LOCKED - MS-3.2.2b',
    ]);
    expect(brief(await act(company, rep, 'reviseQuote', at(quote)))).toEqual(['RECORD_LOCKED opportunity MS-3.2.2b']);
    expect(brief(await act(company, rep, 'recordQuoteDecline', { ...at(quote), reason: 'They wait.' }))).toEqual([]);
  });
});

describe('an opportunity that goes to somebody else', () => {
  test('MS-3.2.1c takes its open quotations along; what was answered stays with who answered for it', async () => {
    const opportunity = await needing(company, rep);
    const [open, declined] = [
      await approved(company, rep, { opportunity: opportunity.id }),
      await sent(company, rep, { opportunity: opportunity.id }),
    ];
    await act(company, rep, 'recordQuoteDecline', { ...at(declined), reason: 'Too dear.' });
    const colleague = await company.hire(rep);
    const given = { id: opportunity.id, expectedVersion: opportunity.version + 1, owner: company.member(colleague).id };
    expect((await actOn(company, 'department_head', 'assignOpportunity', given)).refusals).toEqual([]);
    expect((await read(company, colleague, open.id))!.owner.id).toBe(company.member(colleague).id);
    expect((await read(company, rep, declined.id))!.owner.id).toBe(company.member(rep).id);
    expect(brief(await act(company, colleague, 'sendQuote', { id: open.id, expectedVersion: open.version + 1 }))).toEqual([]);
    expect(await read(company, colleague, declined.id)).toBeNull();
  });
});

describe('the last day of a quotation', () => {
  test('MS-2.1.2 is not over already', async () => {
    const { id } = await needing(company, rep);
    const input = { opportunity: id, ...terms, lines: [{ specification: 'Any', unitPrice: '1' }], validUntil: '2026-03-01' };
    expect(brief(await act(company, rep, 'createQuote', input))).toEqual(['DATE_ORDER validUntil MS-2.1.2']);
  });

  test('MS-3.2.3a passes: it expires once, whatever processes there are, is answered no more, and one not sent yet is not sent', async () => {
    const quote = await sent(company, rep, { validUntil: '2026-03-04' });
    const open = await drafted(company, rep, { validUntil: '2026-03-04' });
    await passTo('2026-03-04', jobs);
    expect((await read(company, rep, quote.id))!.state).toBe('SENT');
    clock.set('2026-03-05T00:30:00.000Z');
    expect(brief(await act(company, rep, 'recordQuoteAcceptance', { ...at(quote), agreement: 'Yes.' }))).toEqual([
      'DATE_ORDER answeredOn MS-3.2.3b',
    ]);
    await passTo('2026-03-05', jobs, others);
    expect((await read(company, rep, quote.id))!).toMatchObject({ state: 'EXPIRED', version: quote.version + 1 });
    const told = await company.database.asOwner(
      `select action, rule from audit_entry where organization_id = $1 and rule like '%quote.expire'`,
      [company.organizationId],
    );
    expect(told).toEqual([{ action: 'platform.keep_duties', rule: 'system.timekeeper:quote.expire' }]);
    expect(
      brief(await act(company, rep, 'recordQuoteAcceptance', { ...at({ ...quote, version: quote.version + 1 }), agreement: 'Yes.' })),
    ).toEqual(['WRONG_TRANSITION - MS-1.1']);
    expect(brief(await act(company, rep, 'sendQuote', at(open)))).toEqual(['DATE_ORDER validUntil MS-3.2.3a']);
    const { quote: next } = await act(company, rep, 'reviseQuote', at({ ...quote, version: quote.version + 1 }));
    expect(next).toMatchObject({ state: 'DRAFT', versionNumber: 2, validUntil: null });
  });
});
