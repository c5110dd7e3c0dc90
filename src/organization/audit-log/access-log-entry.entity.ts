import { Property } from '@mikro-orm/decorators/legacy';
import { ID } from 'type-graphql';
import { completed, instant, one, text } from '../../query/field.ts';
import { LogRecord, record } from '../../query/record.ts';
import { Member } from '../member/member.entity.ts';
import { globalIds } from './logged-record.ts';

/**
 * Who read what, where reading must be logged (G19): one row per request and type of record, never changed. It holds ids
 * and no customer information, so reading it is not itself logged.
 */
@record({
  prefix: 'acl',
  table: 'access_log',
  plural: 'accessLog',
  isLog: true,
  description: 'Which records of customers one request of a member read outside their own (G19, MS-4.1.3b).',
  readBy: { actions: ['audit_log.read'], clauses: ['MS-4.1.3b', 'BS-2.2.0', 'BS-2.2.2j'], own: false, line: false },
  scope: { members: 'member_id' },
  defaultOrder: { field: 'at', direction: 'DESC' },
  indexes: [
    ['member', 'at'],
    ['at', 'id'],
  ],
})
export class AccessLogEntry extends LogRecord {
  @instant({ description: 'When it was read.', filter: true, order: true, stored: 'timestamptz' })
  at!: Date;

  @one(() => Member, { description: 'Who read.', isUnchecked: true })
  member!: Member;

  @text({ description: 'The action by which reading is opened.' })
  action!: string;

  @text({ description: 'Type of the records.' })
  recordType!: string;

  @Property({ columnType: 'uuid[]' })
  recordIds!: readonly string[];

  @completed(() => [ID], (alias) => `json_build_object('type', ${alias}.record_type, 'ids', ${alias}.record_ids)::text`, globalIds, {
    description: 'Ids of the records, for `nodes(ids)`, which answers to their own readers.',
  })
  readIds!: readonly string[];

  @text({ description: 'The request that read.', nullable: true })
  requestId!: string | null;

  @text({ description: 'The confidential field that was read; null where the records as a whole are logged.', nullable: true })
  field!: string | null;
}
