import { FALSE, TRUE } from '../../query/condition.ts';
import type { ReadRule, Scope } from '../../query/model.ts';

/** An allowance is read by who asked for it, who may grant it, and finance (reading.md, allowance). */
export const allowanceReadBy: ReadRule = {
  actions: ['price.grant_allowance', 'price.grant_allowance_above'],
  clauses: ['BS-2.2.3n'],
  also: (_alias, { viewer }) => (viewer.scope === null && viewer.posts.some(({ role }) => role === 'finance') ? TRUE : FALSE),
};

/** It is *own* to who asked for it, and to who is responsible for the opportunity now. */
export const allowanceScope: Scope = {
  members: (alias, members) =>
    `(${alias}.requested_by_id = any(${members}) or exists (select 1 from opportunity so where so.organization_id = ${alias}.organization_id and so.id = ${alias}.opportunity_id and so.owner_id = any(${members})))`,
  unit: 'department_id',
  region: 'region_id',
};
