import './price.process.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { RecordInput } from '../../workflow/deed-input.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { changePrice } from './change-price.ts';
import { draftPrice } from './draft-price.ts';
import { PriceListItem } from './price-list-item.entity.ts';
import { ChangePriceInput, DraftPriceInput, PutPriceInForceInput } from './price.inputs.ts';
import { putPriceInForce } from './put-price-in-force.ts';
import { withdrawPrice } from './withdraw-price.ts';

const PriceListItemPayload = payloadOf(PriceListItem);

@Resolver()
export class PriceResolver {
  @Allow('price.set')
  @Mutation(() => PriceListItemPayload, {
    nullable: true,
    description: 'Drafts a price of a product, with what it rests on (P18). CL-3.2.2a, CL-3.2.2b, MC-4.1.3, BS-2.2.4k.',
  })
  draftPrice(
    @Arg('input', () => DraftPriceInput, { description: 'The price.' }) input: DraftPriceInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, draftPrice, input);
  }

  @Allow('price.set')
  @Mutation(() => PriceListItemPayload, { nullable: true, description: 'Changes a draft (P18). CL-3.2.2b, MC-4.1.3, BS-2.2.4k.' })
  changePrice(
    @Arg('input', () => ChangePriceInput, { description: 'What changes.' }) input: ChangePriceInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, changePrice, input);
  }

  @Allow('price.set')
  @Mutation(() => PriceListItemPayload, {
    nullable: true,
    description: 'Puts a draft in force; it replaces the price before (P18). CL-3.2.2a, CL-3.2.2b, MC-4.1.3, BS-2.2.4k.',
  })
  putPriceInForce(
    @Arg('input', () => PutPriceInForceInput, { description: 'The draft, and its first day.' }) input: PutPriceInForceInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, putPriceInForce, input);
  }

  @Allow('price.set')
  @Mutation(() => PriceListItemPayload, { nullable: true, description: "Takes back a draft of one's own (P18). G26." })
  withdrawPrice(
    @Arg('input', () => RecordInput, { description: 'The draft.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, withdrawPrice, input);
  }
}
