import { platformRules } from '../../governance/platform-rules.ts';
import { advanceAll } from '../../workflow/advance-all.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { voidIfChanged } from '../../organization/approval/void-if-changed.ts';
import { QuoteLine } from './quote-line.entity.ts';
import { quoteApproval } from './quote.approval.ts';
import { Quote } from './quote.entity.ts';
import { quoteProcess } from './quote.process.ts';

/** States in which the customer does not have it yet. */
const submitted: ReadonlySet<string> = new Set(['IN_APPROVAL', 'APPROVED']);
const unsent: ReadonlySet<string> = new Set(['DRAFT', 'RETURNED', ...submitted]);

/** Locks a quotation for a change of what it says. What the customer has is frozen; it is revised instead. */
export async function lockToChange(
  work: Work,
  { id, expectedVersion }: Pick<ChangeInputType, 'id' | 'expectedVersion'>,
): Promise<RowOf<Quote>> {
  const quote = await work.lock(Quote, id, { action: 'quote.create', expectedVersion });
  if (unsent.has(quote.state)) return quote;
  const state = { state: `P19.${quote.state.toLowerCase()}` };
  return work.refuse(platformRules.recordLocked, { field: 'id', values: { type: 'Quote', id: quote.number, state } });
}

/** The lines of a locked quotation in their order. */
export async function linesOf(work: Work, quoteId: string): Promise<readonly RowOf<QuoteLine>[]> {
  const lines = await lockedRows<QuoteLine>(work, QuoteLine, 't.quote_id = $2::uuid', [quoteId]);
  return lines.toSorted((one, other) => one.position - other.position);
}

/**
 * Ends a change of a quotation that may have been submitted: an approval of something else counts no longer (G1). One that
 * took effect without a decision leaves no approval behind, and ends all the same.
 */
export async function settle(work: Work, quote: RowOf<Quote>): Promise<Done> {
  if (submitted.has(quote.state)) {
    const { row } = await voidIfChanged(work, quoteApproval, quote);
    await advanceAll<Quote>(work, quoteProcess, 'lapse', [row], () => ({ given: {}, values: {} }));
  }
  return { record: { type: Quote, id: quote.id } };
}
