import { integer, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../../organization/history/history.ts';

/** A grade that customers get, with the service that it orders; each organization keeps its own list (C24, MS-4.2.2a). */
@record({
  prefix: 'grd',
  table: 'customer_grade',
  plural: 'customerGrades',
  description: 'A grade of customers with its service measures and rhythm of visits (MS-4.2.2a, MS-4.2.2b).',
  readBy: { everyone: 'MS-4.2.2b' },
  scope: { shared: true },
  defaultOrder: { field: 'position', direction: 'ASC' },
  unique: [['code']],
  indexes: [['position', 'id']],
  shownInLinks: ['name'],
})
export class CustomerGrade extends TenantRecord {
  @text({ description: 'Short name in capitals, such as KEY.', filter: true, length: 40 })
  code!: string;

  @text({ description: 'Name of the grade.' })
  name!: string;

  @integer({ description: 'Place in the list; the most important grade has 1.', filter: true, order: true })
  position!: number;

  @integer({ description: 'Days between two visits to a customer of this grade (MS-4.2.2b); empty while it is not set.', nullable: true })
  visitIntervalDays!: number | null;

  @text({ description: 'Service measures that customers of this grade get (MS-4.2.2b).', nullable: true, length: 4000 })
  serviceMeasures!: string | null;
}

contributeHistory(CustomerGrade);
