import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { rolesThatMay } from '../../governance/law.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { notBefore, notToCome } from '../opportunity/carry-opportunity.ts';
import { attachedDocument } from './attached-document.ts';
import { carryContract } from './carry-contract.ts';
import { Contract } from './contract.entity.ts';
import { openToDepartments } from './open-to-departments.ts';
import { bringIntoEffect } from './take-effect.ts';
import { winOpportunity } from './win-opportunity.ts';

@InputType({ description: 'The contract that was signed with the customer.' })
export class SignContractInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which both sides signed.' })
  signedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The signed document: one of the files attached to the contract.' })
  documentId?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day on which it holds; the day of the signature when absent.' })
  effectiveOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which it holds.' })
  expiresOn?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Further departments concerned, whose heads get a copy beside those that always do (TM-5.1.4d).',
  })
  copyToIds?: string[] | null;
}

/**
 * Records the contract signed with the customer: the opportunity is won for its amount and on its day, and the customer is
 * active. A contract whose day has come takes effect at once.
 */
export async function signContract(work: Work, input: SignContractInput): Promise<Done> {
  const signed = await carryContract(work, 'sign', input, {
    values: async (row) => {
      const { signedOn, expiresOn } = input;
      const effectiveOn = input.effectiveOn ?? signedOn;
      notToCome(work, 'signedOn', signedOn);
      notBefore(work, 'effectiveOn', { day: effectiveOn ?? null, earliest: signedOn ?? null });
      notBefore(work, 'expiresOn', { day: expiresOn ?? null, earliest: effectiveOn ?? null });
      const signedDocumentId = await attachedDocument(work, { column: 'contract_id', id: row.id }, input.documentId!);
      return {
        signedOn: signedOn ?? null,
        effectiveOn: effectiveOn ?? null,
        expiresOn: expiresOn ?? null,
        signedById: work.viewer.memberId,
        signedDocumentId,
      };
    },
  });
  await sendCopies(work, signed.id, input.copyToIds ?? []);
  await winOpportunity(work, signed);
  await bringIntoEffect(work, [signed]);
  return { record: { type: Contract, id: signed.id } };
}

/** Departments concerned get copies where the document sends them to more than those that always get one (TM-5.1.4d, C37). */
async function sendCopies(work: Work, id: string, departmentIds: readonly string[]): Promise<void> {
  if (departmentIds.length === 0) return;
  if (!rolesThatMay(work.law, 'contract.receive_copy').includes('related_department')) {
    work.refuse(platformRules.stepNotOn, { field: 'copyToIds', values: { step: 'contract.receive_copy', pack: work.law.policy.code } });
  }
  await openToDepartments(work, { type: 'Contract', id }, { departmentIds, field: 'copyToIds', kind: 'COPY', clause: 'TM-5.1.4d' });
}
