import { postClasses, type GrantRow, type Pack, type PostClass } from './pack.ts';
import { packs } from './packs.ts';
import { packCodes } from './packs/pack-code.ts';

/**
 * The grants that an action gets in a pack that has it off when an organization switches it on: those of the packs
 * that name the action, carried to the post of the same class (mapping table of the permission matrix).
 */
export function carriedGrants(action: { readonly slug: string; readonly group: string }, to: Pack): readonly GrantRow[] {
  const carried = new Map<string, GrantRow>();
  const meant = classesByAction[action.slug] ?? classesByGroup[action.group] ?? [];
  for (const code of packCodes) {
    for (const grant of packs[code].grants.filter((row) => row.action === action.slug)) {
      for (const role of rolesOfSameClass(grant.role, packs[code], to, meant)) {
        const key = `${role} ${grant.reach}`;
        if (!carried.has(key)) carried.set(key, { ...grant, role, basis: 'fallback' });
      }
    }
  }
  return [...carried.values()];
}

/** Roles of `to` in the class of a role of `from`. Roles outside every class are the same in all packs. */
function rolesOfSameClass(role: string, from: Pack, to: Pack, meant: readonly PostClass[]): readonly string[] {
  const classes = postClasses.filter((name) => from.classes[name].includes(role));
  if (classes.length === 0) return to.roles.some((row) => row.slug === role) ? [role] : to.classes.uhead;
  return to.classes[meant.find((name) => classes.includes(name)) ?? classes[0]!];
}

/** Where one post stands in several classes, the chapter of the action tells which is meant: heads first, then workers. */
const classesByGroup: Readonly<Record<string, readonly PostClass[]>> = {
  'Organization, departments, people': ['uhead'],
  'Market research': ['khead', 'rworker'],
  'Brand, content, channels': ['khead', 'kworker'],
  'Campaigns and activities': ['khead', 'kworker'],
  'Customers and contacts': ['shead', 'sworker'],
  'Opportunity, quotation, price, bid': ['shead', 'vhead', 'sworker'],
  Contracts: ['shead', 'vhead', 'sworker'],
  'Orders, delivery, money': ['shead', 'sworker'],
  'Service, consultation, complaint': ['vhead', 'shead', 'vworker'],
  'Performance, reports, incentives': ['uhead', 'sworker'],
};

/** Actions that mean another class than their chapter does: they speak of sales staff, or of the whole of marketing. */
const classesByAction: Readonly<Record<string, readonly PostClass[]>> = {
  'branch.manage': ['mhead'],
  'external_liaison.represent': ['mhead'],
  'member.report_to_top': ['mhead'],
  'campaign.command_on_site': ['mhead'],
  'member.set_remuneration': ['shead'],
  'career_path.manage': ['shead'],
  'incentive_scheme.manage': ['shead'],
};
