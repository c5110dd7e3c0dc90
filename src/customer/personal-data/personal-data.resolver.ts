import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import { RefusalType } from '../../governance/law-types.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { Contact } from '../contact/contact.entity.ts';
import { erasePersonalData, ErasePersonalDataInput } from './erase-personal-data.ts';
import { exportPersonalData, ExportPersonalDataInput } from './export-personal-data.ts';

const ContactPayload = payloadOf(Contact);

@ObjectType('ExportPersonalDataPayload', { description: 'What is stored of a person.' })
class ExportPersonalDataPayload {
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'The contact, records that point to it, texts that name the person, history and logged reads; null when refused.',
  })
  data!: object | null;

  @Field(() => [RefusalType], { description: 'Why nothing was handed out; empty when it was.' })
  refusals!: readonly object[];
}

@Resolver()
export class PersonalDataResolver {
  @Allow('customer.grant_access')
  @Mutation(() => ExportPersonalDataPayload, {
    nullable: true,
    description:
      'Hands out everything that is stored of a contact, for the person; logged. TM-2.1.1a, CL-4.3.1b, MS-4.1.3a, MC-2.2.1a, BS-2.2.2j, G19.',
  })
  exportPersonalData(
    @Arg('input', () => ExportPersonalDataInput, { description: 'The person.' }) input: ExportPersonalDataInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, exportPersonalData, input);
  }

  @Allow('customer.grant_access')
  @Mutation(() => ContactPayload, {
    nullable: true,
    description:
      'Erases everything personal of a contact, for good; the audit stays verifiable. TM-2.1.1a, CL-4.3.1b, MS-4.1.3a, MC-2.2.1a, BS-2.2.2j.',
  })
  erasePersonalData(
    @Arg('input', () => ErasePersonalDataInput, { description: 'The contact, and why.' }) input: ErasePersonalDataInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, erasePersonalData, input);
  }
}
