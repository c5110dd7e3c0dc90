import { toGlobalId } from '../kernel/id.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { ConstraintViolation } from '../database/errors.ts';
import { clauseIds, notFound, refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import { modelOfTable, type RecordModel } from '../query/model.ts';
import { propertyOf } from './row.ts';

/**
 * What a caller is told when the store refuses a row that a verb let through: two did the same at once, or what was
 * referred to is gone. Null where no record of ours stands behind the table.
 */
export function refusalOf(violation: ConstraintViolation): Refusal | null {
  const { kind, table, constraint, detail } = violation;
  const model = modelOfTable(table);
  if (!model) return null;
  switch (kind) {
    case 'unique':
    case 'exclusion':
      return alreadyThere(model, detail);
    case 'reference':
      return detail.includes('is still referenced') ? inUse(model) : gone(detail);
    case 'missing': {
      const field = propertyAt(model, constraint);
      return refuse(platformRules.missingField, { field, values: { field, clause: clauseIds(platformRules.missingField).join(', ') } });
    }
    case 'check': {
      const field = propertyAt(model, constraint.replace(`${table}_`, '').replace(/_check$/, ''));
      return refuse(platformRules.invalidValue, { field, values: { value: '…', field, reason: 'wrong_value' } });
    }
  }
}

/** Which record it is may be none of the caller's business: only what is the same is told. */
function alreadyThere(model: RecordModel, detail: string): Refusal {
  const columns = /^Key \(([^)]*)\)/.exec(detail)?.[1]?.split(', ') ?? [];
  const same = columns.filter((column) => column !== 'organization_id').map((column) => propertyAt(model, column));
  const values = { type: model.name, period: same.join(', ') || '…' };
  return refuse(platformRules.alreadyExists, { field: same[0] ?? null, values });
}

/** The store names the referenced record: the caller's own reference, which led somewhere a moment ago. */
function gone(detail: string): Refusal | null {
  const [, uuid, table] = /([0-9a-f-]{36})\) is not present in table "(\w+)"/.exec(detail) ?? [];
  const target = table ? modelOfTable(table) : undefined;
  return target && uuid ? notFound(target.name, toGlobalId(target.prefix, uuid)) : null;
}

function inUse(model: RecordModel): Refusal {
  return refuse(platformRules.invalidValue, { field: 'id', values: { value: model.name, field: 'id', reason: 'is_referenced' } });
}

/** The property of a column, as clients know it; hidden and unknown columns keep their names. */
function propertyAt(model: RecordModel, column: string): string {
  for (const field of model.fields.values()) {
    const isMoney = field.kind === 'money' && column.startsWith(`${field.column}_`);
    if (isMoney || ('column' in field && field.column === column)) return propertyOf(field) ?? field.name;
  }
  return column;
}
