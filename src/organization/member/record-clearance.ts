import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { memberRules } from './member-rules.ts';
import { Member } from './member.entity.ts';
import type { RecordClearanceInput } from './member.inputs.ts';

/** Records background check and training, without which nobody handles customer information (MS-4.1.3b, G19). Nobody records the own. */
export async function recordClearance(
  work: Work,
  { id, expectedVersion, backgroundCheckedOn, trainedOn }: RecordClearanceInput,
): Promise<Done> {
  const member = await work.lock(Member, id, { action: 'platform.record_clearance', expectedVersion });
  const isOwn = member.id === work.viewer.memberId || member.id === work.deed.onBehalfOfId;
  if (isOwn) work.refuse(memberRules.ownClearance, { field: 'id' });
  for (const [field, day] of Object.entries({ backgroundCheckedOn, trainedOn })) {
    if (day > work.today) work.refuse(memberRules.clearanceDate, { field, values: { start: day, end: work.today } });
  }
  work.stamp('member.clearance', ['MS-4.1.3b']);
  work.change(Member, member, { backgroundCheckedOn, trainedOn });
  return { record: { type: Member, id: member.id } };
}
