import { GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import { platformRules } from '../../governance/platform-rules.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { submitForApproval } from '../../organization/approval/submit-for-approval.ts';
import { contractReview, contractSignature } from './contract.approval.ts';
import { Contract } from './contract.entity.ts';
import { convened, openToDepartments } from './open-to-departments.ts';

@InputType({ description: 'A contract that goes into review.' })
export class SubmitContractForReviewInput extends ChangeInputType {
  @Field(() => [ID], {
    nullable: true,
    description: 'Departments that are convened: their heads give an opinion, all members where a department has no head (BS-3.2a).',
  })
  departmentIds?: string[] | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Opinion of whoever convenes the review (BS-2.2.4a).' })
  opinion?: string | null;
}

/** Convenes the review of a contract. The departments invited read it from then on and give their opinions as votes. */
export async function submitContractForReview(work: Work, input: SubmitContractForReviewInput): Promise<Done> {
  const { id, expectedVersion, departmentIds, opinion } = input;
  const row = await work.lock(Contract, id, { action: 'contract_review.organize', expectedVersion });
  mustBeOn(work, 'contract.review');
  await openToDepartments(work, { type: 'Contract', id: row.id }, { ...convened, departmentIds: departmentIds ?? [] });
  return submitForApproval(work, contractReview, {
    id,
    expectedVersion,
    given: fieldsOf(input),
    values: { organizerOpinion: opinion ?? null },
  });
}

/** Asks the departments for the signatures of both parts. */
export async function submitContractForSignature(work: Work, input: ChangeInputType): Promise<Done> {
  const { id, expectedVersion } = input;
  await work.lock(Contract, id, { action: ['contract.draft', 'contract_review.organize'], expectedVersion });
  mustBeOn(work, 'contract.signature');
  return submitForApproval(work, contractSignature, { id, expectedVersion });
}

/** What is not on here is not waited for: the contract goes on without it. */
export function mustBeOn(work: Work, chain: string): void {
  if (work.law.chain(chain).length === 0) work.refuse(platformRules.stepNotOn, { values: { step: chain, pack: work.law.policy.code } });
}
