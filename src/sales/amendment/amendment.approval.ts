import type { RowSql } from '../../query/model.ts';
import { approvable } from '../../organization/approval/approvable.ts';
import { contributeApprovals } from '../../organization/approval/contribute-approvals.ts';
import { reviewWays, signatureWays } from '../contract/release-rules.ts';
import { ContractAmendment } from './amendment.entity.ts';
import { amendmentProcess } from './amendment.process.ts';

const material: RowSql = (row) =>
  `jsonb_build_object('reason', ${row}.reason, 'amount', jsonb_build_array(${row}.amount_minor, ${row}.amount_currency), 'paymentTerms', ${row}.payment_terms,
    'deliveryDueOn', ${row}.delivery_due_on, 'expiresOn', ${row}.expires_on, 'technicalTerms', ${row}.technical_terms,
    'commercialTerms', ${row}.commercial_terms, 'isSpecial', ${row}.is_special)`;

/** Whoever is responsible for the contract decides nothing on its amendments (G20). */
const author: RowSql = (row) =>
  `(select ac.owner_id from contract ac where ac.organization_id = ${row}.organization_id and ac.id = ${row}.contract_id)`;

const common = {
  process: amendmentProcess,
  author,
  amount: ({ amount }: { amount: ContractAmendment['amount'] }) => amount,
  material,
} as const;

/** The review of an amendment, by the same chain as that of the contract. */
export const amendmentReview = approvable<ContractAmendment>({
  ...common,
  ...reviewWays,
  isSpecial: (row) => `${row}.is_special`,
});

/** Its signatures within the company. */
export const amendmentSignature = approvable<ContractAmendment>({
  ...common,
  ...signatureWays,
});

contributeApprovals(ContractAmendment);
