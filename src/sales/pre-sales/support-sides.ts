import { grantsInForce, type Law, type Reach } from '../../governance/law.ts';
import { reaching } from '../../governance/reach.ts';
import type { Viewer } from '../../governance/viewer.ts';
import type { SupportSide } from './pre-sales-support.vocabulary.ts';

/** The action by which both departments, and who stands above them, settle resources. */
export const settling = 'opportunity.allocate_presales';

/** Roles that speak for one of the two departments. */
export function departmentHeads(law: Law): readonly string[] {
  return rolesWith(law, (reach) => reach !== 'all');
}

/** Roles that speak for the department that serves. */
export function serviceHeads(law: Law): readonly string[] {
  return departmentHeads(law).filter((role) => law.policy.classes.vhead.includes(role));
}

/** Roles that stand above both departments. */
export function nextAuthority(law: Law): readonly string[] {
  return rolesWith(law, (reach) => reach === 'all');
}

function rolesWith(law: Law, isMeant: (reach: Reach) => boolean): readonly string[] {
  return [...new Set(grantsInForce(law, settling).flatMap(({ role, reach }) => (isMeant(reach) ? [role] : [])))];
}

/** For which departments the viewer speaks: as head of sales, as head of service, by a post of one's own or delegated. */
export function sidesOf(viewer: Viewer): readonly (keyof typeof SupportSide)[] {
  const { classes } = viewer.law.policy;
  const roles = reaching(viewer, settling).flatMap(({ role, reach }) => (reach === 'all' ? [] : [role]));
  return [
    ...(roles.some((role) => classes.shead.includes(role)) ? (['SALES'] as const) : []),
    ...(roles.some((role) => classes.vhead.includes(role)) ? (['SERVICE'] as const) : []),
  ];
}

/** Whether the viewer stands above both departments. */
export function standsAbove(viewer: Viewer): boolean {
  return reaching(viewer, settling).some(({ reach }) => reach === 'all');
}
