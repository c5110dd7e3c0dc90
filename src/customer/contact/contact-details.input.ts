import { GraphQLBoolean, GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { DeedInputType } from '../../workflow/deed-input.ts';

/** What is known of a contact. A field that is left out stays as it is; null empties it. */
@InputType()
export abstract class ContactDetailsInput extends DeedInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Position at the customer.' })
  title?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => GraphQLBoolean, { nullable: true, description: 'Whether the person agreed to be on the e-mail marketing list.' })
  mailingConsent?: boolean | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Telephone.' })
  phone?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Mobile telephone.' })
  mobile?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'WeChat name.' })
  weChat?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Birthday.' })
  birthday?: string | null;

  @Field(() => GraphQLBoolean, {
    nullable: true,
    description: 'Whether this is the person to turn to first; another one then is no longer.',
  })
  isPrimary?: boolean | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Preferences.' })
  preferences?: string | null;
}
