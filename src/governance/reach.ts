import { invariant } from '../kernel/invariant.ts';
import { amountLimits } from './amount-limits.ts';
import { clearance, needsClearance } from './clearance.ts';
import { decides } from './decisions.ts';
import { headsAllMarketing, headsMarketingOrSales } from './heads.ts';
import { grantsInForce, type Grant, type Law } from './law.ts';
import { reachWidths, type Basis, type Reach } from './pack.ts';
import type { HeldDelegation, HeldPost, Viewer } from './viewer.ts';

/** One ground on which the viewer may do an action, and the records that it opens. Id lists are alternatives to each other. */
export interface ReachTerm {
  readonly action: string;
  /** The role whose grant this is: the post's own, or one that it has by implication. */
  readonly role: string;
  /** The grant's reach, narrowed by the implication's cap. */
  readonly reach: Reach;
  readonly limit: string | null;
  readonly basis: Basis;
  readonly clauses: readonly string[];
  readonly postId: string | null;
  readonly delegationId: string | null;
  /** The member whose right is used under a delegation. */
  readonly onBehalfOfId: string | null;
  /** Every record of the organization; never true for `aggregated_only`, which opens no single record. */
  readonly all: boolean;
  /** Only records that `record_access` opens to the member: invited departments, forwarded orders. */
  readonly invitedOnly: boolean;
  readonly memberIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly regionIds: readonly string[];
  /** Highest amount in the base currency's minor unit, or null without limit. */
  readonly amountLimit: bigint | null;
}

/** The grounds on which the viewer may do the action, own ones before delegated ones; empty when there is none. */
export function reaching(viewer: Viewer, action: string): readonly ReachTerm[] {
  return isUncleared(viewer, action) ? [] : grounds(viewer, action);
}

/** Whether a missing background check keeps the viewer from the action (G19). */
export function isUncleared(viewer: Viewer, action: string): boolean {
  return !viewer.isCleared && needsClearance(action) && viewer.law.isInForce(clearance.clauses);
}

/** As `reaching`, before the background check is asked for. Computed once per viewer and action. */
export function grounds(viewer: Viewer, action: string): readonly ReachTerm[] {
  let known = groundsOf.get(viewer);
  if (!known) groundsOf.set(viewer, (known = new Map()));
  let terms = known.get(action);
  if (!terms) known.set(action, (terms = compile(viewer, action)));
  return terms;
}

const groundsOf = new WeakMap<Viewer, Map<string, readonly ReachTerm[]>>();

function compile(viewer: Viewer, action: string): readonly ReachTerm[] {
  if (viewer.scope && !viewer.scope.has(action)) return [];
  if (viewer.isServiceAccount && decides(action)) return [];
  const grants = grantsInForce(viewer.law, action);
  if (grants.length === 0) return [];
  const self: Holder = { memberId: viewer.memberId, directReportIds: viewer.directReportIds, delegation: null };
  return [
    ...viewer.posts.flatMap((post) => termsOfPost(viewer, post, grants, self)),
    ...grants.filter((grant) => isRelated(viewer, grant.role)).map((grant) => term(viewer.law, grant, grant.reach, null, self)),
    ...viewer.delegations.filter((one) => one.actions.includes(action)).flatMap((one) => termsOfDelegation(viewer, one, grants)),
  ];
}

/** Whose rights are used: the viewer's own, or those of somebody who delegated them. */
interface Holder {
  readonly memberId: string;
  readonly directReportIds: readonly string[];
  readonly delegation: HeldDelegation | null;
}

function termsOfPost(viewer: Viewer, post: HeldPost, grants: readonly Grant[], holder: Holder): ReachTerm[] {
  const { law } = viewer;
  const held = [{ role: post.role, cap: null }, ...law.impliedRolesOf(post.role, post.headOf), ...dutiesOf(viewer, post)];
  return held.flatMap(({ role, cap }) =>
    grants
      .filter((grant) => grant.role === role)
      .filter((grant) => grant.limit !== 'marketing_or_sales_head' || headsMarketingOrSales(law.policy, post))
      .map((grant) => term(law, grant, narrower(grant.reach, cap), post, holder)),
  );
}

