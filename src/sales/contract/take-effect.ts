import { advanceAll } from '../../workflow/advance-all.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Contract } from './contract.entity.ts';
import { contractProcess } from './contract.process.ts';

/** Signed contracts whose first day has come take effect. */
export async function takeEffectOnTheirDay(work: Work): Promise<void> {
  work.permit('platform.keep_duties', 'contract.effect');
  await bringIntoEffect(work, await lockedRows(work, Contract, `t.state = 'SIGNED' and t.effective_on <= $2::date`, [work.today]));
}

/** Of signed contracts, those whose first day has come hold from now on. */
export async function bringIntoEffect(work: Work, signed: readonly RowOf<Contract>[]): Promise<void> {
  const due = signed.filter(({ effectiveOn }) => effectiveOn !== null && effectiveOn <= work.today);
  await advanceAll<Contract>(work, contractProcess, 'takeEffect', due, () => ({ given: {}, values: {} }));
}
