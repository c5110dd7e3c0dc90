import { advanceAll } from '../../workflow/advance-all.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Work } from '../../workflow/work.ts';
import { CreditAssessment } from './credit-assessment.entity.ts';
import { creditProcess } from './credit.process.ts';

/** Assessments whose last day is over count no longer. */
export async function expireDueCredit(work: Work): Promise<void> {
  work.permit('platform.keep_duties');
  const over = await lockedRows<CreditAssessment>(work, CreditAssessment, `t.state = 'VALID' and t.valid_until < $2::date`, [work.today]);
  const reason = 'The last day on which it counts is over.';
  await advanceAll<CreditAssessment>(work, creditProcess, 'expire', over, () => ({ given: { reason }, values: { endReason: reason } }));
}
