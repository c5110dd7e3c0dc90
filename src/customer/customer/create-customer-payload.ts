import { Field, ObjectType } from 'type-graphql';
import { RefusalType } from '../../governance/law-types.ts';
import { Customer } from './customer.entity.ts';
import { PossibleDuplicatesType } from './possible-duplicates.ts';

@ObjectType('CreateCustomerPayload', { description: 'What became of opening a customer file.' })
export class CreateCustomerPayloadType {
  @Field(() => Customer, { nullable: true, description: 'The customer; null when refused.' })
  customer!: Customer | null;

  @Field(() => PossibleDuplicatesType, { nullable: true, description: 'Customers that may be the same one; null when refused.' })
  possibleDuplicates!: PossibleDuplicatesType | null;

  @Field(() => [RefusalType], { description: 'Why nothing was done; empty when it was.' })
  refusals!: readonly object[];
}
