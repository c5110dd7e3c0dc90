import type { RowOf } from '../../workflow/row.ts';
import type { Columns } from '../../organization/history/changes.ts';
import type { Contact } from '../contact/contact.entity.ts';
import type { KnownValues } from './identity.ts';

/** What a person is and was called and reached by: the record as it is, and everything that its history tells. */
export function knownValues(contact: RowOf<Contact>, history: readonly (Columns | null)[]): KnownValues {
  const told = (column: string): readonly string[] => history.flatMap((columns) => textOf(columns?.[column]));
  return {
    names: [contact.name, ...told('name')],
    addresses: [contact.email, contact.weChat].flatMap(textOf).concat(told('email'), told('we_chat')),
    phones: [contact.phone, contact.mobile].flatMap(textOf).concat(told('phone'), told('mobile')),
  };
}

function textOf(value: unknown): readonly string[] {
  return typeof value === 'string' && value.trim() !== '' ? [value] : [];
}
