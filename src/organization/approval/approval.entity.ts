import { NamedMemberType } from '../../governance/law-types.ts';
import { any, choice, completed, derived, instant, integer, json, one, text } from '../../query/field.ts';
import { Node, record, TenantRecord } from '../../query/record.ts';
import type { RecordReference, Shown } from '../../workflow/row.ts';
import { contributeHistory } from '../history/history.ts';
import { Member } from '../member/member.entity.ts';
import { approvableTypes } from './approvable.ts';
import { awaitsViewer, readsApproval } from './approval-readers.ts';
import { ApprovalState } from './approval.vocabulary.ts';
import { nextApproversSql, presentMembers } from './next-approvers.ts';

/** One submission of a record for approval: its route under the law of that day, and what became of it. Bound to the content submitted. */
@record({
  prefix: 'apr',
  table: 'approval',
  plural: 'approvals',
  description: 'One submission of a record for approval, with its route (CL-1.3.2, G20).',
  readBy: {
    condition: readsApproval,
    readers: 'who submitted it, who is or was asked to decide, and readers of its subject',
    clauses: ['CL-1.3.2'],
  },
  scope: { members: 'submitted_by_id' },
  linked: ['state'],
  // What is under way is under way once, whoever submits it at the same time.
  uniqueWhile: [{ keys: ['subjectType', 'subjectId', 'chain'], where: `state = 'PENDING'` }],
  indexes: [
    ['subjectType', 'subjectId', 'createdAt', 'id'],
    ['state', 'createdAt', 'id'],
    ['chain', 'id'],
    ['submittedBy', 'createdAt', 'id'],
    ['author'],
    ['onBehalfOf'],
    ['submittedAt', 'id'],
    ['decidedAt', 'id'],
  ],
})
export class Approval extends TenantRecord {
  @any(() => Node, approvableTypes, { description: 'What is to be approved; null where the viewer may not see it.' })
  subject!: RecordReference;

  @text({ description: 'Slug of the chain, such as `quote.approval`.', filter: true })
  chain!: string;

  @text({ description: 'Rule of the step that it hangs on, such as `quote.approve`.' })
  rule!: string;

  @choice(ApprovalState, { description: 'Where it stands.', filter: true })
  state!: keyof typeof ApprovalState;

  @derived('boolean', awaitsViewer, {
    description: 'Whether it waits for a decision of the viewer, or of somebody who delegated it.',
    filter: true,
  })
  isMine!: Shown<boolean>;

  @one(() => Member, {
    description: 'Who submitted it.',
    inverse: { name: 'approvalsSubmitted', description: 'What the member submitted for approval.' },
  })
  submittedBy!: Member;

  @one(() => Member, { description: 'Who made what is to be approved, and does not decide on it either (G20).', nullable: true })
  author!: Member | null;

  @one(() => Member, { description: 'On whose behalf it was submitted; empty where it was in the own right.', nullable: true })
  onBehalfOf!: Member | null;

  @instant({ description: 'When it was submitted.', filter: true, order: true })
  submittedAt!: Date;

  @completed(() => [NamedMemberType], nextApproversSql, presentMembers, { description: 'Who is asked to decide next, by name.' })
  nextApprovers!: Shown<readonly NamedMemberType[]>;

  @integer({ description: 'How many decisions were made so far.' })
  decisions!: number;

  @instant({ description: 'When it ended; empty while it waits.', nullable: true, filter: true, order: true })
  decidedAt!: Date | null;

  @text({ description: 'Field whose change made it void.', nullable: true })
  voidedField!: string | null;

  @text({ description: 'Law under which its route was made, such as `TM@1+2`.' })
  lawRevision!: string;

  /** SHA-256 of what was submitted. */
  @text({ description: '', published: false })
  digest!: string;

  /** SHA-256 of each material field by name, to tell which one has changed. */
  @json({ description: '', published: false })
  material!: Readonly<Record<string, string>>;
}

contributeHistory(Approval);
