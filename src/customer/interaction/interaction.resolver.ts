import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { annulInteraction, AnnulInteractionInput } from './annul-interaction.ts';
import { Interaction } from './interaction.entity.ts';
import { recordInteraction, RecordInteractionInput } from './record-interaction.ts';

const InteractionPayload = payloadOf(Interaction);

@Resolver()
export class InteractionResolver {
  @Allow('interaction.record')
  @Mutation(() => InteractionPayload, {
    nullable: true,
    description: 'Enters a call, message or visit with a customer. TM-5.1.1c, CL-4.3.2a, MS-3.2.2a, MC-4.2.3, MC-5.2.3, BS-2.1.2f.',
  })
  recordInteraction(
    @Arg('input', () => RecordInteractionInput, { description: 'What was said.' }) input: RecordInteractionInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, recordInteraction, input);
  }

  @Allow('interaction.record')
  @Mutation(() => InteractionPayload, {
    nullable: true,
    description: 'Annuls a wrong entry; it stays readable. TM-5.1.1c, CL-4.3.2a, MS-4.1.1a, MC-5.2.3, BS-2.1.2f.',
  })
  annulInteraction(
    @Arg('input', () => AnnulInteractionInput, { description: 'The entry.' }) input: AnnulInteractionInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, annulInteraction, input);
  }
}
