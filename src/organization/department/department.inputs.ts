import { GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';
import { DepartmentKind } from './department.vocabulary.ts';

@InputType({ description: 'A new department, team or branch.' })
export class CreateDepartmentInput extends DeedInputType {
  @Field(() => GraphQLString, { description: 'Name, unique in the company.' })
  name!: string;

  @Field(() => DepartmentKind, { description: 'What kind of department it is; its posts follow from it.' })
  kind!: keyof typeof DepartmentKind;

  @Field(() => ID, { nullable: true, description: 'The department that it belongs to; without one it stands at the top.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The region that it works in; a branch has one (C40, BS-2.1.2d).' })
  regionId?: string | null;
}

@InputType({ description: 'A new name for a department.' })
export class RenameDepartmentInput extends ChangeInputType {
  @Field(() => GraphQLString, { description: 'Name, unique in the company.' })
  name!: string;
}

@InputType({ description: 'Where a department is to stand.' })
export class MoveDepartmentInput extends ChangeInputType {
  @Field(() => ID, { nullable: true, description: 'The department that it shall belong to; without one it stands at the top.' })
  parentId?: string | null;
}

@InputType({ description: 'A branch that begins to work.' })
export class ActivateBranchInput extends ChangeInputType {}

@InputType({ description: 'A department that ends.' })
export class CloseDepartmentInput extends ChangeInputType {}
