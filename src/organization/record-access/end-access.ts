import type { Advanced } from '../../workflow/consequence.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Work } from '../../workflow/work.ts';
import type { Member } from '../member/member.entity.ts';
import { RecordAccess } from './record-access.entity.ts';

/** Takes back what copies opened to a member who leaves: whoever returns starts without them. */
export async function endAccess(work: Work, { row: { id: leaverId } }: Advanced<Member>): Promise<void> {
  for (const access of await lockedRows(work, RecordAccess, 't.member_id = $2::uuid', [leaverId])) work.remove(RecordAccess, access);
}
