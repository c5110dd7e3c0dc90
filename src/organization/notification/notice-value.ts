import { invariant } from '../../kernel/invariant.ts';
import { modelOf, type Class, type FieldModel, type RecordModel } from '../../query/model.ts';
import { eventColumn } from './event-column.ts';

/**
 * A value that a notice tells: a field by its path over relations, `customer.name`; a role, which is spelled in the
 * reader's language; or a member by the path of a relation, whose name is looked up when it is read.
 */
export type NoticeValue = string | { readonly role: string } | { readonly member: string };

/** Why a value may not be told to whoever is told of the record, or null: nothing confidential, and to others than its readers only what a link shows. */
export function valueFault(type: Class, value: NoticeValue, isForReaders: boolean): string | null {
  if (isItself(value)) return null;
  const { field, owner } = walk(type, pathOf(value));
  if (typeof value === 'object' && 'member' in value) return field.kind === 'column' ? 'is no relation' : null;
  if (field.kind !== 'column') return 'is no column';
  if (field.mask) return 'is confidential';
  return isForReaders || 'everyone' in owner.readBy || owner.linked.has(field.name) ? null : 'a link does not show (R5)';
}

/** SQL of the value, as JSON, for the record whose id the happening `e` has. `$1` is the organization. */
export function valueSql(type: Class, value: NoticeValue): string {
  if (isItself(value)) return `json_build_object('member', e.record_id)`;
  const { text } = walk(type, pathOf(value));
  if (typeof value === 'string') return text;
  return `json_build_object('${'role' in value ? 'role' : 'member'}', ${text})`;
}

/** SQL of a list of texts of the record, as JSON. */
export function textsSql(type: Class, name: string): string {
  const { table, fields } = modelOf(type);
  const field = fields.get(name);
  invariant(field?.kind === 'column' && field.type === 'texts', `${table}.${name} is a list of texts`);
  return `(select to_json(t.${field.column}) from ${table} t where t.organization_id = $1::uuid and t.id = e.record_id)`;
}

/** SQL of the id of the record that a relation leads to. */
export function relatedIdSql(type: Class, relation: string): string {
  const { field, text } = walk(type, relation);
  invariant(field.kind === 'one', `${relation} is a relation`);
  return text;
}

/** The member that the record is. */
function isItself(value: NoticeValue): boolean {
  return typeof value === 'object' && 'member' in value && value.member === 'id';
}

function pathOf(value: NoticeValue): string {
  if (typeof value === 'string') return value;
  return 'role' in value ? value.role : value.member;
}

type Column = FieldModel & { readonly kind: 'column' | 'one' };

function walk(type: Class, path: string): { field: Column; owner: RecordModel; text: string } {
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

function columnOf(owner: RecordModel, name: string): Column {
  const field = owner.fields.get(name);
  invariant(field?.kind === 'column' || field?.kind === 'one', `${owner.name}.${name} is a column`);
  return field;
}
