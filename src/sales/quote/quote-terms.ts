import { Refused } from '../../kernel/refusal.ts';
import { brokenRows } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { given, type ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Contact } from '../../customer/contact/contact.entity.ts';
import type { Quote } from './quote.entity.ts';
import type { QuoteTermsInput } from './quote.inputs.ts';
import { quoteRows } from './quote.process.ts';
import { percentOf } from './read-lines.ts';

/** What an input says of the terms; what it leaves out is left out here. */
export async function readTerms(work: Work, input: QuoteTermsInput, customerId: string): Promise<ValuesOf<Quote>> {
  const { contact, discountPercent, validUntil } = input;
  if (validUntil && validUntil < work.today) {
    work.refuse(platformRules.dateOrder, { field: 'validUntil', values: { start: work.today, end: 'validUntil' } });
  }
  const discount = discountPercent ? percentOf(discountPercent, 'discountPercent') : null;
  if (discount !== null && typeof discount !== 'string') throw new Refused([discount]);
  return {
    ...given(input, ['solution', 'deliveryTime', 'deliveryDueOn', 'afterSalesService', 'paymentMethod', 'validUntil']),
    ...(contact === undefined ? {} : { contactId: contact === null ? null : await contactAt(work, contact, customerId) }),
    ...(discount === null ? {} : { discountPercent: discount }),
  };
}

/** Refuses a quotation that leaves out what the document wants it to state (C16). */
export function mustState(work: Work, terms: ValuesOf<Quote>, lines: readonly unknown[]): void {
  const broken = brokenRows(work.law, quoteRows, { facts: {}, input: { ...terms, lines } });
  if (broken.length > 0) throw new Refused(broken);
}

async function contactAt(work: Work, id: string, customerId: string): Promise<string> {
  const contact = await work.find(Contact, id, 'contact');
  if (contact.customerId === customerId) return contact.id;
  return work.refuse(platformRules.invalidValue, { field: 'contact', values: { value: id, field: 'contact', reason: 'wrong_value' } });
}
