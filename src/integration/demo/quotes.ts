import { toGlobalId } from '../../kernel/id.ts';
import { addDays } from '../../kernel/working-days.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { carryOut } from '../../workflow/carry-out.ts';
import type { WriteContext } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { decideApproval } from '../../organization/approval/decide-approval.ts';
import { loadViewer } from '../../organization/member/load-viewer.ts';
import { createQuote } from '../../sales/quote/create-quote.ts';
import { Quote } from '../../sales/quote/quote.entity.ts';
import { recordQuoteAcceptance } from '../../sales/quote/record-quote-acceptance.ts';
import { sendQuote } from '../../sales/quote/send-quote.ts';
import { submitQuote } from '../../sales/quote/submit-quote.ts';

/** What is quoted for a lead, and how far that has come. */
export interface DemoQuote {
  readonly specification: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly upTo: 'DRAFT' | 'SUBMITTED' | 'ACCEPTED';
}

/**
 * Quotes for a lead as the worker would, with everything that any document wants to be stated. What the customer accepted
 * was approved by whoever is asked, where the law asks for that.
 */
export async function quoteFor(context: WriteContext, worker: Viewer, opportunity: string, demo: DemoQuote): Promise<void> {
  const as = <T>(viewer: Viewer, verb: (work: Work) => Promise<T>): Promise<T> => carryOut(context, viewer, 'createDemo', verb);
  const { specification, quantity, unitPrice, upTo } = demo;
  const { id: uuid } = (
    await as(worker, (work) =>
      createQuote(work, {
        opportunity,
        solution: `${specification}, set up and taught at the customer's.`,
        deliveryTime: 'Six weeks after the order.',
        deliveryDueOn: addDays(work.today, 60),
        afterSalesService: 'One year of support by telephone.',
        paymentMethod: 'Half with the order, half after delivery.',
        validUntil: addDays(work.today, 30),
        lines: [{ specification, quantity, unitPrice, taxPercent: '13' }],
      }),
    )
  ).record!;
  const id = toGlobalId('quo', uuid);
  const now = async (work: Work) => ({ id, expectedVersion: (await work.find(Quote, id, 'id')).version });
  if (upTo === 'DRAFT') return;
  await as(worker, async (work) => submitQuote(work, await now(work)));
  if (upTo === 'SUBMITTED') return;
  await approve(context, worker.organizationId, uuid, as);
  await as(worker, async (work) => sendQuote(work, await now(work)));
  await as(worker, async (work) => recordQuoteAcceptance(work, { ...(await now(work)), agreement: 'By letter.' }));
}

/** Whoever is asked to decide on the quotation agrees; nobody is asked where no approval is on. */
async function approve(
  context: WriteContext,
  organizationId: string,
  quote: string,
  as: <T>(viewer: Viewer, verb: (work: Work) => Promise<T>) => Promise<T>,
): Promise<void> {
  const text = `select p.id::text as approval, v.member_id::text as member from approval p
    join approval_vote v on v.organization_id = p.organization_id and v.approval_id = p.id and v.state = 'ASKED'
    where p.organization_id = $1::uuid and p.subject_id = $2::uuid and p.state = 'PENDING' order by v.id limit 1`;
  const [asked] = await context.read(organizationId, { text, values: [organizationId, quote] }, 'slow');
  if (!asked) return;
  const approver = await loadViewer(context.read, context.clock, { organizationId, memberId: String(asked['member']), sessionId: null });
  await as(approver!, (work) => decideApproval(work, { approvalId: toGlobalId('apr', String(asked['approval'])), decision: 'APPROVE' }));
}
