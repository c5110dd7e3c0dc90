import { any, choice, instant, one, text } from '../../query/field.ts';
import { allModels, type ReadRule } from '../../query/model.ts';
import { Node, record, TenantRecord } from '../../query/record.ts';
import type { RecordReference } from '../../workflow/row.ts';
import { Member } from '../member/member.entity.ts';
import { AccessKind } from './access-kind.vocabulary.ts';

/** Records that a copy may open: those that are not open to everybody, nor somebody's own alone. */
const openable = () => allModels().flatMap(({ type, published, readBy }) => (published && isOpenedByActions(readBy) ? [type] : []));

/** Opens one record to one member beside all grants: a copy or notification that a clause orders (R4). */
@record({
  prefix: 'acc',
  table: 'record_access',
  plural: 'recordAccesses',
  description: 'One record that a clause opens to one member beside all grants: a copy, a report or a notification (R4).',
  readBy: { actions: ['audit_log.read'], clauses: ['MS-4.1.3b'], line: false },
  scope: { members: 'member_id' },
  defaultOrder: { field: 'grantedAt', direction: 'DESC' },
  unique: [['recordType', 'recordId', 'member', 'kind', 'clause']],
  indexes: [
    ['member', 'recordType', 'recordId'],
    ['kind', 'id'],
    ['clause', 'id'],
    ['grantedAt', 'id'],
  ],
})
export class RecordAccess extends TenantRecord {
  @any(() => Node, openable, { description: 'The record; null where the viewer may not see it.' })
  record!: RecordReference | null;

  @one(() => Member, { description: 'Whom it is open to.' })
  member!: Member;

  @choice(AccessKind, { description: 'Why it is open.', filter: true })
  kind!: keyof typeof AccessKind;

  @text({ description: 'The clause that orders it.', filter: true })
  clause!: string;

  @instant({ description: 'When it was opened.', filter: true, order: true })
  grantedAt!: Date;
}

function isOpenedByActions(readBy: ReadRule): boolean {
  return 'actions' in readBy && readBy.actions.length > 0;
}
