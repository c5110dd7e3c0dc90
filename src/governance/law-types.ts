import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Clause', { description: 'One rule of a policy document, or a guard rule that the documents together imply.' })
export class ClauseType {
  @Field(() => ID, { description: 'Document, article and part, such as `TM-5.1.3c`; a guard rule is `G1` to `G26`.' })
  id!: string;

  @Field(() => String, { description: 'Code of the document, or `GUARD` for a guard rule.' })
  document!: string;

  @Field(() => String, { description: 'Place in the document without the letter of the part, such as `5.1.3`.' })
  article!: string;

  @Field(() => [String], { description: 'Roles that must or may act, or to which the rule applies; `system` is the platform.' })
  actor!: readonly string[];

  @Field(() => String, {
    description: 'What the clause does: `permission`, `approval`, `validation`, `workflow` and others of the clause inventory.',
  })
  kind!: string;

  @Field(() => String, { description: 'The kind of record or work that the clause is about.' })
  subject!: string;
}

@ObjectType('NamedMember', { description: 'A member as named in an answer to "who can?".' })
export class NamedMemberType {
  @Field(() => ID, { description: 'Identifier of the member.' })
  id!: string;

  @Field(() => String, { description: 'Name of the member.' })
  name!: string;
}

@ObjectType('MayDecide', { description: 'A role that may do or decide something, with those who hold it today.' })
export class MayDecideType {
  @Field(() => String, { description: 'Slug of the role.' })
  role!: string;
}

@ObjectType('Refusal', { description: 'Why something is refused, by which clause, and who can.' })
export class RefusalType {
  @Field(() => String, { description: 'Stable code, such as `MISSING_FIELD`.' })
  code!: string;

  @Field(() => String, { description: "The reason in the caller's language." })
  message!: string;

  @Field(() => String, { nullable: true, description: 'Input field at fault, as a path from `input`.' })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'The law row that refuses; null only where nothing was found.' })
  rule!: string | null;

  @Field(() => [ClauseType], { description: 'The clauses that the rule rests on; empty only where nothing was found.' })
  clauses!: readonly ClauseType[];

  @Field(() => String, { description: "What to do next, in the caller's language." })
  remedy!: string;

  mayDecideRoles!: readonly string[];
}

@ObjectType('Explanation', { description: 'Whether an action is allowed, by which clause, and if not, who can.' })
export class ExplanationType {
  @Field(() => Boolean, { description: 'Whether it is allowed.' })
  allowed!: boolean;

  @Field(() => String, { description: 'Slug of the action.' })
  action!: string;

  @Field(() => String, { description: "The action in the caller's language." })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The rule that allows or refuses.' })
  rule!: string | null;

  @Field(() => [ClauseType], { description: 'The clauses that allow or refuse.' })
  clauses!: readonly ClauseType[];

  @Field(() => String, { nullable: true, description: 'The role whose grant allows it; null when refused.' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'How far the grant reaches, spelled as in the specification; null when refused.' })
  reach!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whether the document states the grant, implies it, or borrows it from another document as fallback; null when refused.',
  })
  basis!: string | null;

  @Field(() => String, { nullable: true, description: 'Word that narrows the grant, such as `own_region`.' })
  limit!: string | null;

  @Field(() => ID, { nullable: true, description: 'The member whose delegated right is used.' })
  onBehalfOfId!: string | null;

  @Field(() => String, { nullable: true, description: "Why not, in the caller's language; null when allowed." })
  message!: string | null;

  @Field(() => String, { nullable: true, description: "What to do next, in the caller's language; null when allowed." })
  next!: string | null;

  mayDecideRoles!: readonly string[];
}

@ObjectType('CanResult', { description: 'Whether the viewer may do one action, on one record where one was named.' })
export class CanResultType {
  @Field(() => String, { description: 'Slug of the action.' })
  action!: string;

  @Field(() => ID, { nullable: true, description: 'The record that was asked about, or null.' })
  id!: string | null;

  @Field(() => Boolean, { description: 'Whether it is allowed.' })
  allowed!: boolean;

  @Field(() => RefusalType, { nullable: true, description: 'Why not; null when allowed.' })
  refusal!: RefusalType | null;
}
