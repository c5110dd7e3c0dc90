import { Field, ObjectType } from 'type-graphql';

@ObjectType('MatrixGrant', { description: 'One grant of the permission matrix: a role may do the action in a reach, by clauses.' })
export class MatrixGrantType {
  @Field(() => String, { description: 'Slug of the role.' })
  role!: string;

  @Field(() => String, { description: 'How far it reaches: `own`, `team`, `department`, `all` or `within limit`.' })
  reach!: string;

  @Field(() => String, { description: 'On what ground: `stated`, `implied` or `fallback`.' })
  basis!: string;

  @Field(() => [String], { description: 'Identifiers of the clauses.' })
  clauses!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Word that narrows the grant, such as `aggregated_only`.' })
  limit!: string | null;

  @Field(() => Boolean, { description: "Whether the caller's organization has switched the fallback off." })
  switchedOff!: boolean;
}

@ObjectType('MatrixAction', {
  description: 'One action of the permission matrix with its grants in a pack; without grants the pack has it off.',
})
export class MatrixActionType {
  @Field(() => String, { description: 'Slug of the action, such as `quote.approve`.' })
  action!: string;

  @Field(() => String, { description: 'The action in English.' })
  title!: string;

  @Field(() => String, { description: 'Chapter of the matrix.' })
  group!: string;

  @Field(() => [MatrixGrantType], { description: 'The grants in the order of the specification.' })
  grants!: readonly MatrixGrantType[];
}
