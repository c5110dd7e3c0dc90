import type { RowSql } from '../../query/model.ts';
import { creditFactsOf } from '../../customer/credit/credit-facts.ts';
import { hasAcceptedQuote } from '../quote/accepted-quote.ts';
import { isSigned } from './contract-readers.ts';

/** Whether the customer bought from us before: a signed contract, or a sale that was taken over from other records. */
const hasBought = (alias: string, customerId: string, sheet: Parameters<RowSql>[1]): string =>
  `(exists (select 1 from contract ec where ec.organization_id = ${alias}.organization_id and ec.customer_id = ${customerId} and ${isSigned('ec', sheet)})
    or exists (select 1 from opportunity eo where eo.organization_id = ${alias}.organization_id and eo.customer_id = ${customerId} and eo.outcome = 'WON'))`;

/** Facts of an opportunity that a contract is drafted for. */
export const draftFacts = {
  isAgreed: (row) => `(${row}.state = 'CONTRACT')`,
  hasCustomer: (row) => `(${row}.customer_id is not null)`,
  hasAcceptedQuote: (row, sheet) =>
    `exists (select 1 from (select ${row}.organization_id, ${row}.id as opportunity_id) d where ${hasAcceptedQuote('d', sheet)})`,
  acceptedQuoteId: (row) =>
    `(select aq.id::text from quote aq where aq.organization_id = ${row}.organization_id and aq.opportunity_id = ${row}.id and aq.state = 'ACCEPTED' order by aq.id desc limit 1)`,
  openContract: (row) =>
    `(select oc.number from contract oc where oc.organization_id = ${row}.organization_id and oc.opportunity_id = ${row}.id and oc.state not in ('REJECTED', 'TERMINATED') limit 1)`,
  precautionId: (row) => precautionId(row),
  ...creditFactsOf((row) => `${row}.customer_id`),
  hasBought: (row, sheet) => hasBought(row, `${row}.customer_id`, sheet),
} as const satisfies Record<string, RowSql>;

/** The precaution in force that protects us from the customer of the row. */
export function precautionId(row: string): string {
  return `(select pr.id::text from credit_precaution pr where pr.organization_id = ${row}.organization_id and pr.customer_id = ${row}.customer_id and pr.state = 'IN_FORCE' order by pr.id desc limit 1)`;
}

/** Facts of a contract that its process asks for. Which steps count is the law's word, not a row's. */
export const contractFacts = {
  isCheckOn: (_row, { viewer }) => String(viewer.law.isStepOn('contract.check_with_customer')),
  isReviewOn: (_row, { viewer }) => String(viewer.law.chain('contract.review').length > 0),
  isSignatureOn: (_row, { viewer }) => String(viewer.law.chain('contract.signature').length > 0),
  isChecked: (row) => `(${row}.checked_on is not null)`,
  outstanding: (row, sheet) => outstanding(row, 'Contract', sheet),
  isReviewPassed: (row) => `(${row}.state in ('REVIEW_PASSED', 'IN_SIGNATURE', 'RELEASED'))`,
  isReleased: (row) => `(${row}.state = 'RELEASED')`,
  isAgreed: (row) =>
    `exists (select 1 from opportunity ao where ao.organization_id = ${row}.organization_id and ao.id = ${row}.opportunity_id and ao.state = 'CONTRACT')`,
  hasDocument: (row) =>
    `exists (select 1 from attachment ca where ca.organization_id = ${row}.organization_id and ca.contract_id = ${row}.id)`,
  isRegistered: (row) => `(${row}.register_number is not null)`,
  isDelivered: (row) =>
    `exists (select 1 from opportunity dlo where dlo.organization_id = ${row}.organization_id and dlo.id = ${row}.opportunity_id and dlo.delivered_on is not null)`,
  hasImplementation: (row) =>
    `exists (select 1 from implementation ci where ci.organization_id = ${row}.organization_id and ci.contract_id = ${row}.id)`,
  isAccepted: (row) =>
    `exists (select 1 from implementation ci where ci.organization_id = ${row}.organization_id and ci.contract_id = ${row}.id and ci.state = 'ACCEPTED')`,
  precautionId: (row) => precautionId(row),
  ...creditFactsOf((row) => `${row}.customer_id`),
  hasBought: (row, sheet) => hasBought(row, `${row}.customer_id`, sheet),
} as const satisfies Record<string, RowSql>;

/** Names of those whose opinion a review still waits for, as one text. */
export function outstanding(row: string, type: string, sheet: Parameters<RowSql>[1]): string {
  return `(select string_agg(distinct om.name, ', ') from approval oa
    join approval_vote ov on ov.organization_id = ${sheet.organization} and ov.approval_id = oa.id and ov.state = 'ASKED'
    join member om on om.organization_id = ${sheet.organization} and om.id = ov.member_id
    where oa.organization_id = ${sheet.organization} and oa.subject_type = '${type}' and oa.subject_id = ${row}.id and oa.state = 'PENDING')`;
}
