import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';

@InputType({ description: 'A new post in a department.' })
export class CreatePostInput extends DeedInputType {
  @Field(() => ID, { description: 'The department.' })
  departmentId!: string;

  @Field(() => GraphQLString, { description: 'Role of the pack, such as `sales_rep`.' })
  role!: string;

  @Field(() => GraphQLBoolean, { nullable: true, description: "Whether it heads the department; a member's post when absent." })
  isHead?: boolean | null;
}

@InputType({ description: 'A vacant post that there shall be no longer.' })
export class RemoveVacantPostInput extends ChangeInputType {}
