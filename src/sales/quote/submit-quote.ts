import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { submitForApproval } from '../../organization/approval/submit-for-approval.ts';
import { quoteApproval } from './quote.approval.ts';

/** Submits a quotation for approval; where no approval is asked for it counts as approved at once (C12). */
export async function submitQuote(work: Work, { id, expectedVersion }: ChangeInputType): Promise<Done> {
  return submitForApproval(work, quoteApproval, { id, expectedVersion });
}
