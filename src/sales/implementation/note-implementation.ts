import { platformRules } from '../../governance/platform-rules.ts';
import type { Done } from '../../workflow/perform.ts';
import { given, type RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Implementation } from './implementation.entity.ts';
import type { AssignImplementationInput, NoteImplementationInput } from './implementation.inputs.ts';
import { jointTask } from './joint-task.ts';
import { mayImplement } from './may-implement.ts';

/** Notes how an implementation goes on: those who run it, and the market department while an obstacle is open (G5). */
export async function noteImplementation(work: Work, input: NoteImplementationInput): Promise<Done> {
  const { id, expectedVersion } = input;
  const row = await work.lock(Implementation, id, { action: 'contract.implement', expectedVersion, byRight: jointTask(work) });
  mustGoOn(work, row, id);
  work.change(Implementation, row, given(input, ['progress', 'plannedOn']));
  return { record: { type: Implementation, id: row.id } };
}

/** Names who implements a contract: somebody of those who may. */
export async function assignImplementation(work: Work, { id, expectedVersion, assigneeId }: AssignImplementationInput): Promise<Done> {
  const row = await work.lock(Implementation, id, { action: 'contract.implement', expectedVersion, byRight: jointTask(work) });
  mustGoOn(work, row, id);
  const assignee = await work.find(Member, assigneeId, 'assigneeId');
  if (!(await mayImplement(work, assignee.id))) {
    const values = { value: assignee.name, field: 'assigneeId', reason: 'not_responsible' };
    work.refuse(platformRules.invalidValue, { field: 'assigneeId', values });
  }
  work.change(Implementation, row, { assigneeId: assignee.id });
  return { record: { type: Implementation, id: row.id } };
}

/** What the customer accepted is written down as it is. */
function mustGoOn(work: Work, { state }: RowOf<Implementation>, id: string): void {
  if (state !== 'ACCEPTED') return;
  work.refuse(platformRules.recordLocked, { field: 'id', values: { type: 'Implementation', id, state: { state: 'P22.accepted' } } });
}
