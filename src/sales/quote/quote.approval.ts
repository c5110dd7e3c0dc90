import type { RowSql } from '../../query/model.ts';
import { approvable } from '../../organization/approval/approvable.ts';
import { contributeApprovals } from '../../organization/approval/contribute-approvals.ts';
import { Quote } from './quote.entity.ts';
import { quoteProcess } from './quote.process.ts';

/** What the customer would get: an approval is bound to every line, price, discount and term (G1). */
const content: RowSql = (row) => `jsonb_build_object(
  'contact', ${row}.contact_id, 'solution', ${row}.solution, 'deliveryTime', ${row}.delivery_time, 'deliveryDueOn', ${row}.delivery_due_on,
  'afterSalesService', ${row}.after_sales_service, 'paymentMethod', ${row}.payment_method, 'validUntil', ${row}.valid_until,
  'discountPercent', ${row}.discount_percent::text, 'total', ${row}.total_minor::text || ' ' || ${row}.total_currency,
  'lines', (select jsonb_agg(jsonb_build_array(l.product_id, l.specification, l.quantity::text, l.unit, l.unit_price::text, l.discount_percent::text, l.tax_percent::text)
    order by l.position, l.id) from quote_line l where l.organization_id = ${row}.organization_id and l.quote_id = ${row}.id))`;

/** A quotation is approved before the customer gets it where the law has that step on (TM-5.1.3c); whose it is does not decide (G20). */
export const quoteApproval = approvable<Quote>({
  process: quoteProcess,
  chain: 'quote.approval',
  submit: 'submit',
  approve: 'approve',
  giveBack: 'giveBack',
  withdraw: 'takeBack',
  lapse: 'lapse',
  author: 'owner_id',
  amount: ({ total }) => total,
  material: content,
});

contributeApprovals(Quote);
