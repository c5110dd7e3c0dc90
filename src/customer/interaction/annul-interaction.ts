import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Interaction } from './interaction.entity.ts';
import { interactionProcess } from './interaction.process.ts';

@InputType({ description: 'An entry that is wrong.' })
export class AnnulInteractionInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Annuls a wrong entry; what it said stays readable. */
export async function annulInteraction(work: Work, input: AnnulInteractionInput): Promise<Done> {
  const { id, expectedVersion, reason = null } = input;
  const step = { id, expectedVersion, field: 'id', given: { reason }, values: { annulReason: reason } };
  const interaction = await advance<Interaction>(work, interactionProcess, 'annul', step);
  return { record: { type: Interaction, id: interaction.id } };
}
