import { Property } from '@mikro-orm/decorators/legacy';
import { GraphQLString } from 'graphql';
import { ID } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { clause } from '../../governance/clauses.ts';
import type { LawContext } from '../../governance/context.ts';
import { ClauseType, NamedMemberType } from '../../governance/law-types.ts';
import { renderClause } from '../../governance/render-refusal.ts';
import { completed, derived, instant, one, text } from '../../query/field.ts';
import { LogRecord, record } from '../../query/record.ts';
import { Member } from '../member/member.entity.ts';
import { globalIds } from './logged-record.ts';

/**
 * What was done: one row per change, written in the deed's own transaction and never changed. It tells which fields
 * changed; their values are told by the record's own history, to readers of the record.
 */
@record({
  prefix: 'aud',
  table: 'audit_entry',
  plural: 'auditEntries',
  isLog: true,
  description: 'One change of one record: who, on whose behalf, by which right. Its values are told by the history of the record.',
  readBy: { actions: ['audit_log.read'], clauses: ['MS-4.1.3b', 'BS-2.2.0', 'BS-2.2.2j'], own: false, line: false },
  scope: { members: 'actor_id' },
  defaultOrder: { field: 'at', direction: 'DESC' },
  indexes: [
    ['recordType', 'recordId', 'id'],
    ['at', 'id'],
    ['actor', 'id'],
  ],
})
export class AuditEntry extends LogRecord {
  @instant({ description: 'When it was done.', filter: true, order: true, stored: 'timestamptz' })
  at!: Date;

  @one(() => Member, { description: 'Who did it; null for the platform itself.', nullable: true, isUnchecked: true })
  actor!: Member | null;

  @Property({ type: 'uuid', nullable: true })
  onBehalfOfId!: string | null;

  @completed(
    () => NamedMemberType,
    (alias, sheet) =>
      `(select json_build_object('id', m.id, 'name', m.name)::text from member m where m.organization_id = ${sheet.organization} and m.id = ${alias}.on_behalf_of_id)`,
    (named: { readonly id: string; readonly name: string }) => ({ ...named, id: toGlobalId('mem', named.id) }),
    { description: 'Whose right was used under a delegation.' },
  )
  onBehalfOf!: object | null;

  @Property({ type: 'uuid', nullable: true })
  sessionId!: string | null;

  @derived(
    'text',
    (alias, sheet) => `(select k.prefix from api_token k where k.organization_id = ${sheet.organization} and k.id = ${alias}.session_id)`,
    {
      description: 'Readable part of the API token that carried it; null for a signed-in member and for the platform itself.',
      nullable: true,
    },
  )
  token!: string | null;

  @text({ description: 'The request that asked for it.', nullable: true })
  requestId!: string | null;

  @text({ description: 'The action by whose grant it was done.' })
  action!: string;

  @text({
    description: 'The step or rule that it followed, such as `opportunity.screen`; of the platform itself, its duty.',
    nullable: true,
  })
  rule!: string | null;

  @completed(
    () => [ClauseType],
    (alias) => `to_json(${alias}.clauses)::text`,
    ((ids: readonly string[], { locale }: LawContext) =>
      ids.flatMap((id) => clause(id) ?? []).map((each) => renderClause(each, locale))) as never,
    { description: 'Clauses that it rested on.' },
  )
  clauses!: readonly object[];

  @Property({ columnType: 'text[]', fieldName: 'clauses' })
  clauseIds!: readonly string[];

  @text({ description: "Revision of the organization's law at that time." })
  lawRevision!: string;

  @text({ description: 'Type of the record.', filter: true })
  recordType!: string;

  @Property({ type: 'uuid' })
  recordId!: string;

  @completed(
    () => ID,
    (alias) => `json_build_object('type', ${alias}.record_type, 'ids', json_build_array(${alias}.record_id))::text`,
    (named: Parameters<typeof globalIds>[0]) => globalIds(named)[0],
    { description: 'Id of the record, for `node(id)`, which answers to its own readers.' },
  )
  changedId!: string;

  @Property({ columnType: 'jsonb', nullable: true })
  before!: object | null;

  @Property({ columnType: 'jsonb', nullable: true })
  after!: object | null;

  @completed(
    () => [GraphQLString],
    (alias) => `(select coalesce(json_agg(k order by k), '[]') from jsonb_object_keys(coalesce(${alias}.after, ${alias}.before)) k)::text`,
    (columns: readonly string[]) => columns,
    { description: 'Columns that it wrote.' },
  )
  written!: readonly string[];
}
