import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { Public } from '../../governance/allow.ts';
import type { QueryContext } from '../../query/context.ts';
import { modelOf, type RowSql } from '../../query/model.ts';
import type { Planned } from '../../query/planned.ts';
import { readTrace } from '../../query/read.ts';
import { MOST_OF_EACH, type Trace } from '../../query/trace-text.ts';
import { ContractAmendment } from '../amendment/amendment.entity.ts';
import { Contract } from '../contract/contract.entity.ts';
import { Implementation } from '../implementation/implementation.entity.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { Quote } from '../quote/quote.entity.ts';

@ObjectType('Trace', { description: 'What became of an opportunity, from the quotation to the implementation of its contract.' })
class TraceType {
  @Field(() => Opportunity, { nullable: true, description: 'The opportunity that everything else follows from.' })
  opportunity!: object | null;

  @Extensions({ times: MOST_OF_EACH })
  @Field(() => [Quote], { description: 'Quotations for it, the oldest first; at most 100.' })
  quotes!: readonly object[];

  @Extensions({ times: MOST_OF_EACH })
  @Field(() => [Contract], { description: 'Contracts drafted for it, the oldest first; at most 100.' })
  contracts!: readonly object[];

  @Extensions({ times: MOST_OF_EACH })
  @Field(() => [ContractAmendment], { description: 'Amendments to those contracts, the oldest first; at most 100.' })
  amendments!: readonly object[];

  @Extensions({ times: MOST_OF_EACH })
  @Field(() => [Implementation], { description: 'Implementations of those contracts, the oldest first; at most 100.' })
  implementations!: readonly object[];
}

const ofOpportunity: RowSql = (alias) => `${alias}.opportunity_id`;
const ofContract: RowSql = (alias) =>
  `(select tc.opportunity_id from contract tc where tc.organization_id = ${alias}.organization_id and tc.id = ${alias}.contract_id)`;

@Resolver()
export class TraceResolver {
  @Public('Each record answers to its own readers: it begins with one that the viewer sees, and shows of others what a link shows.')
  @Query(() => TraceType, {
    nullable: true,
    description:
      'What hangs together with an opportunity, quotation, contract, amendment or implementation, both ways. Records that are closed to the viewer show what a link shows: name or number, state and owner. CL-1.3.2, TM-5.1, MS-3.2, MC-4.2, BS-3.2.',
  })
  trace(
    @Arg('id', () => ID, { description: 'Id of any of them; null where it does not exist or the viewer may not see it.' }) id: string,
    @Ctx() context: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return readTrace(context, traceOfSale(), id, info);
  }
}

function traceOfSale(): Trace {
  return {
    root: { field: 'opportunity', model: modelOf(Opportunity) },
    branches: {
      quotes: { model: modelOf(Quote), rootOf: ofOpportunity },
      contracts: { model: modelOf(Contract), rootOf: ofOpportunity },
      amendments: { model: modelOf(ContractAmendment), rootOf: ofContract },
      implementations: { model: modelOf(Implementation), rootOf: ofContract },
    },
  };
}
