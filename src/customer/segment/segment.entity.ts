import { choice, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Customer } from '../customer/customer.entity.ts';
import { readsSegment } from './segment-readers.ts';
import { SegmentState } from './segment.vocabulary.ts';

/** A part of the target market with its needs and competition (P8). */
@record({
  prefix: 'seg',
  table: 'segment',
  plural: 'segments',
  description: 'A segment of the target market (P8, MS-2.2.2).',
  readBy: { actions: ['segment.manage'], clauses: ['MS-2.2.2', 'CL-3.1.2b', 'BS-2.2.3p'], also: readsSegment },
  scope: { shared: true },
  linked: ['name', 'state'],
  defaultOrder: { field: 'name', direction: 'ASC' },
  unique: [['name']],
  indexes: [
    ['name', 'id'],
    ['state', 'id'],
  ],
})
export class Segment extends TenantRecord {
  @text({ description: 'Name.', filter: true, order: 'pinyin' })
  name!: string;

  @choice(SegmentState, { description: 'Where it stands.', filter: true })
  state!: keyof typeof SegmentState;

  @text({ description: 'Who belongs to it, in words.', length: 4000 })
  criteria!: string;

  @text({ description: 'Size of the market (MS-2.2.1).', nullable: true, length: 1000 })
  size!: string | null;

  @text({ description: 'Potential for growth (MS-2.2.1).', nullable: true, length: 1000 })
  growthPotential!: string | null;

  @text({ description: 'How it fits the core competence of the company (MS-2.2.1).', nullable: true, length: 1000 })
  competenceFit!: string | null;

  @text({ description: 'Features of the need (MS-2.2.2).', nullable: true, length: 4000 })
  needFeatures!: string | null;

  @text({ description: 'Competition (MS-2.2.2).', nullable: true, length: 4000 })
  competition!: string | null;

  @text({ description: 'Why it was retired; empty before.', nullable: true, length: 1000 })
  retireReason!: string | null;
}

/** A customer in a segment. */
@record({
  prefix: 'sgc',
  table: 'segment_customer',
  plural: 'segmentCustomers',
  description: 'A customer in a segment.',
  readBy: { via: 'segment' },
  unique: [['segment', 'customer']],
  indexes: [['customer']],
})
export class SegmentCustomer extends TenantRecord {
  @one(() => Segment, { description: 'The segment.', inverse: { name: 'customers', description: 'Customers in the segment.' } })
  segment!: Segment;

  @one(() => Customer, { description: 'The customer.', inverse: { name: 'segments', description: 'Segments that the customer is in.' } })
  customer!: Customer;
}

contributeHistory(Segment);
