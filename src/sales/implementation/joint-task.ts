import type { Citation } from '../../governance/law-row.ts';
import { reaching } from '../../governance/reach.ts';
import type { LockOptions } from '../../workflow/lock.ts';
import type { Work } from '../../workflow/work.ts';

/** G5: after signing, whoever sold takes no part in implementation unless an obstacle has been filed. */
const locked: Citation = {
  rule: 'implementation.market_department',
  clauses: ['G5', 'BS-3.3b'],
  code: 'IMPLEMENTATION_LOCKED',
  action: 'contract.implement',
  remedy: 'wait_decision',
};

/** What whoever sells does with contracts: by these the market department is known. */
const selling = ['contract.draft', 'contract.sign', 'contract.sign_commercial', 'contract.manage'] as const;

/**
 * The right by which the market department writes an implementation: an obstacle makes it a joint task of both departments
 * (BS-3.3b). Without one it is refused, and told who may. Others hear what their grants say.
 */
export function jointTask(work: Work): NonNullable<LockOptions['byRight']> {
  return (row) => {
    if (!work.law.isInForce(locked.clauses) || !selling.some((action) => reaching(work.viewer, action).length > 0)) return null;
    if (row['state'] !== 'OBSTACLE') work.refuse(locked);
    return { action: 'contract.implement', rule: 'implementation.joint_task', clauses: ['BS-3.3b'], onBehalfOfId: null };
  };
}
