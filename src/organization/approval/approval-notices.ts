import type { Locale } from '../../kernel/refusal.ts';
import { deciderTitle } from '../../governance/names.ts';
import { stepOf } from '../../governance/steps.ts';
import { notify, to, type Notice } from '../notification/notice.ts';
import { created, reached } from '../notification/occasion.ts';
import { theirs, type Recipient } from '../notification/recipient.ts';
import { approving } from './approval-clauses.ts';
import { ApprovalVote } from './approval-vote.entity.ts';
import { Approval } from './approval.entity.ts';

const submitters = [to(theirs(Approval, 'submittedBy'), approving), to(theirs(Approval, 'author'), approving)];

/** Who was asked to decide on an approval. */
const voters: Recipient = () =>
  `select v.member_id from approval_vote v where v.organization_id = $1::uuid and v.approval_id = e.record_id`;

/** Who is told of approvals: who is asked, when asked; who submitted, what became of it. Reasons stand beside the decision and go nowhere. */
export const approvalNotices: readonly Notice[] = [
  notify('approval.asked', {
    on: created(ApprovalVote),
    to: [to(theirs(ApprovalVote, 'member'), approving)],
    about: 'approval',
    mail: 'AT_ONCE',
    title: { en: 'Something awaits your decision', zh: '有事项待您审批' },
    text: { en: '{actor} asks for your decision: {step}.', zh: '{actor}提请您审批：{step}。' },
    values: { step: 'step.slug' },
    spelled: { step: titleOfDecider },
  }),
  notify('approval.approved', {
    on: reached(Approval, 'APPROVED'),
    to: submitters,
    mail: 'AT_ONCE',
    title: { en: 'What you submitted was approved', zh: '您提交的事项已获批准' },
    text: { en: '{actor} made the last decision: it is approved.', zh: '{actor}作出最后一项决定：已批准。' },
    values: {},
  }),
  notify('approval.returned', {
    on: reached(Approval, 'RETURNED'),
    to: submitters,
    mail: 'AT_ONCE',
    title: { en: 'What you submitted was returned', zh: '您提交的事项已退回' },
    text: { en: '{actor} returned it; the reason stands beside the decision.', zh: '{actor}已退回，理由见审批记录。' },
    values: {},
  }),
  notify('approval.withdrawn', {
    on: reached(Approval, 'WITHDRAWN'),
    to: [to(voters, approving)],
    title: { en: 'A submission was withdrawn', zh: '有提交事项已撤回' },
    text: { en: '{actor} withdrew what you were asked to decide.', zh: '{actor}撤回了提请您审批的事项。' },
    values: {},
  }),
  notify('approval.voided', {
    on: reached(Approval, 'VOIDED'),
    to: [...submitters, to(voters, approving)],
    mail: 'AT_ONCE',
    title: { en: 'An approval is void', zh: '审批已失效' },
    text: {
      en: '{actor} changed what was to be approved: it has to be submitted again.',
      zh: '{actor}变更了送审内容，须重新提交。',
    },
    values: {},
  }),
];

/** What a step is called, by its slug alone. */
function titleOfDecider(slug: string, locale: Locale): string {
  if (slug === 'superior') return deciderTitle('SUPERIOR', slug, locale);
  return deciderTitle(stepOf(slug) ? 'STEP' : 'ROLE', slug, locale);
}
