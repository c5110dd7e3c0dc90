import { dayIn, type Clock } from '../../kernel/clock.ts';
import type { Currency } from '../../kernel/money.ts';
import { remember } from '../../kernel/remember.ts';
import { toLocale } from '../../governance/law-enums.ts';
import { lawOf, type Law, type LawOverride, type PackCode } from '../../governance/law.ts';
import type { HeldDelegation, HeldPost, HeldToken, Viewer } from '../../governance/viewer.ts';
import type { Read } from '../../query/context.ts';

/** Who asks for a viewer: a member in a session, or a member for whom the system works (no session). */
export interface ViewerKey {
  readonly organizationId: string;
  readonly memberId: string;
  readonly sessionId: string | null;
  /** The API token that the member works by, instead of a session. */
  readonly token?: HeldToken & { readonly scope: readonly string[] };
}

/** Reads everything that the law needs to know of a member, in one statement; null when member or session no longer stand. */
export async function loadViewer(
  read: Read,
  clock: Clock,
  { organizationId, memberId, sessionId, token }: ViewerKey,
): Promise<Viewer | null> {
  // Posts and overrides change at midnight of the organization; the widest day of all time zones is asked for, the law compiled for its own.
  const now = clock.now();
  const rows = await read(organizationId, { name: 'viewer', text: VIEWER, values: [organizationId, memberId, sessionId, now] }, 'fast');
  const found = rows[0]?.['viewer'] as Found | undefined;
  if (!found || found.state === 'DEACTIVATED' || !found.sessionStands) return null;
  const today = dayIn(found.timeZone, now);
  const law = lawFor(organizationId, found.pack, found.overrides, today);
  const held = found.posts.filter((post) => post.holder === memberId && !isDuty(law, post.role)).map(toHeldPost);
  return Object.freeze({
    organizationId,
    memberId,
    name: found.name,
    locale: toLocale(found.locale),
    timeZone: found.timeZone,
    baseCurrency: found.baseCurrency,
    fiscalYearStart: found.fiscalYearStart,
    law,
    posts: held,
    duties: found.posts.filter((post) => post.holder === memberId && isDuty(law, post.role)).map(({ role }) => role),
    vacantDuties: law.policy.roles.filter((role) => role.kind === 'duty' && !found.heldRoles.includes(role.slug)).map(({ slug }) => slug),
    directReportIds: found.directReports[memberId] ?? [],
    lineMemberIds: found.line,
    isHeadOfCompany: held.some(({ role }) => law.policy.classes.top.includes(role)),
    isCleared: found.isCleared,
    delegations: found.delegations.map((delegation) => toDelegation(delegation, found)),
    ...(found.isServiceAccount ? { isServiceAccount: true } : {}),
    ...(token ? { token: { id: token.id, prefix: token.prefix, expiresAt: token.expiresAt } } : {}),
    scope: token ? new Set(token.scope) : null,
    sessionId: token?.id ?? sessionId,
  });
}

interface FoundPost {
  readonly id: string;
  readonly holder: string;
  readonly role: string;
  readonly isHead: boolean;
  readonly departmentId: string | null;
  readonly template: string | null;
  readonly unitIds: readonly string[];
  readonly departmentMemberIds: readonly string[];
  readonly teamMemberIds: readonly string[];
  readonly regionIds: readonly string[];
}

interface FoundDelegation {
  readonly id: string;
  readonly fromMemberId: string;
  readonly fromName: string;
  readonly actions: readonly string[];
  readonly amountLimit: number | null;
}

interface Found {
  readonly name: string;
  readonly state: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly pack: PackCode;
  readonly baseCurrency: Currency;
  readonly fiscalYearStart: number;
  readonly isServiceAccount: boolean;
  readonly isCleared: boolean;
  readonly sessionStands: boolean;
  readonly overrides: readonly LawOverride[];
  readonly posts: readonly FoundPost[];
  readonly heldRoles: readonly string[];
  readonly directReports: Readonly<Record<string, readonly string[]>>;
  readonly line: readonly string[];
  readonly delegations: readonly FoundDelegation[];
}

function toHeldPost(post: FoundPost): HeldPost {
  const { id, role, departmentId, template, unitIds, departmentMemberIds, teamMemberIds, regionIds } = post;
  const teamUnitIds = departmentId ? [departmentId] : [];
  return {
    id,
    role,
    departmentId,
    departmentSlug: template,
    headOf: post.isHead ? template : null,
    unitIds,
    teamUnitIds,
    departmentMemberIds,
    teamMemberIds,
    regionIds,
  };
}

function toDelegation({ amountLimit, ...delegation }: FoundDelegation, { posts, directReports }: Found): HeldDelegation {
  return {
    ...delegation,
    amountLimit: amountLimit === null ? null : BigInt(amountLimit),
    posts: posts.filter(({ holder }) => holder === delegation.fromMemberId).map(toHeldPost),
    directReportIds: directReports[delegation.fromMemberId] ?? [],
  };
}

function isDuty(law: Law, role: string): boolean {
  return law.policy.roles.some(({ slug, kind }) => slug === role && kind === 'duty');
}

/** Organizations whose compiled law is kept; the least recently compiled goes first. */
const MOST_LAWS = 1_000;
const laws = new Map<string, { readonly made: string; readonly law: Law }>();

