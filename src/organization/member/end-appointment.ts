import { platformRules } from '../../governance/platform-rules.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { postRules } from '../post/post-rules.ts';
import { Appointment } from '../post/post.entity.ts';
import type { EndAppointmentInput } from './member.inputs.ts';
import { keepTopHeld, servedBy } from './served-posts.ts';

/** Ends a member's hold on a post, today or on a later day; the post at the top of the company is never left empty. */
export async function endAppointment(work: Work, { id, expectedVersion, untilDay }: EndAppointmentInput): Promise<Done> {
  const appointment = await work.lock(Appointment, id, { action: 'platform.manage_members', expectedVersion });
  if (appointment.untilDay !== null && appointment.untilDay <= work.today) {
    work.refuse(postRules.ended, { values: { type: 'Appointment', id, state: { state: 'ended' } } });
  }
  const until = lastDay(work, appointment, untilDay ?? null);
  await holdStructure(work);
  const served = await servedBy(work, appointment.memberId);
  await keepTopHeld(
    work,
    served.filter((each) => each.appointment.id === appointment.id),
  );
  work.change(Appointment, appointment, { untilDay: until });
  return { record: { type: Appointment, id: appointment.id } };
}

/** An appointment that has not begun may be called off: it then ends on the day on which it was to begin. */
function lastDay(work: Work, { fromDay }: RowOf<Appointment>, given: string | null): string {
  const earliest = fromDay > work.today ? fromDay : work.today;
  const untilDay = given ?? earliest;
  if (untilDay < earliest) work.refuse(platformRules.dateOrder, { field: 'untilDay', values: { start: earliest, end: untilDay } });
  return untilDay;
}
