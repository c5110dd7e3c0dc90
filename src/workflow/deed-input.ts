import { GraphQLBoolean } from 'graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

/** What the input of every mutation has. */
@InputType()
export abstract class DeedInputType {
  @Field(() => GraphQLBoolean, { nullable: true, description: 'Check and answer everything, and leave nothing behind.' })
  dryRun?: boolean | null;
}

/** What the input of every mutation of an existing record has. */
@InputType()
export abstract class ChangeInputType extends DeedInputType {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the record that the caller saw; another one is refused as stale.' })
  expectedVersion!: number;
}

/** The input of a mutation that needs no more than the record. */
@InputType({ description: 'The record and the version of it that the caller saw.' })
export class RecordInput extends ChangeInputType {}
