import { GraphQLString } from 'graphql';
import { GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';
import { OverrideKind } from './law-override.entity.ts';

@InputType({ description: 'A dated change of the law of this organization.' })
export class OverrideLawInput extends DeedInputType {
  @Field(() => OverrideKind, { description: 'What is changed.' })
  kind!: keyof typeof OverrideKind;

  @Field(() => GraphQLString, { description: 'The action, setting, step or chain, by kind.' })
  key!: string;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      'True or false to switch; the value of a setting, null to leave it open; of a chain the list of its steps, each `{ step | role | relation: "superior", mode, isParallel, isDistinct, isMeeting, isOnEscalation, above, upTo }`, amounts in the minor unit of the base currency.',
  })
  value?: unknown;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day; today when absent.' })
  fromDay?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day on which it no longer holds; open when absent.' })
  untilDay?: string | null;
}

@InputType({ description: 'A change of law that ends.' })
export class EndOverrideInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day on which it no longer holds; today when absent.' })
  untilDay?: string | null;
}
