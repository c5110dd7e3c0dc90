import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { notBefore, notToCome } from '../opportunity/carry-opportunity.ts';
import { carryContract } from './carry-contract.ts';
import { Contract } from './contract.entity.ts';

@InputType({ description: 'The end of a contract that was fulfilled.' })
export class CompleteContractInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which everything was done; today when absent.' })
  completedOn?: string | null;
}

@InputType({ description: 'Where a contract is kept.' })
export class ArchiveContractInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Where the original lies (BS-2.2.4d).' })
  archivePlace?: string | null;
}

/** Begins the performance of a contract that holds, where sales follows it itself. */
export async function performContract(work: Work, input: ChangeInputType): Promise<Done> {
  const { id } = await carryContract(work, 'perform', input, { values: () => ({}) });
  return { record: { type: Contract, id } };
}

/** Records that everything that a contract asks for was done. */
export async function completeContract(work: Work, input: CompleteContractInput): Promise<Done> {
  const { id } = await carryContract(work, 'complete', input, {
    values: ({ effectiveOn }) => {
      notToCome(work, 'completedOn', input.completedOn);
      notBefore(work, 'completedOn', { day: input.completedOn ?? null, earliest: effectiveOn });
      return { completedOn: input.completedOn ?? work.today };
    },
  });
  return { record: { type: Contract, id } };
}

/** Puts a contract that has ended into the archive. */
export async function archiveContract(work: Work, input: ArchiveContractInput): Promise<Done> {
  const { id } = await carryContract(work, 'archive', input, {
    values: () => ({ archivedAt: work.now, archivePlace: input.archivePlace ?? null }),
  });
  return { record: { type: Contract, id } };
}
