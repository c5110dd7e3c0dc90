import type { Currency } from '../kernel/money.ts';
import { grantsInForce, type Grant, type Law } from './law.ts';
import type { Viewer } from './viewer.ts';

/** A duty of the platform itself that works without a person: it holds its own grants and passes by no check. */
export interface SystemRole {
  readonly name: string;
  /** What it may do, on all records of the organization that it works for; nothing else. */
  readonly actions: readonly string[];
}

/** Takes records over from files: structure, members, customers, products, prices, and what sales has done so far. */
export const importer: SystemRole = {
  name: 'importer',
  actions: [
    'platform.import',
    'platform.manage_members',
    'platform.manage_products',
    'platform.manage_rates',
    // Regions and departments.
    'organization.configure',
    'branch.manage',
    'customer.create',
    'customer.read',
    'customer.assign',
    'customer.update',
    'interaction.record',
    'price.set',
    'opportunity.manage',
    'opportunity.read_team',
    'metric.record_sales_data',
  ],
};

/** Does what a day brings in every organization: duties that come up, fall due or are told upwards, and what ends or begins on its day. */
export const timekeeper: SystemRole = { name: 'timekeeper', actions: ['platform.keep_duties'] };

/** The organization that a system role works for. */
export interface Workplace {
  readonly organizationId: string;
  readonly law: Law;
  readonly timeZone: string;
  readonly baseCurrency: Currency;
  readonly fiscalYearStart: number;
}

/** No member: audit entries of a system role name the role instead (`system.importer`), and it owns nothing. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A system role as the law sees it: one post of that role, cleared, in nobody's reporting line. */
export function systemViewer(role: SystemRole, { organizationId, law, timeZone, baseCurrency, fiscalYearStart }: Workplace): Viewer {
  const post = {
    id: NOBODY,
    role: role.name,
    departmentId: null,
    departmentSlug: null,
    headOf: null,
    unitIds: [],
    teamUnitIds: [],
    departmentMemberIds: [],
    teamMemberIds: [],
    regionIds: [],
  };
  return Object.freeze({
    organizationId,
    memberId: NOBODY,
    systemRole: role.name,
    name: role.name,
    locale: 'en',
    timeZone,
    baseCurrency,
    fiscalYearStart,
    law: withGrants(law, role),
    posts: [post],
    duties: [],
    vacantDuties: [],
    directReportIds: [],
    lineMemberIds: [],
    isHeadOfCompany: false,
    isCleared: true,
    delegations: [],
    // Not even what everybody may do.
    scope: new Set(role.actions),
    sessionId: null,
  } satisfies Viewer);
}

/** The organization's law with the role's grants beside the others. What the pack has off stays off for the platform too. */
function withGrants(law: Law, { name, actions }: SystemRole): Law {
  const own = new Map<string, readonly Grant[]>();
  for (const action of actions) {
    const clauses = [...new Set(grantsInForce(law, action).flatMap((grant) => grant.clauses))];
    if (clauses.length === 0) continue;
    own.set(action, [
      ...law.grantsOf(action),
      { action, role: name, reach: 'all', basis: 'implied', clauses, limit: null, switchedOff: false },
    ]);
  }
  return Object.freeze({ ...law, grantsOf: (action: string) => own.get(action) ?? law.grantsOf(action) });
}
