import { erasedValue, sealValue } from '../kernel/personal-cipher.ts';
import type { FieldModel, RecordModel } from '../query/model.ts';

type Columns = Readonly<Record<string, unknown>>;

/** Keys of persons by id; null for a person who was erased. */
export type PersonalKeys = ReadonlyMap<string, Buffer | null>;

/** The columns of a record that hold values of a person, and the column that says of whom; null where none does. */
export interface PersonalColumns {
  readonly columns: ReadonlySet<string>;
  /** `id` where the record is the person. */
  readonly person: string;
}

const known = new WeakMap<RecordModel, PersonalColumns | null>();

export function personalColumns(model: RecordModel): PersonalColumns | null {
  let found = known.get(model);
  if (found === undefined) known.set(model, (found = find(model)));
  return found;
}

function find(model: RecordModel): PersonalColumns | null {
  const fields = [...model.fields.values()].filter(isPersonal);
  const [whose, ...others] = new Set(fields.map(({ personal }) => personal!));
  if (!whose) return null;
  if (others.length > 0) throw new Error(`${model.name} holds values of one person at most.`);
  const relation = whose === 'self' ? null : model.fields.get(whose);
  if (relation !== null && relation?.kind !== 'one') throw new Error(`${model.name}.${whose} points to no person.`);
  return { columns: new Set(fields.map(({ column }) => column)), person: relation?.column ?? 'id' };
}

function isPersonal(field: FieldModel): field is FieldModel & { kind: 'column' } {
  return field.kind === 'column' && field.personal !== undefined;
}

/** The values of an audit entry with those of the person under the person's key, or gone with it. Empty values tell nothing. */
export function underKey(
  values: Columns,
  { columns }: PersonalColumns,
  at: { readonly entry: string; readonly person: string; readonly key: Buffer | null },
): Columns {
  const { entry, person, key } = at;
  return Object.fromEntries(
    Object.entries(values).map(([column, value]) => {
      if (!columns.has(column) || value === null || value === undefined) return [column, value];
      return [column, key === null ? erasedValue : sealValue(person, key, placeOf(entry, column), value)];
    }),
  );
}

/** Where a value stands in the audit. */
export function placeOf(entry: string, column: string): string {
  return `${entry} ${column}`;
}
