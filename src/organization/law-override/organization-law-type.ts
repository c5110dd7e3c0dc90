import { GraphQLBoolean, GraphQLString } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { MatrixGrantType } from '../../governance/matrix-types.ts';
import { connectionType } from '../../query/connection-type.ts';
import { modelOf } from '../../query/model.ts';
import { pageArguments } from '../../query/page-arguments.ts';
import { Organization } from '../organization/organization.entity.ts';
import { PolicyPack } from '../organization/organization.vocabulary.ts';
import { LawOverrideRecord } from './law-override.entity.ts';

@ObjectType('LawSetting', { description: 'A value that the documents leave to the organization.' })
export class LawSettingType {
  @Field(() => GraphQLString, { description: 'Key for `overrideLaw`.' })
  name!: string;

  @Field(() => GraphQLString, { description: "What it is, in the caller's language." })
  title!: string;

  @Field(() => GraphQLString, {
    description: 'What a value looks like: `days`, `hours`, `count`, `day_of_month`, `money`, `choice`, `list`, `map`, `flag` or `text`.',
  })
  kind!: string;

  @Field(() => GraphQLJSON, { nullable: true, description: 'The value in force; null while it is open.' })
  value!: unknown;

  @Field(() => [GraphQLString], { description: 'Values offered, for kind `choice`.' })
  choices!: readonly string[];

  @Field(() => [GraphQLString], { description: 'Clauses that leave it open.' })
  clauses!: readonly string[];
}

@ObjectType('LawStep', { description: 'An approval or review step, and whether it is on.' })
export class LawStepType {
  @Field(() => GraphQLString, { description: 'Key for `overrideLaw`.' })
  slug!: string;

  @Field(() => GraphQLString, { description: "What it is, in the caller's language." })
  title!: string;

  @Field(() => GraphQLBoolean, { description: 'Whether it is on, and somebody may decide it.' })
  on!: boolean;

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'What puts it on in the document: `stated`, `guard` or `chain`; null when the document has it off.',
  })
  by!: string | null;

  @Field(() => GraphQLString, { description: 'The action whose holders decide it.' })
  action!: string;

  @Field(() => [GraphQLString], { description: 'Clauses that put it on.' })
  clauses!: readonly string[];
}

@ObjectType('LawChainStep', { description: 'One step of an approval chain as it counts today.' })
export class LawChainStepType {
  @Field(() => GraphQLString, { description: 'How it finds who decides: `STEP`, `ROLE` or `SUPERIOR`.' })
  kind!: string;

  @Field(() => GraphQLString, { description: 'Slug of the step, such as `quote.approve`, or of the role.' })
  slug!: string;

  @Field(() => GraphQLString, { description: "What it is, in the caller's language." })
  title!: string;

  @Field(() => GraphQLString, { description: '`ANY` where one of those asked decides, `ALL` where all of them must agree.' })
  mode!: string;

  @Field(() => GraphQLBoolean, { description: 'Whether it opens together with the step before it.' })
  isParallel!: boolean;

  @Field(() => GraphQLBoolean, { description: 'Whether another person than in the other such steps decides (BS-3.2d).' })
  isDistinct!: boolean;

  @Field(() => GraphQLBoolean, { description: 'Whether a meeting decides, with minutes (BS-3.2c).' })
  isMeeting!: boolean;

  @Field(() => GraphQLBoolean, { description: 'Whether it opens only without agreement, or for what is marked special (G4).' })
  isOnEscalation!: boolean;

  @Field(() => GraphQLString, { nullable: true, description: 'Amount above which it counts, in the minor unit of the base currency.' })
  above!: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Amount up to which it counts, in the minor unit of the base currency.' })
  upTo!: string | null;
}

@ObjectType('LawChain', { description: 'An approval chain, and its steps that count today; none means effective on submission (C12).' })
export class LawChainType {
  @Field(() => GraphQLString, { description: 'Key for `overrideLaw`.' })
  slug!: string;

  @Field(() => GraphQLString, { description: "What it is, in the caller's language." })
  title!: string;

  @Field(() => [LawChainStepType], { description: 'Its steps in their order.' })
  steps!: readonly LawChainStepType[];
}

@ObjectType('ChangedAction', { description: "An action whose grants differ from the document's because the organization says so." })
export class ChangedActionType {
  @Field(() => GraphQLString, { description: 'The action.' })
  action!: string;

  @Field(() => GraphQLString, { description: "What it is, in the caller's language." })
  title!: string;

  @Field(() => [MatrixGrantType], { description: 'Its grants, those switched off included.' })
  grants!: readonly object[];
}

@ObjectType('OrganizationLaw', { description: 'The law of this organization today: its document, and what it has changed in it.' })
export class OrganizationLawType {
  @Field(() => Organization, { description: 'The organization.' })
  organization!: Organization;

  @Field(() => PolicyPack, { description: 'The document.' })
  pack!: string;

  @Field(() => GraphQLString, {
    description: 'Document, its version, and the number of changes that took effect; equal revisions are equal laws.',
  })
  revision!: string;

  @Field(() => [ChangedActionType], { description: 'Actions whose fallback is switched off, or that are switched on.' })
  changedActions!: readonly ChangedActionType[];

  @Field(() => [LawSettingType], { description: 'All settings with the values in force.' })
  settings!: readonly LawSettingType[];

  @Field(() => [LawStepType], { description: 'All approval and review steps.' })
  steps!: readonly LawStepType[];

  @Field(() => [LawChainType], { description: 'All approval chains.' })
  chains!: readonly LawChainType[];

  @Field(() => connectionType(modelOf(LawOverrideRecord)), { description: 'Changes ever made, ended ones included.' })
  overrides!: object;
}

pageArguments(() => modelOf(LawOverrideRecord), OrganizationLawType.prototype, 'overrides');
