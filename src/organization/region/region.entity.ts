import { text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../history/history.ts';

/** A sales region: a dimension of targets and orders, and what representatives own (C40). */
@record({
  prefix: 'reg',
  table: 'region',
  plural: 'regions',
  description: 'A sales region (C40: MC-4.1.2, BS-2.1.2d, BS-2.2.5e).',
  readBy: { everyone: 'MC-4.1.2' },
  defaultOrder: { field: 'name', direction: 'ASC' },
  unique: [['name']],
  shownInLinks: ['name'],
})
export class Region extends TenantRecord {
  @text({ description: 'Name of the region.', filter: true, order: 'pinyin' })
  name!: string;
}

contributeHistory(Region);
