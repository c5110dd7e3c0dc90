import type { GrantRow, Pack, PostClass } from './pack.ts';
import { packCodes, postClasses } from './pack.ts';
import { packs } from './packs.ts';

/**
 * The grants that an action gets in a pack that has it off when an organization switches it on: those of the packs
 * that name the action, carried to the post of the same class (mapping table of the permission matrix).
 */
export function carriedGrants(action: string, group: string, to: Pack): readonly GrantRow[] {
  const carried = new Map<string, GrantRow>();
  for (const code of packCodes) {
    for (const grant of packs[code].grants) {
      if (grant.action !== action || grant.basis === 'fallback') continue;
      for (const role of rolesOfSameClass(grant.role, packs[code], to, group)) {
        const key = `${role} ${grant.reach}`;
        if (!carried.has(key)) carried.set(key, { ...grant, role, basis: 'fallback' });
      }
    }
  }
  return [...carried.values()];
}

/** Roles of `to` in the class of a role of `from`. Roles outside every class are the same in all packs. */
function rolesOfSameClass(role: string, from: Pack, to: Pack, group: string): readonly string[] {
  const classes = postClasses.filter((name) => from.classes[name].includes(role));
  if (classes.length === 0) return to.roles.some((row) => row.slug === role) ? [role] : to.classes.uhead;
  const preferred = headsByGroup[group]?.find((name) => classes.includes(name)) ?? classes[0]!;
  return to.classes[preferred];
}

/** Where one post stands in several classes, the chapter of the action tells which class is meant. */
const headsByGroup: Readonly<Record<string, readonly PostClass[]>> = {
  'Organization, departments, people': ['uhead', 'kworker'],
  'Strategy, targets, forecast': ['mhead', 'sworker'],
  Plans: ['mhead', 'sworker'],
  'Market research': ['khead', 'rworker'],
  'Brand, content, channels': ['khead', 'kworker'],
  'Campaigns and activities': ['khead', 'kworker'],
  'Customers and contacts': ['shead', 'sworker'],
  'Opportunity, quotation, price, bid': ['shead', 'vhead', 'sworker', 'vworker'],
  Contracts: ['shead', 'vhead', 'sworker', 'vworker'],
  'Orders, delivery, money': ['shead', 'sworker'],
  'Service, consultation, complaint': ['vhead', 'vworker'],
  'Budget and expenses': ['mhead'],
  Risk: ['mhead'],
  'Performance, reports, incentives': ['uhead', 'sworker'],
  'Evaluation and closed loop': ['mhead', 'kworker'],
};

