import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { performAnew, type OrganizationContext } from '../organization/organization-context.ts';
import { RegionOwnership } from '../post/post.entity.ts';
import { assignRegion } from './assign-region.ts';
import { createRegion } from './create-region.ts';
import { Region } from './region.entity.ts';
import { AssignRegionInput, CreateRegionInput, RenameRegionInput, UnassignRegionInput } from './region.inputs.ts';
import { renameRegion } from './rename-region.ts';
import { unassignRegion } from './unassign-region.ts';

const RegionPayload = payloadOf(Region);
const RegionOwnershipPayload = payloadOf(RegionOwnership);

@Resolver()
export class RegionResolver {
  @Allow('branch.manage', 'organization.configure')
  @Mutation(() => RegionPayload, { nullable: true, description: 'Sets up a sales region (C40; MC-4.1.2, BS-2.1.2d).' })
  createRegion(
    @Arg('input', () => CreateRegionInput, { description: 'The region.' }) input: CreateRegionInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, createRegion, input);
  }

  @Allow('branch.manage', 'organization.configure')
  @Mutation(() => RegionPayload, { nullable: true, description: 'Renames a sales region (C40; MC-4.1.2, BS-2.1.2d).' })
  renameRegion(
    @Arg('input', () => RenameRegionInput, { description: 'The new name.' }) input: RenameRegionInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, renameRegion, input);
  }

  @Allow('platform.manage_members')
  @Mutation(() => RegionOwnershipPayload, { nullable: true, description: 'Gives a region to a member (C40; MC-4.1.2, BS-2.2.5e).' })
  assignRegion(
    @Arg('input', () => AssignRegionInput, { description: 'Region and member.' }) input: AssignRegionInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, assignRegion, input);
  }

  @Allow('platform.manage_members')
  @Mutation(() => RegionOwnershipPayload, { nullable: true, description: 'Takes a region from a member (C40; MC-4.1.2, BS-2.2.5e).' })
  unassignRegion(
    @Arg('input', () => UnassignRegionInput, { description: 'The ownership.' }) input: UnassignRegionInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, unassignRegion, input);
  }
}
