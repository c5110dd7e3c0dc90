import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { performAnew, type OrganizationContext } from '../organization/organization-context.ts';
import { activateBranch } from './activate-branch.ts';
import { closeDepartment } from './close-department.ts';
import { createDepartment } from './create-department.ts';
import { Department } from './department.entity.ts';
import {
  ActivateBranchInput,
  CloseDepartmentInput,
  CreateDepartmentInput,
  MoveDepartmentInput,
  RenameDepartmentInput,
} from './department.inputs.ts';
import { moveDepartment } from './move-department.ts';
import { renameDepartment } from './rename-department.ts';

const DepartmentPayload = payloadOf(Department);

@Resolver()
export class DepartmentResolver {
  @Allow('department.manage', 'organization.configure', 'branch.manage')
  @Mutation(() => DepartmentPayload, {
    nullable: true,
    description: 'Sets up a department with the posts of its kind (P46; TM-2.1, CL-1.2, MS-1.2, MC-2.1a, BS-1.2, BS-2.1.2d).',
  })
  createDepartment(
    @Arg('input', () => CreateDepartmentInput, { description: 'The department.' }) input: CreateDepartmentInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, createDepartment, input);
  }

  @Allow('department.manage', 'organization.configure', 'branch.manage')
  @Mutation(() => DepartmentPayload, {
    nullable: true,
    description: 'Renames a department (P46; TM-2.1, CL-1.2, MS-1.2, MC-2.1a, BS-1.2).',
  })
  renameDepartment(
    @Arg('input', () => RenameDepartmentInput, { description: 'The new name.' }) input: RenameDepartmentInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, renameDepartment, input);
  }

  @Allow('department.manage', 'organization.configure', 'branch.manage')
  @Mutation(() => DepartmentPayload, {
    nullable: true,
    description: 'Puts a department under another one, never below itself (P46; TM-2.1, CL-1.2, MS-1.2, MC-2.1a, BS-1.2).',
  })
  moveDepartment(
    @Arg('input', () => MoveDepartmentInput, { description: 'The new place.' }) input: MoveDepartmentInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, moveDepartment, input);
  }

  @Allow('branch.manage', 'organization.configure')
  @Mutation(() => DepartmentPayload, { nullable: true, description: 'Lets a proposed branch begin to work (BS-2.1.2d).' })
  activateBranch(
    @Arg('input', () => ActivateBranchInput, { description: 'The branch.' }) input: ActivateBranchInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, activateBranch, input);
  }

  @Allow('department.manage', 'organization.configure', 'branch.manage')
  @Mutation(() => DepartmentPayload, {
    nullable: true,
    description:
      'Closes a department without departments below it, without holders of its posts and without open records (P46; TM-2.1, CL-1.2, MS-1.2, MC-2.1a, BS-1.2, BS-2.1.2d).',
  })
  closeDepartment(
    @Arg('input', () => CloseDepartmentInput, { description: 'The department.' }) input: CloseDepartmentInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, closeDepartment, input);
  }
}
