import { headsAllMarketing } from '../../governance/heads.ts';
import type { ReadRule, Scope } from '../../query/model.ts';
import { responsibleForCustomerOf } from '../customer/responsible-for.ts';

/**
 * Credit is read by those responsible for the customer, the head of sales (who may set precautions for the team), the
 * head of all marketing, and finance (reading.md).
 */
export const creditReadBy: ReadRule = {
  actions: ['customer.assess_credit', 'customer.apply_precaution'],
  clauses: ['TM-7.1.4a', 'TM-7.1.4b'],
  also: (_alias, { viewer }) => {
    const isReader = viewer.posts.some((post) => post.role === 'finance' || headsAllMarketing(viewer.law.policy, post));
    return isReader && viewer.scope === null ? 'true' : 'false';
  },
};

/** Credit belongs to those who are responsible for the customer. */
export const creditScope: Scope = { members: responsibleForCustomerOf };
