import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';

@InputType({ description: 'The start of an implementation.' })
export class StartImplementationInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which it is planned to be delivered.' })
  plannedOn?: string | null;
}

@InputType({ description: 'What is noted of an implementation that goes on; what is left out stays.' })
export class NoteImplementationInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'What has been done so far.' })
  progress?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which it is planned to be delivered.' })
  plannedOn?: string | null;
}

@InputType({ description: 'Who implements a contract.' })
export class AssignImplementationInput extends ChangeInputType {
  @Field(() => ID, { description: 'Who implements it from now on.' })
  assigneeId!: string;
}

@InputType({ description: 'An obstacle that the department cannot overcome by itself. Its evidence is attached to the implementation.' })
export class ReportImplementationObstacleInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'What the obstacle is (BS-3.3b).' })
  obstacle?: string | null;
}

@InputType({ description: 'How an obstacle was overcome.' })
export class ResolveImplementationObstacleInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'How it was overcome (BS-3.3b).' })
  resolution?: string | null;
}

@InputType({ description: 'The delivery of what a contract asks for.' })
export class DeliverImplementationInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the delivery.' })
  deliveredOn?: string | null;
}

@InputType({ description: 'The acceptance by the customer.' })
export class AcceptImplementationInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which the customer accepted.' })
  acceptedOn?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'What the customer said.' })
  acceptance?: string | null;
}

@InputType({ description: 'A word to those who perform a contract.' })
export class UrgePerformanceInput extends DeedInputType {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => GraphQLString, { description: 'What they are urged to do (BS-2.2.5f).' })
  note!: string;
}
