import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { performAnew, type OrganizationContext } from '../organization/organization-context.ts';
import { createPost } from './create-post.ts';
import { Post } from './post.entity.ts';
import { CreatePostInput, RemoveVacantPostInput } from './post.inputs.ts';
import { removeVacantPost } from './remove-vacant-post.ts';

const PostPayload = payloadOf(Post);

@Resolver()
export class PostResolver {
  @Allow('department.manage', 'organization.configure', 'branch.manage')
  @Mutation(() => PostPayload, {
    nullable: true,
    description: 'Sets up a post whose role fits the department (P46; TM-2.1.1a, CL-4.4.1a, MS-1.2, MC-2.2.1b, BS-2.2.0).',
  })
  createPost(
    @Arg('input', () => CreatePostInput, { description: 'The post.' }) input: CreatePostInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, createPost, input);
  }

  @Allow('department.manage', 'organization.configure', 'branch.manage')
  @Mutation(() => PostPayload, {
    nullable: true,
    description: 'Removes a post that nobody holds (P46; TM-2.1.1a, CL-4.4.1a, MS-1.2, MC-2.2.1b, BS-2.2.0).',
  })
  removeVacantPost(
    @Arg('input', () => RemoveVacantPostInput, { description: 'The post.' }) input: RemoveVacantPostInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, removeVacantPost, input);
  }
}
