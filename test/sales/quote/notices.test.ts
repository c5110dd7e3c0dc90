import { expect, test } from '@jest/globals';
import { clock, testCompany } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';
import { inboxOf, pumpOf, toldOf } from '../../support/delivery.ts';
import { act, at, drafted, sent } from './desk.ts';

clock.set('2026-03-02T02:00:00.000Z');
const company = await testCompany('BS');
const pump = pumpOf(company);
const jobs = jobsOf(company);

test('BS-3.1b whoever answers for the customer is told what was prepared for them, and of its end', async () => {
  const quote = await drafted(company, 'business_assistant');
  await drafted(company, 'business_rep');
  await pump.pumpNow();
  const [line, ...others] = await inboxOf(company, 'business_rep', 'quote.prepared');
  expect([line, others]).toMatchObject([
    { text: `Business Assistant prepared the quotation ${quote.number}.`, record: { id: quote.id }, clauses: [{ id: 'BS-3.1b' }] },
    [],
  ]);
  expect((await act(company, 'business_rep', 'withdrawQuote', at(quote))).refusals).toEqual([]);
  await pump.pumpNow();
  expect(await toldOf(company, 'quote.withdrawn')).toEqual(['business_assistant']);
});

test('BS-2.2.3f the superior is told what the customer answered, and the owner what was not answered in time', async () => {
  const accepted = await sent(company, 'business_rep');
  expect((await act(company, 'business_rep', 'recordQuoteAcceptance', at(accepted))).refusals).toEqual([]);
  const declined = await sent(company, 'business_rep');
  expect((await act(company, 'business_rep', 'recordQuoteDecline', { ...at(declined), reason: 'Too dear.' })).refusals).toEqual([]);
  await sent(company, 'business_rep', { validUntil: '2026-03-02' });
  await passTo('2026-03-03', jobs);
  await pump.pumpNow();
  expect(await toldOf(company, 'quote.accepted')).toEqual(['marketing_manager']);
  expect(await toldOf(company, 'quote.declined')).toEqual(['marketing_manager']);
  expect(await toldOf(company, 'quote.expired')).toEqual(['business_rep']);
});
