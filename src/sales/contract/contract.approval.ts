import type { RowSql } from '../../query/model.ts';
import { approvable } from '../../organization/approval/approvable.ts';
import { contributeApprovals } from '../../organization/approval/contribute-approvals.ts';
import { Contract } from './contract.entity.ts';
import { contractProcess } from './contract.process.ts';
import { reviewWays, signatureWays } from './release-rules.ts';

/** What is reviewed and signed: the terms of the contract, whichever table they stand in. */
const material: RowSql = (row) => {
  const terms = (kind: string): string =>
    `(select mp.terms from contract_part mp where mp.organization_id = ${row}.organization_id and mp.contract_id = ${row}.id and mp.kind = '${kind}')`;
  const side = (name: string): string =>
    `(select jsonb_build_array(ms.name, ms.rights, ms.obligations) from contract_party ms
      where ms.organization_id = ${row}.organization_id and ms.contract_id = ${row}.id and ms.side = '${name}')`;
  return `jsonb_build_object('title', ${row}.title, 'kind', ${row}.kind, 'amount', jsonb_build_array(${row}.amount_minor, ${row}.amount_currency),
    'paymentTerms', ${row}.payment_terms, 'deliveryDueOn', ${row}.delivery_due_on, 'isSpecial', ${row}.is_special, 'specialReason', ${row}.special_reason,
    'technicalTerms', ${terms('TECHNICAL')}, 'commercialTerms', ${terms('COMMERCIAL')}, 'company', ${side('COMPANY')}, 'customer', ${side('CUSTOMER')})`;
};

const common = {
  process: contractProcess,
  author: 'owner_id',
  amount: ({ amount }: { amount: Contract['amount'] }) => amount,
  material,
} as const;

/** The review of a contract: everybody invited, and without agreement, or where it is special, a separate meeting (G4, BS-3.2c). */
export const contractReview = approvable<Contract>({
  ...common,
  ...reviewWays,
  isSpecial: (row) => `${row}.is_special`,
});

/** Both parts signed within the company, by two people (G3, BS-3.2d). */
export const contractSignature = approvable<Contract>({
  ...common,
  ...signatureWays,
});

contributeApprovals(Contract);
