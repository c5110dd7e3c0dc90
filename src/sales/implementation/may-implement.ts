import { rolesThatMay } from '../../governance/law.ts';
import type { Work } from '../../workflow/work.ts';

/** Whether a member at work holds a post that implements contracts today. */
export async function mayImplement({ law, today, transaction, viewer }: Work, memberId: string): Promise<boolean> {
  const { rows } = await transaction.query({
    text: `select 1 from appointment a
      join member m on m.organization_id = $1::uuid and m.id = a.member_id and m.state <> 'DEACTIVATED'
      join post p on p.organization_id = $1::uuid and p.id = a.post_id and p.role = any($3::text[])
      where a.organization_id = $1::uuid and a.member_id = $2::uuid and a.from_day <= $4::date and (a.until_day is null or $4::date < a.until_day) limit 1`,
    values: [viewer.organizationId, memberId, rolesThatMay(law, 'contract.implement'), today],
  });
  return rows.length > 0;
}
