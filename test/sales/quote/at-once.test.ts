import { expect, test } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { act, approvalOf, approved, at, brief, decide, drafted, line, needing, read, sent } from './desk.ts';

const company = await testCompany('TM');
const rep = 'sales_rep';
const ROUNDS = 8;

test('TM-5.1.3c G1 what is approved is what was submitted, whoever changes a line meanwhile', async () => {
  const opportunity = (await needing(company, rep)).id;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { quote } = await act(company, rep, 'submitQuote', at(await drafted(company, rep, { opportunity })));
    const approval = (await approvalOf(company, rep, quote.id))!;
    const cheap = { ...at(quote), lines: [{ ...line, unitPrice: '1' }] };
    const [decision, change] = await Promise.all([
      decide(company, 'sales_manager', approval.id),
      act(company, rep, 'changeQuoteLines', cheap),
    ]);
    const now = (await read(company, rep, quote.id))!;
    const isCheap = Number(now.lines.nodes[0]!.unitPrice) === 1;
    expect([now.state, isCheap]).toEqual(isCheap ? ['DRAFT', true] : ['APPROVED', false]);
    expect([decision.length, change.refusals.length]).toContain(0);
  }
});

test('G1 what is sent is what was approved, whoever changes a line meanwhile', async () => {
  const opportunity = (await needing(company, rep)).id;
  for (let round = 0; round < ROUNDS; round += 1) {
    const quote = await approved(company, rep, { opportunity });
    const [, change] = await Promise.all([
      act(company, rep, 'sendQuote', at(quote)),
      act(company, rep, 'changeQuoteLines', { ...at(quote), lines: [{ ...line, unitPrice: '1' }] }),
    ]);
    const now = (await read(company, rep, quote.id))!;
    const isCheap = Number(now.lines.nodes[0]!.unitPrice) === 1;
    expect([now.state, isCheap]).toEqual(change.refusals.length === 0 ? ['DRAFT', true] : ['SENT', false]);
  }
});

test('TM-1.1 of fifty who send it, accept it or revise it at once, one does', async () => {
  const fifty = (verb: string, quote: { id: string; version: number }, more: Record<string, unknown> = {}) =>
    Promise.all(Array.from({ length: 50 }, () => act(company, rep, verb, { ...at(quote), ...more })));
  const done = (all: readonly { refusals: readonly unknown[] }[]) => all.filter(({ refusals }) => refusals.length === 0);
  const quote = await approved(company, rep);
  expect(done(await fifty('sendQuote', quote))).toHaveLength(1);
  expect(done(await fifty('reviseQuote', (await read(company, rep, quote.id))!))).toHaveLength(1);
  const other = await sent(company, rep);
  expect(done(await fifty('recordQuoteAcceptance', other, { agreement: 'By letter.' }))).toHaveLength(1);
  const told = await company.database.asOwner(
    `select rule, count(*)::int from audit_entry where organization_id = $1 and record_id in
      (select id from quote where number in ($2, $3)) and rule in ('quote.send', 'quote.accept') group by rule order by rule`,
    [company.organizationId, quote.number, other.number],
  );
  expect(told).toEqual([
    { rule: 'quote.accept', count: 1 },
    { rule: 'quote.send', count: 2 },
  ]);
});

test('TM-1.1 two who change lines of what they saw do not undo each other', async () => {
  const quote = await drafted(company, rep);
  const change = (specification: string) =>
    act(company, rep, 'changeQuoteLines', { ...at(quote), lines: [{ id: quote.lines.nodes[0]!.id, specification }] });
  const answers = await Promise.all([change('One'), change('Another')]);
  expect(answers.flatMap((answer) => brief(answer))).toEqual(['STALE_VERSION expectedVersion TM-1.1']);
});
