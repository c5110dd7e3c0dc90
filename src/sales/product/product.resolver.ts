import './product.process.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { RecordInput } from '../../workflow/deed-input.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { changeProduct, ChangeProductInput } from './change-product.ts';
import { createProduct, CreateProductInput } from './create-product.ts';
import { Product } from './product.entity.ts';
import { reactivateProduct, retireProduct } from './retire-product.ts';

const ProductPayload = payloadOf(Product);

@Resolver()
export class ProductResolver {
  @Allow('platform.manage_products')
  @Mutation(() => ProductPayload, { nullable: true, description: 'Adds a product. For holders of platform.manage_products.' })
  createProduct(
    @Arg('input', () => CreateProductInput, { description: 'The product.' }) input: CreateProductInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, createProduct, input);
  }

  @Allow('platform.manage_products')
  @Mutation(() => ProductPayload, {
    nullable: true,
    description: 'Changes how a product is described. For holders of platform.manage_products.',
  })
  changeProduct(
    @Arg('input', () => ChangeProductInput, { description: 'What changes.' }) input: ChangeProductInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, changeProduct, input);
  }

  @Allow('platform.manage_products')
  @Mutation(() => ProductPayload, { nullable: true, description: 'Takes a product out of sale. For holders of platform.manage_products.' })
  retireProduct(
    @Arg('input', () => RecordInput, { description: 'The product.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, retireProduct, input);
  }

  @Allow('platform.manage_products')
  @Mutation(() => ProductPayload, {
    nullable: true,
    description: 'Sells a retired product again. For holders of platform.manage_products.',
  })
  reactivateProduct(
    @Arg('input', () => RecordInput, { description: 'The product.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, reactivateProduct, input);
  }
}
