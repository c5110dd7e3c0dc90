import { one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Contract } from '../contract/contract.entity.ts';

/** A word by which the representative urged that a contract is performed normally and in time (BS-2.2.5f). */
@record({
  prefix: 'urg',
  table: 'performance_urge',
  plural: 'performanceUrges',
  description: 'An urge to perform a contract (BS-2.2.5f).',
  readBy: { via: 'contract' },
  indexes: [['contract', 'createdAt', 'id'], ['urgedBy']],
})
export class PerformanceUrge extends TenantRecord {
  @one(() => Contract, { description: 'The contract.', inverse: { name: 'urges', description: 'How its performance was urged.' } })
  contract!: Contract;

  @one(() => Member, { description: 'Who urged.' })
  urgedBy!: Member;

  @text({ description: 'What was asked for.', length: 2000 })
  note!: string;
}
