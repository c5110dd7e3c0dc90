import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { given } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { carryOpportunity, notBefore, notToCome } from './carry-opportunity.ts';

@InputType({ description: 'The delivery of an order.' })
export class DeliverOpportunityInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of delivery (TM-5.1.5a, MS-3.2.4b, MC-4.2.6).' })
  deliveredOn?: string | null;
}

/** Records that the order was delivered: from then on the customer is maintained. */
export async function deliverOpportunity(work: Work, input: DeliverOpportunityInput): Promise<Done> {
  return carryOpportunity(work, 'deliver', input, (row) => {
    notToCome(work, 'deliveredOn', input.deliveredOn);
    notBefore(work, 'deliveredOn', { day: input.deliveredOn ?? null, earliest: row.signedOn });
    return given(input, ['deliveredOn']);
  });
}
