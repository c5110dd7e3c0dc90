import type { Law } from '../../governance/law.ts';
import type { Happening, Round } from '../../workflow/happening.ts';
import type { LawAtWork } from '../organization/law-at-work.ts';
import type { Addressing, Notice } from './notice.ts';

/** A member whom a happening is told to, and the clauses by which. */
export interface Addressee {
  readonly happeningId: string;
  readonly memberId: string;
  readonly clauses: readonly string[];
}

interface Matched {
  readonly matched: readonly Happening[];
  /** JSON of the rows of `e`, as `recipient.ts` says. */
  readonly rows: string;
}

/**
 * Whom a notice goes to under the organization's law: each member once, however many ways lead there, and never the one
 * who acted. Who came with the deed itself is told by the invitation; who has left, and machines, are told nothing.
 */
export async function addresseesOf(
  round: Round,
  { law }: LawAtWork,
  { to }: Notice,
  { matched, rows }: Matched,
): Promise<readonly Addressee[]> {
  const found = new Map<string, { happeningId: string; memberId: string; clauses: string[] }>();
  for (const addressing of to) {
    const clauses = citedHere(addressing, law);
    const meant = new Set(matched.filter(addressing.when).map(({ id }) => id));
    if (clauses.length === 0 || meant.size === 0) continue;
    for (const { id, member } of await membersOf(round, addressing.recipient(law), rows)) {
      if (!meant.has(id)) continue;
      const known = found.get(`${id} ${member}`);
      if (known) known.clauses.push(...clauses.filter((each) => !known.clauses.includes(each)));
      else found.set(`${id} ${member}`, { happeningId: id, memberId: member, clauses: [...clauses] });
    }
  }
  return [...found.values()];
}

function citedHere({ clauses }: Addressing, law: Law): readonly string[] {
  return clauses.filter((each) => law.isInForce([each])).map((each) => (typeof each === 'string' ? each : each.clause));
}

async function membersOf(
  { organizationId, transaction }: Round,
  recipient: string,
  rows: string,
): Promise<readonly { readonly id: string; readonly member: string }[]> {
  const text = `select distinct e.id::text as id, m.id::text as member
    from json_to_recordset($2::json) as e (id uuid, record_id uuid, actor_id uuid, request_id text, at timestamptz, day date, before jsonb, after jsonb)
    cross join lateral (${recipient}) as r (member_id)
    join member m on m.organization_id = $1::uuid and m.id = r.member_id and m.kind = 'PERSON' and m.state <> 'DEACTIVATED'
    where m.id is distinct from e.actor_id and not exists (
      select 1 from audit_entry a where a.organization_id = $1::uuid and a.record_type = 'Member' and a.record_id = m.id and a.before is null and a.request_id = e.request_id and a.at = e.at)
    order by 1, 2`;
  return (await transaction.query<{ id: string; member: string }>({ text, values: [organizationId, rows] })).rows;
}
