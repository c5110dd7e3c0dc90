import { formatMinor } from '../../kernel/money.ts';
import { advanceAll } from '../../workflow/advance-all.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Work } from '../../workflow/work.ts';
import { allowanceRules } from './allowance-rules.ts';
import { Allowance } from './allowance.entity.ts';
import { allowanceProcess } from './allowance.process.ts';

/**
 * SQL (bigint) of what is granted for an opportunity and was not given yet, in the base currency's minor unit: a discount
 * up to that is covered. Both arguments are SQL: of the organization's id, and of the opportunity's.
 */
export function grantedAllowance(organization: string, opportunity: string): string {
  return `(select coalesce(sum(oa.amount_base), 0)::bigint from allowance oa where oa.organization_id = ${organization} and oa.opportunity_id = ${opportunity} and oa.state = 'GRANTED')`;
}

/** A discount that is given to the customer of an opportunity. */
export interface GivenDiscount {
  /** Uuid of the opportunity, which the caller has locked or is about to leave alone. */
  readonly opportunityId: string;
  /** In the base currency's minor unit. */
  readonly amount: bigint;
  /** Number of the document that gives it. */
  readonly appliedTo: string;
}

/**
 * Gives a discount out of the granted allowances of an opportunity, the earliest first, by the right of the deed under
 * way: each is given whole and once, whoever else asks at the same time. Refused where they do not cover it.
 */
export async function applyAllowances(work: Work, { opportunityId, amount, appliedTo }: GivenDiscount): Promise<void> {
  if (amount === 0n) return;
  const granted = await lockedRows(work, Allowance, `t.opportunity_id = $2::uuid and t.state = 'GRANTED'`, [opportunityId]);
  const taken: (typeof granted)[number][] = [];
  let covered = 0n;
  for (const allowance of granted) {
    if (covered >= amount) break;
    taken.push(allowance);
    covered += allowance.amount.base;
  }
  if (covered < amount) {
    const { baseCurrency } = work.viewer;
    const spelled = (minor: bigint): string => `${formatMinor(minor, baseCurrency)} ${baseCurrency}`;
    work.refuse(allowanceRules.granted, { field: 'discount', values: { amount: spelled(amount), granted: spelled(covered) } });
  }
  await advanceAll(work, allowanceProcess, 'apply', taken, () => ({ given: { appliedTo }, values: { appliedTo, appliedOn: work.today } }));
}
