import { GraphQLString } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';

@InputType({ description: 'A token to work by, and what it is limited to.' })
export class CreateApiTokenInput extends DeedInputType {
  @Field(() => ID, { nullable: true, description: 'The service account that works by it; the caller when absent.' })
  memberId?: string | null;

  @Field(() => GraphQLString, { description: 'What it is for, such as "Website form".' })
  name!: string;

  @Field(() => [GraphQLString], {
    description: 'Actions, such as `opportunity.manage`, 1 to 50; only such as the posts of the holder give.',
  })
  scope!: readonly string[];

  @Field(() => GraphQLDateTimeISO, { description: 'When it stops to hold, at most 366 days from now.' })
  expiresAt!: Date;
}

@InputType({ description: 'A token that is revoked.' })
export class RevokeApiTokenInput extends ChangeInputType {}
