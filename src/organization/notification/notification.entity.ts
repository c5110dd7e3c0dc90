import { GraphQLString } from 'graphql';
import { clause } from '../../governance/clauses.ts';
import type { LawContext } from '../../governance/context.ts';
import { ClauseType } from '../../governance/law-types.ts';
import { renderClause } from '../../governance/render-refusal.ts';
import { any, completed, hiddenId, instant, json, one, text, texts } from '../../query/field.ts';
import type { RowSql } from '../../query/model.ts';
import { Node, record, TenantRecord } from '../../query/record.ts';
import { Member } from '../member/member.entity.ts';
import { noticedTypes } from './notice.ts';
import { tellText, tellTitle, toldSql, type Told } from './tell.ts';

const told: RowSql = (alias, sheet) => toldSql(alias, sheet.organization);

/** One line in a member's inbox. Only the member reads it: neither the line above nor the head of the company (reading.md). */
@record({
  prefix: 'ntf',
  table: 'notification',
  plural: 'notifications',
  description: 'One notification in the inbox of the viewer; nobody reads the inbox of somebody else.',
  readBy: { actions: [], clauses: ['TM-1.1', 'CL-1.3.2', 'MS-4.1.3b', 'MC-1.3b', 'BS-2.2.2j'], line: false },
  // A plain comparison, so that an index finds a member's own among all.
  scope: { members: (alias, members) => `${alias}.member_id = any(${members})` },
  defaultOrder: { field: 'at', direction: 'DESC' },
  unique: [['event', 'member']],
  indexes: [
    ['member', 'at', 'id'],
    ['member', 'readAt'],
    ['kind', 'id'],
    ['at', 'id'],
    ['readAt', 'id'],
  ],
})
export class Notification extends TenantRecord {
  @one(() => Member, { description: 'Whom it is for: the viewer.' })
  member!: Member;

  @text({ description: 'What it tells of, such as `opportunity.assigned`.', filter: true })
  kind!: string;

  @instant({ description: 'When it happened.', filter: true, order: true })
  at!: Date;

  @completed(() => GraphQLString, told, ((needed: Told, { locale }: LawContext) => tellTitle(needed, locale)) as never, {
    description: "What happened, in a few words, in the reader's language.",
  })
  title!: string;

  @completed(() => GraphQLString, told, ((needed: Told, { locale }: LawContext) => tellText(needed, locale)) as never, {
    description: "What happened, in a sentence, in the reader's language; of records it names what a link shows (R5).",
  })
  text!: string;

  @any(() => Node, noticedTypes, { description: 'The record that it is about; null where the viewer may not see it.' })
  record!: TenantRecord | null;

  @completed(
    () => [ClauseType],
    (alias) => `to_json(${alias}.clause_ids)::text`,
    ((ids: readonly string[], { locale }: LawContext) =>
      ids.flatMap((id) => clause(id) ?? []).map((each) => renderClause(each, locale))) as never,
    {
      description: 'Clauses that it rests on.',
    },
  )
  clauses!: readonly object[];

  @instant({ description: 'When the viewer marked it as read; empty before.', nullable: true, filter: true, order: true })
  readAt!: Date | null;

  /** The deed that it tells of: nobody is told twice of one. */
  @hiddenId()
  event!: string;

  @texts({ description: '', published: false })
  clauseIds!: readonly string[];

  /** What the wording is filled with. */
  @json({ description: '', published: false })
  content!: object;
}
