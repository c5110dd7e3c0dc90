import { withinLimit } from '../../governance/decide.ts';
import { rolesThatMay } from '../../governance/law.ts';
import { grounds, reaching, type ReachTerm } from '../../governance/reach.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { modelOf } from '../../query/model.ts';
import { Sheet, type Run } from '../../query/sheet.ts';
import { coveringGrounds } from '../../query/visible.ts';
import type { Work } from '../../workflow/work.ts';
import { loadViewer } from '../member/load-viewer.ts';
import type { Subject } from './subject.ts';

/** People who may do the action in their own right today: on the subject up to its amount, or at all where no subject is named. */
export async function holdersOf(work: Work, action: string, subject: Subject | null): Promise<readonly string[]> {
  const { clock, read } = work.context;
  const { organizationId } = work.viewer;
  const candidates = await candidatesFor(work, action, subject);
  const viewers = await Promise.all(candidates.map((memberId) => loadViewer(read, clock, { organizationId, memberId, sessionId: null })));
  const asked = viewers.flatMap((viewer) => (viewer && grounds(ownRights(viewer), action).length > 0 ? [ownRights(viewer)] : []));
  if (subject === null) return asked.map(({ memberId }) => memberId);
  const covering = await Promise.all(asked.map((viewer) => coveringTerms(work, viewer, action, subject)));
  const amount = subject.approvable.amount(subject.row)?.base ?? 0n;
  return asked.flatMap((viewer, index) => {
    const terms = covering[index]!;
    return terms.length > 0 && withinLimit(viewer, action, terms, amount).allowed ? [viewer.memberId] : [];
  });
}

/** The grounds on which a viewer may do the action on the subject: the law's, judged by the planner's own condition. */
export async function coveringTerms(
  { transaction }: Work,
  viewer: Viewer,
  action: string,
  { approvable, id }: Subject,
): Promise<readonly ReachTerm[]> {
  const terms = reaching(viewer, action);
  if (terms.length === 0) return [];
  const model = modelOf(approvable.process.type());
  const run: Run = { viewer, id, arguments: [] };
  const sheet = new Sheet(run, null);
  const { text, getters } = sheet.finish(
    `select ${coveringGrounds(model, action, 't', sheet)} as covers from ${model.table} t where t.organization_id = ${sheet.organization} and t.id = ${sheet.parameter('id', 'uuid', (given) => given.id)}`,
  );
  const { rows } = await transaction.query<{ covers: readonly boolean[] }>({ text, values: getters.map((getter) => getter(run)) });
  return terms.filter((_, index) => rows[0]?.covers[index] === true);
}

/** Rights that came by delegation are the delegator's: whoever decides by them does it on behalf. */
function ownRights(viewer: Viewer): Viewer {
  return { ...viewer, delegations: [] };
}

/** So many are asked at most; whoever else has the right decides without having been asked. */
const MOST_ASKED = 500;

/** People of whom the law may say so: who holds one of the roles, stands in the relation, or was invited. */
async function candidatesFor(work: Work, action: string, subject: Subject | null): Promise<readonly string[]> {
  const roles = rolesThatMay(work.law, action);
  const text = `select m.id::text as id from member m where m.organization_id = $1::uuid and m.kind = 'PERSON' and m.state = 'ACTIVE' and (
      exists (select 1 from appointment a join post p on p.organization_id = $1::uuid and p.id = a.post_id
        where a.organization_id = $1::uuid and a.member_id = m.id and p.role = any($2::text[]) and a.from_day <= $3::date and (a.until_day is null or $3::date < a.until_day))
      or ($4::boolean and exists (select 1 from record_access c where c.organization_id = $1::uuid and c.member_id = m.id and c.record_type = $5::text and c.record_id = $6::uuid))
      or ($7::boolean and exists (select 1 from member r where r.organization_id = $1::uuid and r.superior_id = m.id))
      or $8::boolean) order by m.id limit ${MOST_ASKED}`;
  const values = [
    work.viewer.organizationId,
    rolesThatLeadTo(work, roles),
    work.today,
    roles.includes('related_department'),
    subject ? modelOf(subject.approvable.process.type()).name : null,
    subject?.id ?? null,
    roles.includes('superior'),
    roles.includes('everyone'),
  ];
  const { rows } = await work.transaction.query<{ id: string }>({ text, values });
  return rows.map(({ id }) => id);
}

/** Roles of posts whose holders may have one of the roles: by the post, by implication, or because nobody holds a duty. */
function rolesThatLeadTo({ law }: Work, wanted: readonly string[]): readonly string[] {
  const { policy } = law;
  const heads = [null, ...policy.departments.map(({ slug }) => slug)];
  const isImplied = (role: string): boolean =>
    heads.some((headOf) => law.impliedRolesOf(role, headOf).some((implied) => wanted.includes(implied.role)));
  const isDutyWanted = policy.roles.some(({ slug, kind }) => kind === 'duty' && wanted.includes(slug));
  return policy.roles
    .map(({ slug }) => slug)
    .filter((slug) => wanted.includes(slug) || isImplied(slug) || (isDutyWanted && policy.classes.mhead.includes(slug)));
}
