import { invariant } from '../../kernel/invariant.ts';
import { modelOf, type Class, type FieldModel, type RecordModel } from '../../query/model.ts';
import { eventColumn } from './event-column.ts';

/** A value that a notice tells: a field by its path over relations, `customer.name`; one that holds a role is spelled in the reader's language. */
export type NoticeValue = string | { readonly role: string };

/** Why a value may not be told to whoever is told of the record, or null: only what a link shows everybody is. */
export function valueFault(type: Class, value: NoticeValue): string | null {
  const { field, owner } = walk(type, pathOf(value));
  if (field.kind !== 'column') return 'is no column';
  if (field.mask) return 'is confidential';
  return 'everyone' in owner.readBy || owner.linked.has(field.name) ? null : 'a link does not show (R5)';
}

/** SQL of the value, as JSON, for the record whose id the happening `e` has. `$1` is the organization. */
export function valueSql(type: Class, value: NoticeValue): string {
  const { text } = walk(type, pathOf(value));
  return typeof value === 'string' ? text : `json_build_object('role', ${text})`;
}

/** SQL of the id of the record that a relation leads to. */
export function relatedIdSql(type: Class, relation: string): string {
  const { field, text } = walk(type, relation);
  invariant(field.kind === 'one', `${relation} is a relation`);
  return text;
}

function pathOf(value: NoticeValue): string {
  return typeof value === 'string' ? value : value.role;
}

function walk(type: Class, path: string): { field: FieldModel & { kind: 'column' | 'one' }; owner: RecordModel; text: string } {
  const [first, ...rest] = path.split('.');
  let owner = modelOf(type);
  let field = columnOf(owner, first!);
  let text = eventColumn(owner.table, field.column);
  for (const name of rest) {
    invariant(field.kind === 'one', `${owner.name}.${field.name} is a relation`);
    owner = modelOf(field.target());
    field = columnOf(owner, name);
    text = `(select v.${field.column}::text from ${owner.table} v where v.organization_id = $1::uuid and v.id = (${text})::uuid)`;
  }
  return { field, owner, text };
}

function columnOf(owner: RecordModel, name: string): FieldModel & { kind: 'column' | 'one' } {
  const field = owner.fields.get(name);
  invariant(field?.kind === 'column' || field?.kind === 'one', `${owner.name}.${name} is a column`);
  return field;
}
