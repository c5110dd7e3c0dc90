import type { Refusal } from '../kernel/refusal.ts';
import type { ConstraintViolation } from '../database/errors.ts';
import { clauseIds, notFound, refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import { modelOf, modelOfTable, type FieldModel, type RecordModel } from '../query/model.ts';
import { moneyColumns, propertyOf } from './row.ts';

/**
 * What a caller is told when the store refuses a row that a verb let through: two did the same at once, or what was
 * referred to is gone. Under row security PostgreSQL names the constraint and keeps the values to itself; so do we.
 * Null where no record of ours stands behind the table.
 */
export function refusalOf({ kind, table, constraint, cause }: ConstraintViolation): Refusal | null {
  const model = modelOfTable(table);
  if (!model) return null;
  const [field = null] = propertiesIn(model, kind === 'missing' ? constraint : namedColumns(constraint, table));
  switch (kind) {
    case 'unique':
    case 'exclusion': {
      const same = propertiesIn(model, namedColumns(constraint, table)).join(', ') || '…';
      return refuse(platformRules.alreadyExists, { field, values: { type: model.name, period: same } });
    }
    case 'reference':
      return isDeletion(cause) ? inUse(cause) : gone(model, field);
    case 'missing': {
      const values = { field: field ?? constraint, clause: clauseIds(platformRules.missingField).join(', ') };
      return refuse(platformRules.missingField, { field, values });
    }
    case 'check':
      return refuse(platformRules.invalidValue, { field, values: { value: '…', field: field ?? constraint, reason: 'wrong_value' } });
  }
}

/** What a caller is told of a text that the store does not take, wherever it was asked with. */
export function refusalOfText(): Refusal {
  return refuse(platformRules.invalidValue, { values: { value: '…', field: '…', reason: 'it holds control characters' } });
}

/** `product_organization_id_name_unique` is about `name`, `member_state_check` about `state`. */
function namedColumns(constraint: string, table: string): string {
  return constraint
    .replace(`${table}_`, '')
    .replace(/^organization_id_/, '')
    .replace(/_(unique|foreign|check|excl)$/, '');
}

/** Properties whose columns stand in a name, joined by `_`; none when the name is not made of columns. */
function propertiesIn(model: RecordModel, columns: string): readonly string[] {
  if (columns === '') return [];
  for (const field of model.fields.values()) {
    const property = propertyOf(field);
    for (const column of columnsOf(field)) {
      if (!property || (columns !== column && !columns.startsWith(`${column}_`))) continue;
      const rest = columns.slice(column.length + 1);
      const others = propertiesIn(model, rest);
      if (rest === '' || others.length > 0) return [property, ...others];
    }
  }
  return [];
}

function columnsOf(field: FieldModel): readonly string[] {
  if (field.kind === 'money') return moneyColumns(field.column);
  return field.kind === 'column' || field.kind === 'one' ? [field.column] : [];
}

/** The caller's own reference, which led somewhere a moment ago. */
function gone(model: RecordModel, property: string | null): Refusal | null {
  const field = [...model.fields.values()].find((each) => propertyOf(each) === property);
  return field?.kind === 'one' ? notFound(modelOf(field.target()).name, '…') : null;
}

function isDeletion(cause: unknown): boolean {
  return cause instanceof Error && cause.message.startsWith('update or delete on table');
}

function inUse(cause: unknown): Refusal {
  const [, table] = /^update or delete on table "(\w+)"/.exec((cause as Error).message) ?? [];
  const value = (table ? modelOfTable(table)?.name : null) ?? '…';
  return refuse(platformRules.invalidValue, { field: 'id', values: { value, field: 'id', reason: 'is_referenced' } });
}
