import { toGlobalId } from '../../kernel/id.ts';
import { Refused } from '../../kernel/refusal.ts';
import { brokenRows } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { linesOf } from './changing.ts';
import { opportunityOf } from './opportunity-to-quote.ts';
import { priceLines } from './price-lines.ts';
import { QuoteLine } from './quote-line.entity.ts';
import { Quote } from './quote.entity.ts';
import { revisionRows } from './quote.process.ts';

/** Makes a new version of a quotation that the customer has: a draft with the same content, booked at the rate of today. */
export async function reviseQuote(work: Work, { id, expectedVersion }: ChangeInputType): Promise<Done> {
  const former = await work.lock(Quote, id, { action: 'quote.create', expectedVersion });
  const broken = brokenRows(work.law, revisionRows, { facts: { state: former.state, number: former.number }, input: {} });
  if (broken.length > 0) throw new Refused(broken);
  const opportunity = await opportunityOf(work, former.opportunityId);
  const versionNumber = await nextVersion(work, former);
  const contents = await linesOf(work, former.id);
  const { discountPercent, validUntil } = former;
  const { lines, totals } = await priceLines(work, contents, { currency: former.total.currency, discountPercent });
  const { number, contactId, solution, deliveryTime, deliveryDueOn, afterSalesService, paymentMethod } = former;
  const said = { number, contactId, solution, deliveryTime, deliveryDueOn, afterSalesService, paymentMethod, discountPercent };
  const { customerId, ownerId, departmentId, regionId } = opportunity;
  const quote = work.create(Quote, {
    ...said,
    ...totals,
    versionNumber,
    state: 'DRAFT',
    revisionOfId: former.id,
    opportunityId: opportunity.id,
    customerId,
    ownerId,
    departmentId,
    regionId,
    validUntil: validUntil !== null && validUntil < work.today ? null : validUntil,
    contentVersion: 1,
  });
  work.createAll(
    QuoteLine,
    lines.map((line) => ({ ...line, quoteId: quote.id })),
  );
  return { record: { type: Quote, id: quote.id } };
}

/** The number of the next version. One version is worked on at a time; the lock of the former keeps two from beginning. */
async function nextVersion(work: Work, { id, number }: RowOf<Quote>): Promise<number> {
  const { rows } = await work.transaction.query<{ last: number; open: string | null }>({
    text: `select max(version_number) as last,
      (array_agg(id) filter (where revision_of_id = $3::uuid and state not in ('WITHDRAWN', 'DECLINED', 'EXPIRED')))[1] as open
      from quote where organization_id = $1::uuid and number = $2`,
    values: [work.viewer.organizationId, number, id],
  });
  const { last, open } = rows[0]!;
  if (open) {
    work.refuse(platformRules.alreadyExists, { field: 'id', values: { type: 'Quote', period: number, id: toGlobalId('quo', open) } });
  }
  return last + 1;
}
