import { advance } from '../../workflow/advance.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf, type RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { attachedDocument } from '../contract/attached-document.ts';
import { contentOf, storedContent, writeParts } from '../contract/contract-content.ts';
import { Contract } from '../contract/contract.entity.ts';
import { notBefore, notToCome } from '../opportunity/carry-opportunity.ts';
import { ContractAmendment } from './amendment.entity.ts';
import type { DropAmendmentInput, SignAmendmentInput } from './amendment.inputs.ts';
import { amendmentProcess } from './amendment.process.ts';

/** Records the amendment signed with the customer: from then on the contract says what it says. */
export async function signAmendment(work: Work, input: SignAmendmentInput): Promise<Done> {
  const { id, expectedVersion, agreement, documentId, signedOn } = input;
  const signed = await advance<ContractAmendment>(work, amendmentProcess, 'sign', {
    id,
    expectedVersion,
    field: 'id',
    given: fieldsOf(input),
    values: async (row) => {
      notToCome(work, 'signedOn', signedOn);
      const signedDocumentId = await attachedDocument(work, { column: 'amendment_id', id: row.id }, documentId!);
      return { agreement: agreement ?? null, signedOn: signedOn ?? null, signedById: work.viewer.memberId, signedDocumentId };
    },
  });
  await amend(work, signed);
  return { record: { type: ContractAmendment, id: signed.id } };
}

/** Gives up an amendment. */
export async function dropAmendment(work: Work, input: DropAmendmentInput): Promise<Done> {
  const { id, expectedVersion, reason } = input;
  const step = { id, expectedVersion, field: 'id', given: fieldsOf(input), values: { endReason: reason ?? null } };
  const dropped = await advance<ContractAmendment>(work, amendmentProcess, 'drop', step);
  return { record: { type: ContractAmendment, id: dropped.id } };
}

/** What the amendment says takes the place of what the contract said. */
async function amend(work: Work, amendment: RowOf<ContractAmendment>): Promise<void> {
  const { contractId, amount, paymentTerms, deliveryDueOn, expiresOn, technicalTerms, commercialTerms, signedOn } = amendment;
  const [contract] = await lockedRows(work, Contract, 't.id = $2::uuid', [contractId]);
  const before = contract!;
  notBefore(work, 'signedOn', { day: signedOn, earliest: before.signedOn });
  const stored = await storedContent(work, contractId);
  const content = contentOf(before, stored);
  const terms = { technicalTerms: technicalTerms ?? content.technicalTerms, commercialTerms: commercialTerms ?? content.commercialTerms };
  writeParts(work, contractId, { ...content, ...terms }, stored);
  work.change(Contract, before, {
    amount: amount ?? before.amount,
    paymentTerms: paymentTerms ?? before.paymentTerms,
    deliveryDueOn: deliveryDueOn ?? before.deliveryDueOn,
    expiresOn: expiresOn ?? before.expiresOn,
    contentVersion: before.contentVersion + 1,
  });
}
