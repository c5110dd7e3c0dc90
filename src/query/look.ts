import { allOf, anyOf, FALSE, TRUE } from './condition.ts';
import type { FactRow } from './fact-row.ts';
import { modelOf, type RecordModel } from './model.ts';
import { closureOf, type Closure, type Place } from './place.ts';
import { fieldOf, seenField, type SeenValue } from './seen-value.ts';
import type { Sheet } from './sheet.ts';
import { comparable } from './value.ts';
import { inOwnLine } from './visible.ts';

/** Finds a value of a row, or of what the row belongs to. */
export type Look = (row: FactRow) => SeenValue;

/** A field of the row itself. */
export function field(name: string): Look {
  return (row) => seenField(fieldOf(row.model, name), row);
}

/** A field of the record that the row points to; masked where that record is closed, and what a link shows does not tell it (R5). */
export function through(relation: string, name: string): Look {
  return (row) => {
    const linked = linkedPlace(row, relation);
    const seen = seenField(fieldOf(linked.model, name), linked);
    return { ...seen, closed: seen.closed === FALSE ? FALSE : allOf([`${linked.alias}.id is not null`, seen.closed]) };
  };
}

/** A person whom figures would tell about: by name only to that person and those above (R1, R3). */
export function person(look: Look, mask: SeenValue['mask']): Look {
  return (row) => {
    const seen = look(row);
    const open = inOwnLine(seen.sql, row.sheet);
    if (open === TRUE) return seen;
    const closed = anyOf([seen.closed, `(${seen.sql} is not null and not ${open})`]);
    return { sql: `case when ${open} then ${seen.sql} end`, closed, mask };
  };
}

/** The record that a row points to, joined once. Whether it is open is asked once for each such record, not for each row. */
function linkedPlace(row: FactRow, relation: string): Place {
  const link = fieldOf(row.model, relation);
  if (link.kind !== 'one') throw new Error(`${row.model.name}.${relation} is no relation.`);
  const { sheet } = row;
  const model = modelOf(link.target());
  const alias = row.beside(`link.${relation}`, (joined) => {
    const inner = sheet.alias('i');
    const asked = closureOf(model, inner, sheet);
    const condition = `${joined}.organization_id = ${sheet.organization} and ${joined}.id = ${comparable(link, row)}`;
    if (!asked) return `left join ${model.table} ${joined} on ${condition}`;
    return `left join (select ${inner}.*, ${asked.opened} as opened_, ${asked.partly} as partly_ from ${model.table} ${inner} where ${inner}.organization_id = ${sheet.organization} offset 0) ${joined} on ${condition}`;
  });
  return { model, alias, sheet, closure: closureAt(model, alias, sheet) };
}

/** The closure as the join selected it. */
function closureAt(model: RecordModel, alias: string, sheet: Sheet): Closure | null {
  const asked = closureOf(model, alias, sheet);
  return asked && { opened: `${alias}.opened_`, partly: `${alias}.partly_`, limits: asked.limits };
}
