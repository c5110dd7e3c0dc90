import { advanceAll } from '../../workflow/advance-all.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Work } from '../../workflow/work.ts';
import { Quote } from './quote.entity.ts';
import { quoteProcess } from './quote.process.ts';

/** Quotations that the customer did not answer by their last day are no longer on offer. */
export async function expireDueQuotes(work: Work): Promise<void> {
  work.permit('platform.keep_duties');
  const over = await lockedRows<Quote>(work, Quote, `t.state = 'SENT' and t.valid_until < $2::date`, [work.today]);
  await advanceAll<Quote>(work, quoteProcess, 'expire', over, () => ({ given: {}, values: {} }));
}