/** A duty that nobody holds falls to the head of all marketing (G9). */
function dutiesOf(viewer: Viewer, post: HeldPost): readonly { role: string; cap: null }[] {
  if (viewer.vacantDuties.length === 0 || !headsAllMarketing(viewer.law.policy, post)) return [];
  return viewer.vacantDuties.map((role) => ({ role, cap: null }));
}

/** Roles that no post gives: they follow from being a member, having reports, being invited, or holding a duty. */
function isRelated(viewer: Viewer, role: string): boolean {
  if (role === 'everyone' || role === 'related_department') return true;
  if (role === 'superior') return viewer.directReportIds.length > 0;
  return viewer.duties.includes(role);
}

function termsOfDelegation(viewer: Viewer, delegation: HeldDelegation, grants: readonly Grant[]): ReachTerm[] {
  const holder: Holder = { memberId: delegation.fromMemberId, directReportIds: delegation.directReportIds, delegation };
  const asSuperior = holder.directReportIds.length > 0 ? grants.filter((grant) => grant.role === 'superior') : [];
  return [
    ...delegation.posts.flatMap((post) => termsOfPost(viewer, post, grants, holder)),
    ...asSuperior.map((grant) => term(viewer.law, grant, grant.reach, null, holder)),
  ];
}

function term(law: Law, grant: Grant, reach: Reach, post: HeldPost | null, holder: Holder): ReachTerm {
  const invitedOnly = grant.role === 'related_department' || grant.limit === 'forwarded_orders';
  const covered = invitedOnly || grant.limit === 'aggregated_only' ? nothing : recordsOf(grant, reach, post, holder);
  return Object.freeze({
    action: grant.action,
    role: grant.role,
    reach,
    limit: grant.limit,
    basis: grant.basis,
    clauses: grant.clauses,
    postId: post?.id ?? null,
    delegationId: holder.delegation?.id ?? null,
    onBehalfOfId: holder.delegation ? holder.memberId : null,
    invitedOnly,
    ...covered,
    amountLimit: amountLimitOf(law, grant, holder),
  });
}

type Records = Pick<ReachTerm, 'all' | 'memberIds' | 'unitIds' | 'regionIds'>;

const nothing: Records = { all: false, memberIds: [], unitIds: [], regionIds: [] };

function recordsOf(grant: Grant, reach: Reach, post: HeldPost | null, holder: Holder): Records {
  if (grant.limit === 'own_region') return { ...nothing, regionIds: post?.regionIds ?? [] };
  switch (reach) {
    case 'own':
      return { ...nothing, memberIds: [holder.memberId] };
    case 'team':
      if (!post) return { ...nothing, memberIds: holder.directReportIds };
      return { ...nothing, memberIds: withSelf(post.teamMemberIds, holder), unitIds: post.teamUnitIds };
    case 'department':
      return { ...nothing, memberIds: withSelf(post?.departmentMemberIds ?? [], holder), unitIds: post?.unitIds ?? [] };
    case 'all':
    case 'within limit':
      return { ...nothing, all: true };
  }
}

function withSelf(memberIds: readonly string[], holder: Holder): readonly string[] {
  return memberIds.includes(holder.memberId) ? memberIds : [...memberIds, holder.memberId];
}

/** The lower of the grant's limit and the delegation's. A limit that the organization has not set is zero (C22). */
function amountLimitOf(law: Law, grant: Grant, holder: Holder): bigint | null {
  const delegated = holder.delegation?.amountLimit ?? null;
  if (grant.reach !== 'within limit') return delegated;
  const limit = amountLimits[grant.action];
  invariant(limit, `No setting holds the limit of ${grant.action}`);
  const own = BigInt((law.setting(limit.setting) as string | null) ?? 0);
  return delegated !== null && delegated < own ? delegated : own;
}

function narrower(reach: Reach, cap: Reach | null): Reach {
  return cap !== null && reachWidths.indexOf(cap) < reachWidths.indexOf(reach) ? cap : reach;
}
