import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { submitForApproval } from '../../organization/approval/submit-for-approval.ts';
import { convened, openToDepartments } from '../contract/open-to-departments.ts';
import { mustBeOn } from '../contract/submit-contract.ts';
import { amendmentReview, amendmentSignature } from './amendment.approval.ts';
import { ContractAmendment } from './amendment.entity.ts';
import type { SubmitAmendmentForReviewInput } from './amendment.inputs.ts';

/** Convenes the review of an amendment, like that of a contract. */
export async function submitAmendmentForReview(work: Work, input: SubmitAmendmentForReviewInput): Promise<Done> {
  const { id, expectedVersion, departmentIds, opinion } = input;
  const row = await work.lock(ContractAmendment, id, { action: 'contract_review.organize', expectedVersion });
  mustBeOn(work, 'contract.review');
  // Whoever is convened reads the amendment as a reader of its contract.
  for (const subject of [
    { type: 'Contract', id: row.contractId },
    { type: 'ContractAmendment', id: row.id },
  ]) {
    await openToDepartments(work, subject, { ...convened, departmentIds: departmentIds ?? [] });
  }
  const values = { organizerOpinion: opinion ?? null };
  return submitForApproval(work, amendmentReview, { id, expectedVersion, given: fieldsOf(input), values });
}

/** Asks the departments for the signatures of both parts of an amendment. */
export async function submitAmendmentForSignature(work: Work, input: ChangeInputType): Promise<Done> {
  const { id, expectedVersion } = input;
  await work.lock(ContractAmendment, id, { action: ['contract.draft', 'contract_review.organize'], expectedVersion });
  mustBeOn(work, 'contract.signature');
  return submitForApproval(work, amendmentSignature, { id, expectedVersion });
}
