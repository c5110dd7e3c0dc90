import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carrySupport } from './carry-support.ts';
import type { RecordPreSalesSupportInput } from './pre-sales-support.inputs.ts';

/** Records that the department that serves gave the support, and what it came to. */
export async function recordPreSalesSupport(work: Work, input: RecordPreSalesSupportInput): Promise<Done> {
  return carrySupport(work, 'support', input, { result: input.result! });
}
