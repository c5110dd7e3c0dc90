import { GraphQLBoolean, GraphQLString } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSON } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { ClauseType, NamedMemberType } from '../../governance/law-types.ts';

@ObjectType('HistoryChange', { description: 'One field that an entry of the history changed.' })
export class HistoryChangeType {
  @Field(() => GraphQLString, { description: 'The field.' })
  field!: string;

  @Field(() => GraphQLBoolean, { description: 'Whether the viewer may not read the field: its values are then left out.' })
  isHidden!: boolean;

  @Field(() => GraphQLBoolean, { description: 'Whether the values were erased with the person whom they were about.' })
  isErased!: boolean;

  @Field(() => GraphQLJSON, { nullable: true, description: 'The value before; null when there was none, when hidden, or erased.' })
  before!: unknown;

  @Field(() => GraphQLJSON, { nullable: true, description: 'The value after; null when there is none, when hidden, or erased.' })
  after!: unknown;
}

@ObjectType('HistoryEntry', { description: 'One deed on a record: who, on whose behalf, by which right, what changed.' })
export class HistoryEntryType {
  @Field(() => ID, { description: 'Id of the entry; `history(after:)` takes it.' })
  id!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was done.' })
  at!: Date;

  @Field(() => NamedMemberType, { nullable: true, description: 'Who did it; null for the platform itself.' })
  actor!: object | null;

  @Field(() => NamedMemberType, { nullable: true, description: 'Whose right was used under a delegation.' })
  onBehalfOf!: object | null;

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'Beginning of the API token that carried it, such as `clk_7Fq2LmPx`; null where somebody had signed in.',
  })
  token!: string | null;

  @Field(() => GraphQLString, { description: 'The action by whose grant it was done.' })
  action!: string;

  @Field(() => GraphQLString, {
    nullable: true,
    description: "The step of the record's process, such as `department.close`, or another rule that it followed.",
  })
  transition!: string | null;

  @Field(() => [ClauseType], { description: 'The clauses that it rested on.' })
  clauses!: readonly object[];

  @Field(() => GraphQLString, { description: "Revision of the organization's law at that time." })
  lawRevision!: string;

  @Field(() => [HistoryChangeType], { description: 'What changed.' })
  changes!: readonly HistoryChangeType[];
}
