import { amountLimits } from '../../governance/amount-limits.ts';
import { rolesThatMay } from '../../governance/law.ts';
import { reaching } from '../../governance/reach.ts';
import type { Viewer } from '../../governance/viewer.ts';
import type { RowSql } from '../../query/model.ts';
import { viewerParameter } from '../../query/visible.ts';

const within = 'price.grant_allowance';
const above = amountLimits[within]!.next;

/** SQL (bigint) of what allowances of an opportunity came to so far, granted or given, in the base currency's minor unit. */
export function grantedSoFar(organization: string, opportunity: string): string {
  return `(select coalesce(sum(ga.amount_base), 0)::bigint from allowance ga where ga.organization_id = ${organization} and ga.opportunity_id = ${opportunity} and ga.state in ('GRANTED', 'APPLIED'))`;
}

/** What a limit is held against: the allowance and all that the opportunity got beside it, since a sum in parts is no smaller (G18). */
export const soughtAmount: RowSql = (alias) =>
  `(${grantedSoFar(`${alias}.organization_id`, `${alias}.opportunity_id`)} + case when ${alias}.state in ('GRANTED', 'APPLIED') then 0 else ${alias}.amount_base end)`;

export const isOwnRequest: RowSql = (alias, sheet) => `(${alias}.requested_by_id = ${viewerParameter(sheet)})`;

/** Whether the viewer's own authority, not a delegated one, covers it (G20 leaves such authority alone). */
export const isWithinOwnLimit: RowSql = (alias, sheet) =>
  `(${soughtAmount(alias, sheet)} <= ${sheet.parameter('allowance.limit', 'bigint', ({ viewer }) => ownLimit(viewer).toString())})`;

function ownLimit(viewer: Viewer): bigint {
  const limits = reaching(viewer, within).flatMap(({ onBehalfOfId, amountLimit }) => (onBehalfOfId === null ? [amountLimit ?? 0n] : []));
  return limits.reduce((most, limit) => (limit > most ? limit : most), -1n);
}

/** Whether somebody else holds the next authority for good, so that nobody decides the own request. */
export const hasOtherDecider: RowSql = (_alias, sheet) => {
  const roles = sheet.parameter('allowance.deciders', 'text[]', ({ viewer }) => `{${rolesThatMay(viewer.law, above).join()}}`);
  return `exists (select 1 from post dp join appointment da on da.organization_id = dp.organization_id and da.post_id = dp.id
    join member dm on dm.organization_id = da.organization_id and dm.id = da.member_id and dm.kind = 'PERSON' and dm.state <> 'DEACTIVATED'
    where dp.organization_id = ${sheet.organization} and dp.role = any(${roles}) and da.until_day is null and da.member_id <> ${viewerParameter(sheet)})`;
};
