import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { addContact, AddContactInput } from './add-contact.ts';
import { changeContact, ChangeContactInput } from './change-contact.ts';
import { Contact } from './contact.entity.ts';
import { removeContact, RemoveContactInput } from './remove-contact.ts';

const ContactPayload = payloadOf(Contact);

@Resolver()
export class ContactResolver {
  @Allow('customer.update')
  @Mutation(() => ContactPayload, {
    nullable: true,
    description: 'Adds a person to a customer file. CL-4.3.1a, MS-4.1.2, MC-2.2.7d, BS-2.1.2f.',
  })
  addContact(
    @Arg('input', () => AddContactInput, { description: 'The person.' }) input: AddContactInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, addContact, input);
  }

  @Allow('customer.update')
  @Mutation(() => ContactPayload, { nullable: true, description: 'Keeps the details of a contact current. MS-4.1.2, CL-4.3.1b, MC-5.2.1.' })
  changeContact(
    @Arg('input', () => ChangeContactInput, { description: 'What changed.' }) input: ChangeContactInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, changeContact, input);
  }

  @Allow('customer.update')
  @Mutation(() => ContactPayload, { nullable: true, description: 'Ends a contact; it stays in the file. MS-4.1.2.' })
  removeContact(
    @Arg('input', () => RemoveContactInput, { description: 'The contact.' }) input: RemoveContactInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, removeContact, input);
  }
}
