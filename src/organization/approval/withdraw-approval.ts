import { Refused } from '../../kernel/refusal.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Approval } from './approval.entity.ts';
import type { WithdrawApprovalInput } from './approval.inputs.ts';
import { foundApproval } from './found-approval.ts';
import { end } from './go-on.ts';
import { outOfScope } from './right-to-decide.ts';
import { closeRoute } from './route.ts';
import { approvalRules } from './vote-rules.ts';

/** Takes a submission back before it is decided: its submitter or author, and nobody else (G26). */
export async function withdrawApproval(work: Work, input: WithdrawApprovalInput): Promise<Done> {
  const route = await foundApproval(work, input);
  const { submittedById, authorId, onBehalfOfId } = route.approval;
  const { process, submit } = route.subject.approvable;
  const { action } = process.transitions[submit]!;
  if (![submittedById, authorId, onBehalfOfId].includes(work.viewer.memberId)) {
    work.refuse({ ...approvalRules.notAuthor, action }, { values: { action: { action }, roles: '—' } });
  }
  if (work.viewer.scope && !work.viewer.scope.has(action)) throw new Refused([outOfScope(work, action)]);
  work.act({ action, rule: 'approval.withdraw', clauses: approvalRules.notAuthor.clauses, onBehalfOfId: null });
  await closeRoute(work, route, 'skip');
  await end(work, route, { name: 'withdraw', given: { reason: input.reason ?? null } });
  return { record: { type: Approval, id: route.approval.id } };
}
