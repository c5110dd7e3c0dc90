import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { given } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { moneyOn } from '../../organization/currency-rate/money-of.ts';
import { carryOpportunity, notBefore, notToCome } from './carry-opportunity.ts';
import { notePurchase } from './note-purchase.ts';

@InputType({ description: 'The signed contract.' })
export class SignOpportunityContractInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Number of the contract.' })
  contractReference?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which it was signed.' })
  signedOn?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Amount of the contract.' })
  contractAmount?: MoneyInput | null;
}

/** Records the signed contract: the opportunity is won, for the amount and on the day of the contract; the customer is active. */
export async function signOpportunityContract(work: Work, input: SignOpportunityContractInput): Promise<Done> {
  let customerId: string | null = null;
  const done = await carryOpportunity(work, 'signContract', input, async (row) => {
    ({ customerId } = row);
    notToCome(work, 'signedOn', input.signedOn);
    notBefore(work, 'signedOn', { day: input.signedOn ?? null, earliest: row.engagedOn });
    const day = input.signedOn ?? work.today;
    const contractAmount = await moneyOn(work, input.contractAmount, { field: 'contractAmount', day });
    return {
      ...given(input, ['contractReference', 'signedOn']),
      contractAmount,
      value: contractAmount,
      outcome: 'WON',
      closedOn: input.signedOn ?? work.today,
    };
  });
  if (customerId !== null) await notePurchase(work, customerId, input.signedOn ?? work.today);
  return done;
}
