import { allOf } from './condition.ts';
import type { RecordModel } from './model.ts';
import { objectText } from './object-text.ts';
import { closureOf, type RowPlace } from './place.ts';
import type { Selected } from './selection.ts';
import type { Sheet } from './sheet.ts';
import { partialLimits, seen } from './visible.ts';

/** The JSON text of one record by its id, as a query; no row when the viewer may not see it. `id` is SQL of a uuid. */
export function rowText(model: RecordModel, selected: Selected, sheet: Sheet, id: string): string {
  const alias = sheet.alias('t');
  const closure = partialLimits(model, sheet.viewer).length > 0 ? closureOf(model, alias, sheet) : null;
  const conditions = allOf([`${alias}.organization_id = ${sheet.organization}`, `${alias}.id = ${id}`, seen(model, alias, sheet)]);
  const place: RowPlace = { model, alias, sheet, closure, joins: [] };
  const text = objectText(selected, place);
  return `select ${text} from ${model.table} ${alias}${place.joins.join('')} where ${conditions}`;
}
