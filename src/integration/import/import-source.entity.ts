import { hiddenId, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';

/** Which record of ours a record of another system became, so that a second import adds nothing and an interrupted one goes on. */
@record({
  prefix: 'src',
  table: 'import_source',
  plural: 'importSources',
  description: 'Origin of a record that was taken over from another system.',
  published: false,
  readBy: { actions: ['platform.import'], clauses: ['MS-3.3.1'] },
  scope: { shared: true },
  unique: [['recordType', 'sourceId']],
})
export class ImportSource extends TenantRecord {
  @text({ description: 'Record type, such as Opportunity.' })
  recordType!: string;

  @text({ description: 'Identifier in the source, with the name of the data set in front.' })
  sourceId!: string;

  @hiddenId()
  recordId!: string;
}
