import { erasedValue, isSealed, openValue, type PersonalCipher } from '../../kernel/personal-cipher.ts';
import { placeOf } from '../../workflow/personal-values.ts';
import type { Columns } from './changes.ts';

/** Wrapped keys of persons by id, as base64; one who was erased has none. */
export type WrappedKeys = Readonly<Record<string, string | null>>;

/** Opens the values of persons in what the audit keeps; those of persons who were erased stay closed for ever. */
export function opening(cipher: PersonalCipher, wrapped: WrappedKeys): (entry: string, columns: Columns | null) => Columns | null {
  const keys = new Map<string, Buffer | null>();
  const keyOf = (person: string): Buffer | null => {
    if (!keys.has(person)) keys.set(person, wrapped[person] ? cipher.unwrap(person, Buffer.from(wrapped[person], 'base64')) : null);
    return keys.get(person)!;
  };
  return (entry, columns) =>
    columns &&
    Object.fromEntries(
      Object.entries(columns).map(([column, value]) => {
        if (!isSealed(value)) return [column, value];
        const key = keyOf(value.person);
        return [column, key ? openValue(value, key, placeOf(entry, column)) : erasedValue];
      }),
    );
}

/** SQL of the wrapped keys of persons as a JSON object. `people` is SQL of their ids. */
export function wrappedKeysSql(people: readonly string[], organization: string): string {
  return `(select json_object_agg(k.id, encode(k.wrapped_key, 'base64')) from personal_key k where k.organization_id = ${organization} and k.id in (${people.join(', ')}))`;
}
