import type { Deed } from '../../workflow/deed.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { mustBeInPerson } from '../session/must-be-in-person.ts';
import { delegationRules } from './delegation-rules.ts';
import { Delegation } from './delegation.entity.ts';
import type { RevokeDelegationInput } from './delegation.inputs.ts';

/** Ends a delegation today. Who gave it takes it back, and who got it gives it back, without any grant. */
export async function revokeDelegation(work: Work, { id, expectedVersion }: RevokeDelegationInput): Promise<Done> {
  const delegation = await work.lock(Delegation, id, {
    action: 'platform.manage_delegations',
    expectedVersion,
    byRight: ({ delegatorId, delegateId }) => ([delegatorId, delegateId].includes(work.viewer.memberId) ? ownDeed : null),
  });
  if (work.deed === ownDeed) mustBeInPerson(work, 'platform.manage_delegations');
  if (delegation.untilDay <= work.today || delegation.untilDay <= delegation.fromDay) {
    work.refuse(delegationRules.ended, { values: { type: 'Delegation', id, state: { state: 'ended' } } });
  }
  work.change(Delegation, delegation, { untilDay: delegation.fromDay > work.today ? delegation.fromDay : work.today });
  return { record: { type: Delegation, id: delegation.id } };
}

const ownDeed: Deed = {
  action: 'platform.manage_delegations',
  rule: 'delegation.own',
  clauses: delegationRules.ended.clauses,
  onBehalfOfId: null,
};
