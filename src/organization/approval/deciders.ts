import { amountLimits } from '../../governance/amount-limits.ts';
import type { ChainStep } from '../../governance/chains.ts';
import { grantsInForce } from '../../governance/law.ts';
import type { Work } from '../../workflow/work.ts';
import type { StepDeparture } from './approval.vocabulary.ts';
import { holdersOf } from './holders.ts';
import type { Subject } from './subject.ts';

/** Who is to decide a step today. */
export interface Deciders {
  readonly memberIds: readonly string[];
  readonly departure: keyof typeof StepDeparture | null;
  /** Whether the submitter decides, because there is nobody else. */
  readonly isOwnDecision: boolean;
}

/** What a step asks for. */
export type Asking = Pick<ChainStep, 'kind' | 'slug'> & { readonly action: string };

/** Those who may not decide, and by whose line the decision goes up. */
export interface Parties {
  readonly submitterId: string;
  /** Submitter and author, who do not decide on their own (G20). */
  readonly own: readonly string[];
  /** Who decided another step that takes another person (G3). */
  readonly signers: readonly string[];
}

/**
 * Who decides a step (G20): those who hold the right on the subject, but the submitter and author; where nobody else
 * does, the next superior up the line; at the top another holder of the right, or the head of the company where nobody
 * holds it; and where there is none, the submitter, as an own decision.
 */
export async function decidersOf(work: Work, subject: Subject, step: Asking, parties: Parties): Promise<Deciders> {
  const excluded = new Set([...parties.own, ...parties.signers]);
  const isFree = (id: string): boolean => !excluded.has(id);
  const found = (memberIds: readonly string[], departure: Deciders['departure']): Deciders => ({
    memberIds,
    departure,
    isOwnDecision: false,
  });
  const holders = await holdersFor(work, subject, step, parties);
  if (holders.some(isFree)) return found(holders.filter(isFree), null);

  const departure = holders.length > 0 ? 'SUBMITTER_IS_APPROVER' : 'NOBODY_HOLDS_IT';
  const superior = (await lineAbove(work, holders[0] ?? parties.submitterId)).find(isFree);
  if (superior) return found([superior], step.kind === 'SUPERIOR' ? null : departure);
  const others = (await (holders.length > 0 && step.kind === 'STEP' ? holdersOf(work, step.action, null) : headsOfCompany(work))).filter(
    isFree,
  );
  if (others.length > 0) return found(others, departure);
  const people = await peopleAmong(work, parties.own);
  const own = parties.own.filter((id) => people.includes(id) && !parties.signers.includes(id)).slice(0, 1);
  return { memberIds: own, departure, isOwnDecision: own.length > 0 };
}

/** Who holds the right as the step puts it. Above a limit the next authority decides (G18). */
async function holdersFor(work: Work, subject: Subject, { kind, slug, action }: Asking, parties: Parties): Promise<readonly string[]> {
  if (kind === 'SUPERIOR') return (await lineAbove(work, parties.submitterId)).slice(0, 1);
  if (kind === 'ROLE') return inRoles(work, [slug]);
  const holders = await holdersOf(work, action, subject);
  const next = grantsInForce(work.law, action).length > 0 ? amountLimits[action]?.next : undefined;
  return holders.length > 0 || !next ? holders : holdersOf(work, next, subject);
}

/** Superiors of a member up the line who work here, the next one first. */
async function lineAbove({ transaction, viewer }: Work, memberId: string): Promise<readonly string[]> {
  const text = `with recursive line as (
      select m.superior_id as id, 1 as place from member m where m.organization_id = $1::uuid and m.id = $2::uuid
      union all select m.superior_id, l.place + 1 from line l join member m on m.organization_id = $1::uuid and m.id = l.id where l.place < 100)
    select m.id::text as id from line l join member m on m.organization_id = $1::uuid and m.id = l.id
    where m.kind = 'PERSON' and m.state = 'ACTIVE' order by l.place`;
  const { rows } = await transaction.query<{ id: string }>({ text, values: [viewer.organizationId, memberId] });
  return rows.map(({ id }) => id);
}

function headsOfCompany(work: Work): Promise<readonly string[]> {
  return inRoles(work, work.law.policy.classes.top);
}

/** People who hold one of the roles today. */
async function inRoles({ transaction, viewer, today }: Work, roles: readonly string[]): Promise<readonly string[]> {
  const text = `select distinct m.id::text as id from post p
    join appointment a on a.organization_id = $1::uuid and a.post_id = p.id and a.from_day <= $3::date and (a.until_day is null or $3::date < a.until_day)
    join member m on m.organization_id = $1::uuid and m.id = a.member_id and m.kind = 'PERSON' and m.state = 'ACTIVE'
    where p.organization_id = $1::uuid and p.role = any($2::text[]) order by 1`;
  const { rows } = await transaction.query<{ id: string }>({ text, values: [viewer.organizationId, roles, today] });
  return rows.map(({ id }) => id);
}

/** Of members those who are people at work. */
async function peopleAmong({ transaction, viewer }: Work, ids: readonly string[]): Promise<readonly string[]> {
  const text = `select id::text as id from member where organization_id = $1::uuid and id = any($2::uuid[]) and kind = 'PERSON' and state = 'ACTIVE'`;
  const { rows } = await transaction.query<{ id: string }>({ text, values: [viewer.organizationId, ids] });
  return rows.map(({ id }) => id);
}
