import { Refused } from '../../kernel/refusal.ts';
import { brokenRows } from '../../governance/law-row.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf, ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { emailKeyOf, phoneKeyOf } from '../customer/customer-keys.ts';
import { checkEmail } from '../customer/customer-values.ts';
import type { ContactDetailsInput } from './contact-details.input.ts';
import { contactRules } from './contact-rules.ts';
import { Contact } from './contact.entity.ts';

const plain = [
  'title',
  'email',
  'phone',
  'mobile',
  'weChat',
  'birthday',
  'preferences',
] as const satisfies readonly (keyof ContactDetailsInput)[];

/** Checked columns of the fields that the input gives; `before` is the contact that is changed, null for a new one. */
export function contactValues(work: Work, input: ContactDetailsInput, before: RowOf<Contact> | null): ValuesOf<Contact> {
  checkEmail(work, 'email', input.email);
  const given = Object.fromEntries(
    plain.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]),
  ) as ValuesOf<Contact>;
  const broken = brokenRows(work.law, contactRules, { facts: {}, input: { ...before, ...given } });
  if (broken.length > 0) throw new Refused(broken);
  return {
    ...given,
    ...(input.email === undefined ? {} : { emailKey: emailKeyOf(input.email) }),
    ...(input.phone === undefined ? {} : { phoneKey: phoneKeyOf(input.phone) }),
    ...(input.mobile === undefined ? {} : { mobileKey: phoneKeyOf(input.mobile) }),
    ...(input.mailingConsent === undefined ? {} : { mailingConsent: input.mailingConsent ?? false }),
    ...(input.isPrimary === undefined ? {} : { isPrimary: input.isPrimary ?? false }),
  };
}

/** One person is turned to first: whoever was is no longer. */
export async function yieldPrimary(work: Work, customerId: string, toContactId: string | null): Promise<void> {
  const condition = 't.customer_id = $2::uuid and t.is_primary and t.id is distinct from $3::uuid';
  for (const contact of await lockedRows<Contact>(work, Contact, condition, [customerId, toContactId])) {
    work.change<Contact>(Contact, contact, { isPrimary: false });
  }
}
