import type { RowSql } from '../../query/model.ts';
import type { Sheet } from '../../query/sheet.ts';
import { viewerParameter } from '../../query/visible.ts';
import { sidesOf, standsAbove } from './support-sides.ts';

const sides = (sheet: Sheet): string => sheet.parameter('presales.sides', 'text[]', ({ viewer }) => `{${sidesOf(viewer).join()}}`);

export const isOwnApplication: RowSql = (alias, sheet) => `(${alias}.applicant_id = ${viewerParameter(sheet)})`;

export const hasProposal: RowSql = (alias) => `(${alias}.resources is not null)`;

/** Whether the viewer speaks for one of the two departments. */
export const speaksForDepartment: RowSql = (_alias, sheet) => `(cardinality(${sides(sheet)}) > 0)`;

export const speaksForService: RowSql = (_alias, sheet) => `('SERVICE' = any(${sides(sheet)}))`;

/** Whether the viewer is another person than who made the proposal, and speaks for the other department. */
export const speaksForOther: RowSql = (alias, sheet) =>
  `coalesce(${alias}.proposed_by_id <> ${viewerParameter(sheet)} and (case ${alias}.proposed_side when 'SALES' then 'SERVICE' else 'SALES' end) = any(${sides(sheet)}), false)`;

/** Whether the viewer stands above both departments. */
export const isAbove: RowSql = (_alias, sheet) => sheet.parameter('presales.above', 'boolean', ({ viewer }) => standsAbove(viewer));
