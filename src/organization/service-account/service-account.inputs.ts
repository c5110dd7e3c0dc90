import { GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';

@InputType({ description: 'A machine that is to work here.' })
export class CreateServiceAccountInput extends DeedInputType {
  @Field(() => GraphQLString, { description: 'Name, such as "Website form".' })
  name!: string;

  @Field(() => GraphQLString, { description: 'What it is for.' })
  purpose!: string;

  @Field(() => ID, { description: 'Post whose rights it has; not one that heads a department or the company, and no duty.' })
  postId!: string;

  @Field(() => ID, { nullable: true, description: 'Person who answers for it, as its superior; the caller when absent.' })
  responsibleId?: string | null;
}

@InputType({ description: 'What changes of a service account; what is left out stays.' })
export class RenameServiceAccountInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Name.' })
  name?: string;

  @Field(() => GraphQLString, { nullable: true, description: 'What it is for.' })
  purpose?: string;
}

@InputType({ description: 'A service account that is no longer needed.' })
export class RetireServiceAccountInput extends ChangeInputType {
  @Field(() => ID, { nullable: true, description: 'Person who takes over its open records; who answers for it when absent.' })
  successorId?: string | null;
}
