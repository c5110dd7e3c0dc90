import type { Recipient } from '../../organization/notification/recipient.ts';

/** Whoever is responsible for the contract that an implementation is of. */
export const ownerOfItsContract: Recipient = () =>
  `select c.owner_id from implementation i join contract c on c.organization_id = $1::uuid and c.id = i.contract_id
    where i.organization_id = $1::uuid and i.id = e.record_id`;

/** Whoever implements the contract whose performance is urged. */
export const assigneeOfItsContract: Recipient = () =>
  `select i.assignee_id from performance_urge u join implementation i on i.organization_id = $1::uuid and i.contract_id = u.contract_id
    where u.organization_id = $1::uuid and u.id = e.record_id`;
