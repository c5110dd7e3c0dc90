import { toGlobalId } from '../../kernel/id.ts';
import { modelOf } from '../../query/model.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { memberRules } from '../member/member-rules.ts';
import { Member } from '../member/member.entity.ts';
import { Approval } from './approval.entity.ts';
import type { AddApproverInput } from './approval.inputs.ts';
import { namesOf } from './asked-names.ts';
import { foundApproval, stepToDecide } from './found-approval.ts';
import { ask } from './go-on.ts';
import { askedNow } from './right-to-decide.ts';
import { partiesOf } from './route.ts';
import { approvalRules } from './vote-rules.ts';

/** Asks a further person to agree to an open step: whoever decides it may, and the step then waits for that person too. */
export async function addApprover(work: Work, input: AddApproverInput): Promise<Done> {
  const route = await foundApproval(work, input);
  const { step, right } = await stepToDecide(work, route, input.stepId ?? null);
  const approver = await namesOf(work, askedNow(route, step));
  if (right.isOwn) work.refuse({ ...approvalRules.addedSelf, action: step.action }, { field: 'approvalId', values: { approver } });
  const { memberId, clauses } = right;
  work.act({ action: step.action, rule: 'approval.add', clauses, onBehalfOfId: memberId === work.viewer.memberId ? null : memberId });
  const { id, name, kind, state } = await work.find(Member, input.memberId, 'memberId');
  if (kind !== 'PERSON') work.refuse(memberRules.person, { field: 'memberId' });
  if (state !== 'ACTIVE') work.refuse(memberRules.notActive, { field: 'memberId', values: { name, state: { state } } });
  if (partiesOf(route, step).own.includes(id)) work.refuse({ ...approvalRules.addedSelf, action: step.action }, { values: { approver } });
  const known = route.votes.find((vote) => vote.stepId === step.id && vote.memberId === id);
  if (known) work.refuse(approvalRules.addedTwice, { values: { type: 'ApprovalVote', period: name, id: toGlobalId('apv', known.id) } });
  ask(work, route, step, { memberIds: [id], isOwnDecision: false, addedById: work.viewer.memberId });
  return { record: { type: modelOf(Approval).type, id: route.approval.id } };
}
