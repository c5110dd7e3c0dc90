import { GraphQLString } from 'graphql';
import { clause } from '../../governance/clauses.ts';
import type { LawContext } from '../../governance/context.ts';
import { ClauseType } from '../../governance/law-types.ts';
import { renderClause } from '../../governance/render-refusal.ts';
import { any, choice, completed, day, flag, one, text, texts } from '../../query/field.ts';
import { allModels } from '../../query/model.ts';
import { Node, record, TenantRecord } from '../../query/record.ts';
import type { RecordReference } from '../../workflow/row.ts';
import { Department } from '../department/department.entity.ts';
import { contributeHistory } from '../history/history.ts';
import { Member } from '../member/member.entity.ts';
import { dutyTitle } from './duty-kinds.ts';
import { DutyState } from './duty.vocabulary.ts';

/** What can be owed about something, or fulfil what is owed. */
const anyRecord = () => allModels().flatMap(({ type, published }) => (published ? [type] : []));

/** What the documents order by a day: of whom, until when, and what became of it. */
@record({
  prefix: 'dut',
  table: 'duty',
  plural: 'duties',
  description: 'Something that the documents order by a day: a periodic duty of their calendar, or the deadline of a record.',
  readBy: { actions: ['platform.keep_duties'], clauses: ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-2.2.2h'] },
  // Whoever was told of it by escalation owes it from then on, too.
  scope: {
    members: (alias, members) => `(${alias}.owner_id = any(${members}) or ${alias}.escalated_to_id = any(${members}))`,
    unit: 'department_id',
  },
  defaultOrder: { field: 'dueOn', direction: 'ASC' },
  unique: [['kind', 'period', 'slot']],
  indexes: [
    ['dueOn', 'id'],
    ['remindOn', 'id'],
    ['state', 'dueOn', 'id'],
    ['kind', 'id'],
    ['period', 'id'],
    ['owner', 'state', 'dueOn'],
    ['escalatedTo', 'state'],
    ['department', 'state'],
    ['slot', 'state'],
    ['isProvisional', 'id'],
  ],
})
export class Duty extends TenantRecord {
  @text({ description: 'What is owed, such as `work_report`.', filter: true })
  kind!: string;

  @completed(
    () => GraphQLString,
    (alias) => `to_json(${alias}.kind)::text`,
    ((kind: string, { locale }: LawContext) => dutyTitle(kind, locale)) as never,
    {
      description: "What is owed, in the reader's language.",
    },
  )
  title!: string;

  @completed(
    () => [ClauseType],
    (alias) => `to_json(${alias}.clause_ids)::text`,
    ((ids: readonly string[], { locale }: LawContext) =>
      ids.flatMap((id) => clause(id) ?? []).map((each) => renderClause(each, locale))) as never,
    { description: 'Clauses that order it.' },
  )
  clauses!: readonly object[];

  @texts({ description: '', published: false })
  clauseIds!: readonly string[];

  @text({
    description: 'Fiscal period that it is about, such as `2026`, `2026-Q1` or `2026-03`; for a deadline the day that it is counted from.',
    filter: true,
    order: true,
  })
  period!: string;

  /** What it is owed for, once per period: a post, a member, or the record of a deadline. */
  @text({ description: '', published: false })
  slot!: string;

  @one(() => Member, { description: 'Who owes it today.', inverse: { name: 'duties', description: 'What the member owes and owed.' } })
  owner!: Member;

  @text({ description: 'Role by which it is owed; empty for the deadline of a record.', nullable: true })
  role!: string | null;

  @one(() => Department, {
    description: 'Department that it is owed in.',
    nullable: true,
    inverse: { name: 'duties', description: 'What is and was owed in the department.' },
  })
  department!: Department | null;

  @any(() => Node, anyRecord, {
    nullable: true,
    description: 'The record that it is about; null for periodic duties, and where the viewer may not see it.',
  })
  subject!: RecordReference | null;

  @day({ description: 'Working day on which it is due.', filter: true, order: true })
  dueOn!: string;

  @day({ description: 'Day on which the owner is reminded.', filter: true, order: true })
  remindOn!: string;

  @flag({ description: 'Whether the holidays of the year were not known when the day was reckoned, so that it may move.', filter: true })
  isProvisional!: boolean;

  @choice(DutyState, { description: 'Where it stands.', filter: true })
  state!: keyof typeof DutyState;

  @one(() => Member, { description: 'Superior who was told that it is overdue.', nullable: true })
  escalatedTo!: Member | null;

  @day({ description: 'Day on which the superior was told.', nullable: true })
  escalatedOn!: string | null;

  @any(() => Node, anyRecord, {
    nullable: true,
    description: 'The record that fulfils it; null before, and where the viewer may not see it.',
  })
  fulfilledBy!: RecordReference | null;

  @day({ description: 'Day on which it was fulfilled.', nullable: true })
  fulfilledOn!: string | null;
}

contributeHistory(Duty);
