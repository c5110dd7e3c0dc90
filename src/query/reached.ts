import { isUncleared } from '../governance/reach.ts';
import { FALSE, TRUE } from './condition.ts';
import { modelOf, type RecordModel } from './model.ts';
import type { Sheet } from './sheet.ts';
import { partlyOpen, readable, reachOf, relationOf, scopeOf, viewerParameter, widestTerms } from './visible.ts';

/**
 * Ids of all records that the viewer may see, as SQL of a uuid[]: found by the indexes of owners, units and access given,
 * instead of by asking each record. NULL where they are more than `most`; no SQL where they cannot be told like this.
 * It may name records that are closed after all: whoever reads them asks `seen` as always.
 */
export function reachedIds(model: RecordModel, sheet: Sheet, most: number): string | null {
  const alias = sheet.alias('r');
  if ([TRUE, FALSE].includes(readable(model, alias, sheet)) || partlyOpen(model, alias, sheet) !== FALSE) return null;
  const rule = model.readBy;
  if ('everyone' in rule || 'condition' in rule) return null;
  if ('via' in rule) {
    if (typeof rule.via !== 'string') return null;
    const relation = relationOf(model, rule.via);
    const wholes = reachedIds(modelOf(relation.target()), sheet, most);
    if (!wholes) return null;
    const parts = `select id from ${model.table} where organization_id = ${sheet.organization} and ${relation.column} = any(${alias}.ids)`;
    return `(select case when ${alias}.ids is not null then ${gathered([parts], most)} end from (select ${wholes} as ids) ${alias})`;
  }
  const { among, members, unit, region } = scopeOf(model);
  const reach =
    'via' in model.scope || isUncleared(sheet.viewer, rule.actions[0]!) ? 'all' : reachOf(model, widestTerms(rule.actions), sheet);
  if (reach === 'all' || rule.also || model.readers.length > 0 || (typeof members === 'function' && !among)) return null;
  const { organization } = sheet;
  const by = (column: string, parameter: string): string =>
    `select id from ${model.table} where organization_id = ${organization} and ${column} = ${parameter}`;
  const access = `select record_id from record_access where organization_id = ${organization} and member_id = ${viewerParameter(sheet)} and record_type = '${model.name}'`;
  const parts = [by('created_by_id', viewerParameter(sheet)), access];
  if (reach.members) parts.push(among ? among(organization, reach.members) : by(members as string, `any(${reach.members})`));
  if (reach.units) parts.push(by(unit!, `any(${reach.units})`));
  if (reach.regions) parts.push(by(region!, `any(${reach.regions})`));
  return gathered(parts, most);
}

/** An array of the ids that queries select, NULL where they are too many. */
function gathered(parts: readonly string[], most: number): string {
  const limited = parts.map((part) => `(select p.id from (${part}) p (id) limit ${most + 1})`);
  return `(select case when count(*) <= ${most} then coalesce(array_agg(g.id), '{}') end from (select u.id from (${limited.join(' union all ')}) u limit ${most + 1}) g)`;
}
