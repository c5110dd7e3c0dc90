import { choice, flag, instant, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../history/history.ts';
import { Member } from '../member/member.entity.ts';
import { confidentialComments } from './approval-readers.ts';
import { ApprovalStep } from './approval-step.entity.ts';
import { Approval } from './approval.entity.ts';
import { ApprovalVoteState } from './approval.vocabulary.ts';

/** That somebody is asked to decide a step, and what was decided. Whether a member may decide is asked again when it happens. */
@record({
  prefix: 'apv',
  table: 'approval_vote',
  plural: 'approvalVotes',
  description: 'Who is asked to decide a step of an approval, and what was decided.',
  readBy: { via: 'approval' },
  linked: ['state', 'member'],
  unique: [['step', 'member']],
  indexes: [
    ['approval', 'state'],
    ['member', 'state', 'createdAt', 'id'],
    ['state', 'id'],
    ['decidedBy'],
    ['onBehalfOf'],
    ['addedBy'],
    ['decidedAt', 'id'],
  ],
})
export class ApprovalVote extends TenantRecord {
  @one(() => Approval, { description: 'The approval.', inverse: { name: 'votes', description: 'Who was asked, and what was decided.' } })
  approval!: Approval;

  @one(() => ApprovalStep, { description: 'The step.', inverse: { name: 'votes', description: 'Who was asked, and what was decided.' } })
  step!: ApprovalStep;

  @one(() => Member, {
    description: 'Who is asked, or decided without having been asked.',
    inverse: { name: 'approvalVotes', description: 'Decisions on approvals that the member was asked for.' },
  })
  member!: Member;

  /** The step's action, by which delegates decide. */
  @text({ description: '', published: false })
  action!: string;

  @choice(ApprovalVoteState, { description: 'What was decided.', filter: true })
  state!: keyof typeof ApprovalVoteState;

  @one(() => Member, { description: 'Who decided; empty before.', nullable: true })
  decidedBy!: Member | null;

  @one(() => Member, { description: 'On whose behalf it was decided; empty where it was in the own right.', nullable: true })
  onBehalfOf!: Member | null;

  @instant({ description: 'When it was decided.', nullable: true, filter: true, order: true })
  decidedAt!: Date | null;

  @text({ description: 'Why it was decided so.', nullable: true, length: 2000, ...confidentialComments })
  reason!: string | null;

  @one(() => Member, { description: 'Who asked this member beside those whom the chain asks.', nullable: true })
  addedBy!: Member | null;

  @flag({ description: 'Whether the submitter or author decided, because there is nobody else (G20).' })
  isOwnDecision!: boolean;
}

contributeHistory(ApprovalVote);
