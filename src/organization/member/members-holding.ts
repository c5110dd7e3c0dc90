import type { Clock } from '../../kernel/clock.ts';
import { toGlobalId } from '../../kernel/id.ts';
import type { NamedMember } from '../../governance/context.ts';
import type { Viewer } from '../../governance/viewer.ts';
import type { Read } from '../../query/context.ts';

/** People who hold each role today, for "who may"; names are readable by every member of the organization. */
export async function membersHolding(
  read: Read,
  clock: Clock,
  viewer: Viewer | null,
  roles: readonly string[],
): Promise<readonly (readonly NamedMember[])[]> {
  if (!viewer) return roles.map(() => []);
  const text = `select p.role, m.id, m.name from post p
    join appointment a on a.organization_id = p.organization_id and a.post_id = p.id
    join member m on m.organization_id = a.organization_id and m.id = a.member_id and m.state <> 'DEACTIVATED' and m.kind = 'PERSON'
    where p.organization_id = $1::uuid and p.role = any($2::text[]) and a.from_day <= ($3::timestamptz at time zone $4)::date and (a.until_day is null or a.until_day > ($3::timestamptz at time zone $4)::date)
    order by m.name, m.id limit 500`;
  const rows = await read(
    viewer.organizationId,
    { name: 'members by role', text, values: [viewer.organizationId, roles, clock.now(), viewer.timeZone] },
    'fast',
  );
  return roles.map((role) =>
    rows.filter((row) => row['role'] === role).map((row) => ({ id: toGlobalId('mem', String(row['id'])), name: String(row['name']) })),
  );
}
