import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import { RefusalType } from '../../governance/law-types.ts';
import type { Planned } from '../../query/planned.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { ImportCurrencyRatesInput } from './currency-rate.inputs.ts';
import { importCurrencyRates } from './import-currency-rates.ts';

@ObjectType('ImportCurrencyRatesPayload', { description: 'What became of an import of exchange rates.' })
class ImportCurrencyRatesPayload {
  @Field(() => Int, { nullable: true, description: 'How many rates were taken over; null when refused.' })
  imported!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were known already; null when refused.' })
  known!: number | null;

  @Field(() => [RefusalType], { description: 'Why nothing was taken over, for each row that is wrong; empty when all were.' })
  refusals!: readonly object[];
}

@Resolver()
export class CurrencyRateResolver {
  @Allow('platform.manage_rates')
  @Mutation(() => ImportCurrencyRatesPayload, {
    nullable: true,
    description: 'Takes exchange rates over, all or none. For holders of platform.manage_rates.',
  })
  importCurrencyRates(
    @Arg('input', () => ImportCurrencyRatesInput, { description: 'The rates.' }) input: ImportCurrencyRatesInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, importCurrencyRates, input);
  }
}