/** The law of an organization on a day; compiled anew only when overrides or the day change. Packs without overrides share one. */
export function lawFor(organizationId: string, pack: PackCode, overrides: readonly LawOverride[], today: string): Law {
  const key = overrides.length === 0 ? pack : organizationId;
  const made = overrides.length === 0 ? pack : `${pack} ${today} ${JSON.stringify(overrides)}`;
  const known = laws.get(key);
  if (known?.made === made) return known.law;
  const law = lawOf(pack, overrides, today);
  laws.delete(key);
  remember(laws, key, { made, law }, MOST_LAWS);
  return law;
}

/**
 * $1 organization, $2 member, $3 session or null, $4 now. Posts of the member and of those who delegated to the member,
 * each with the units below and the members in them; the reporting line below; all of today. A machine is nobody to be led,
 * so it is no direct report; it is as cleared as the person who answers for it (MS-4.1.3b).
 */
const VIEWER = `
with recursive
me as (
  select m.*, o.time_zone, o.pack, o.base_currency, o.fiscal_year_start, o.locale as organization_locale, ($4::timestamptz at time zone o.time_zone)::date as today
  from member m join organization o on o.organization_id = m.organization_id and o.id = m.organization_id
  where m.organization_id = $1::uuid and m.id = $2::uuid),
delegated as (
  select d.* from delegation d, me where d.organization_id = $1::uuid and d.delegate_id = me.id and d.from_day <= me.today and me.today < d.until_day),
serving as (
  select a.member_id, p.id as post_id, p.role, p.is_head, p.department_id
  from me join appointment a on a.organization_id = $1::uuid and a.from_day <= me.today and (a.until_day is null or me.today < a.until_day)
  join post p on p.organization_id = $1::uuid and p.id = a.post_id),
held as (
  select s.*, d.template from serving s left join department d on d.organization_id = $1::uuid and d.id = s.department_id
  where s.member_id = $2::uuid or s.member_id in (select delegator_id from delegated)),
tree as (
  select distinct department_id as root, department_id as unit from held where department_id is not null
  union select t.root, d.id from tree t join department d on d.organization_id = $1::uuid and d.parent_id = t.unit),
line as (
  select m.id from member m where m.organization_id = $1::uuid and m.superior_id = $2::uuid
  union select m.id from line l join member m on m.organization_id = $1::uuid and m.superior_id = l.id)
select json_build_object(
  'name', me.name, 'state', me.state, 'locale', coalesce(me.locale, me.organization_locale), 'timeZone', me.time_zone, 'pack', me.pack,
  'baseCurrency', me.base_currency, 'fiscalYearStart', me.fiscal_year_start, 'isServiceAccount', me.kind = 'SERVICE_ACCOUNT',
  'isCleared', exists (select 1 from member c where c.organization_id = $1::uuid and c.id = case when me.kind = 'PERSON' then me.id else me.superior_id end
    and c.background_checked_on is not null and c.trained_on is not null),
  'sessionStands', $3::uuid is null or exists (select 1 from session s where s.organization_id = $1::uuid and s.id = $3::uuid and s.member_id = me.id and s.ended_at is null),
  'overrides', coalesce((select json_agg(json_build_object('kind', v.kind, 'key', v.key, 'value', v.value -> 'value', 'from', v.from_day, 'until', v.until_day) order by v.id) from law_override v where v.organization_id = $1::uuid), '[]'),
  'posts', coalesce((select json_agg(json_build_object(
      'id', h.post_id, 'holder', h.member_id, 'role', h.role, 'isHead', h.is_head, 'departmentId', h.department_id, 'template', h.template,
      'unitIds', coalesce((select json_agg(t.unit) from tree t where t.root = h.department_id), '[]'),
      'departmentMemberIds', coalesce((select json_agg(distinct s.member_id) from serving s join tree t on t.root = h.department_id and t.unit = s.department_id), '[]'),
      'teamMemberIds', coalesce((select json_agg(distinct x.id) from (
          select s.member_id as id from serving s where s.department_id = h.department_id
          union select r.id from member r where r.organization_id = $1::uuid and r.superior_id = h.member_id) x), '[]'),
      'regionIds', coalesce((select json_agg(r.region_id) from region_ownership r where r.organization_id = $1::uuid and r.member_id = h.member_id), '[]')
    )) from held h), '[]'),
  'heldRoles', coalesce((select json_agg(distinct s.role) from serving s), '[]'),
  'directReports', coalesce((select json_object_agg(b.superior_id, b.ids) from (
      select r.superior_id, json_agg(r.id) as ids from member r where r.organization_id = $1::uuid and r.kind = 'PERSON' and (r.superior_id = $2::uuid or r.superior_id in (select delegator_id from delegated)) group by r.superior_id) b), '{}'),
  'line', coalesce((select json_agg(l.id) from line l), '[]'),
  'delegations', coalesce((select json_agg(json_build_object('id', d.id, 'fromMemberId', d.delegator_id, 'fromName', f.name, 'actions', d.actions, 'amountLimit', d.amount_limit_base))
      from delegated d join member f on f.organization_id = $1::uuid and f.id = d.delegator_id), '[]')
) as viewer from me`;
