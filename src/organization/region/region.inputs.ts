import { GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';

@InputType({ description: 'A new sales region.' })
export class CreateRegionInput extends DeedInputType {
  @Field(() => GraphQLString, { description: 'Name, unique in the company.' })
  name!: string;
}

@InputType({ description: 'A new name for a region.' })
export class RenameRegionInput extends ChangeInputType {
  @Field(() => GraphQLString, { description: 'Name, unique in the company.' })
  name!: string;
}

@InputType({ description: 'A region that a member shall own.' })
export class AssignRegionInput extends DeedInputType {
  @Field(() => ID, { description: 'The region.' })
  regionId!: string;

  @Field(() => ID, { description: 'The member.' })
  memberId!: string;
}

@InputType({ description: 'A region that a member shall own no longer; `id` is that of the ownership.' })
export class UnassignRegionInput extends ChangeInputType {}
