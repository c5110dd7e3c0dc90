import { choice, day, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Department } from '../../organization/department/department.entity.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Customer } from '../../customer/customer/customer.entity.ts';
import { Contract } from '../contract/contract.entity.ts';
import { implementationReadBy } from './implementation-readers.ts';
import { ImplementationState } from './implementation.vocabulary.ts';

/** The implementation of one contract by the department that is responsible for it; the owner of the contract reads along. */
@record({
  prefix: 'imp',
  table: 'implementation',
  plural: 'implementations',
  description: 'The implementation of a contract (P22, BS-3.2e, BS-3.3a).',
  readBy: implementationReadBy,
  scope: {
    members: (alias, members) =>
      `(coalesce(${alias}.assignee_id = any(${members}), false) or exists (select 1 from contract oc where oc.organization_id = ${alias}.organization_id and oc.id = ${alias}.contract_id and oc.owner_id = any(${members})))`,
    unit: 'department_id',
  },
  linked: ['state', 'assignee'],
  unique: [['contract']],
  indexes: [
    ['state', 'createdAt', 'id'],
    ['assignee', 'createdAt', 'id'],
    ['customer', 'createdAt', 'id'],
    ['department', 'createdAt', 'id'],
    ['plannedOn', 'id'],
  ],
})
export class Implementation extends TenantRecord {
  @one(() => Contract, {
    description: 'The contract.',
    inverse: { name: 'implementations', description: 'Its implementation, where a department of its own runs it.' },
  })
  contract!: Contract;

  @one(() => Customer, { description: 'The customer.' })
  customer!: Customer;

  @one(() => Department, { description: 'Department that the contract counts for.', nullable: true })
  department!: Department | null;

  @choice(ImplementationState, { description: 'Where it stands.', filter: true, order: true })
  state!: keyof typeof ImplementationState;

  @one(() => Member, {
    description: 'Who implements it; empty until somebody is named.',
    nullable: true,
    inverse: { name: 'implementations', description: 'Implementations that the member is responsible for.' },
  })
  assignee!: Member | null;

  @day({ description: 'Day on which it is planned to be delivered.', nullable: true, filter: true, order: true })
  plannedOn!: string | null;

  @text({ description: 'What has been done so far.', nullable: true, length: 4000 })
  progress!: string | null;

  @text({ description: 'What cannot be overcome by the department alone (BS-3.3b).', nullable: true, length: 4000 })
  obstacle!: string | null;

  @day({ description: 'Day on which the obstacle was filed.', nullable: true })
  obstacleOn!: string | null;

  @text({ description: 'How the obstacle was overcome (BS-3.3b).', nullable: true, length: 4000 })
  resolution!: string | null;

  @day({ description: 'Day of the delivery.', nullable: true })
  deliveredOn!: string | null;

  @day({ description: 'Day on which the customer accepted.', nullable: true })
  acceptedOn!: string | null;

  @text({ description: 'What the customer said at the acceptance.', nullable: true, length: 2000 })
  acceptance!: string | null;
}

contributeHistory(Implementation);
