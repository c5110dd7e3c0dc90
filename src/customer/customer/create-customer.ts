import { GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { reaching } from '../../governance/reach.ts';
import { modelOf } from '../../query/model.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { CustomerDetailsInput } from './customer-details.input.ts';
import { emailKeyOf, nameKeyOf, phoneKeyOf, registrationKeyOf, websiteKeyOf } from './customer-keys.ts';
import { customerRules } from './customer-rules.ts';
import { customerValues } from './customer-values.ts';
import { Customer, CustomerAssignment } from './customer.entity.ts';
import { customerProcess } from './customer.process.ts';
import { customersLike, toldOf, type CustomerKeys } from './possible-duplicates.ts';

@InputType({ description: 'A new customer file.' })
export class CreateCustomerInput extends CustomerDetailsInput {
  @Field(() => GraphQLString, { description: 'Name of the customer.' })
  name!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'Telephone of the customer, to find whether it is known already.' })
  phone?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Members who are to be responsible; the caller when absent, or nobody yet where the caller opens files for everybody.',
  })
  responsibleIds?: readonly string[] | null;
}

/** Opens a customer file as a prospect, and tells of customers that may be the same one. */
export async function createCustomer(work: Work, input: CreateCustomerInput): Promise<Done> {
  work.permit('customer.create');
  const responsibleIds = await responsibleFor(work, input.responsibleIds);
  const values = await customerValues(work, input, null);
  const alike = await customersLike(work, keysOf(input));
  const same = alike.find(({ hasSameRegistration }) => hasSameRegistration);
  if (same) {
    work.refuse(customerRules.duplicate, {
      values: { field: 'registrationNumber', id: same.isVisible ? toGlobalId(modelOf(Customer).prefix, same.id) : '—' },
    });
  }
  const customer = work.create<Customer>(Customer, {
    mailingConsent: false,
    ...values,
    name: input.name,
    nameKey: nameKeyOf(input.name),
    state: customerProcess.initial as 'PROSPECT',
  });
  work.createAll<CustomerAssignment>(
    CustomerAssignment,
    responsibleIds.map((memberId) => ({ customerId: customer.id, memberId, fromDay: work.today })),
  );
  return { record: { type: Customer, id: customer.id }, also: { possibleDuplicates: toldOf(work, alike) } };
}

/** Whom the file is opened for: each must lie in the reach in which the caller opens files. */
async function responsibleFor(work: Work, given: readonly string[] | null | undefined): Promise<readonly string[]> {
  if (!given || given.length === 0) return reaching(work.viewer, 'customer.create').some(({ all }) => all) ? [] : [work.viewer.memberId];
  const memberIds: string[] = [];
  for (const id of new Set(given)) {
    const member = await work.find<Member>(Member, id, 'responsibleIds');
    work.permitOn(['customer.create'], { type: 'Customer', id: '', responsibleIds: [member.id], unitIds: [], regionIds: [] });
    memberIds.push(member.id);
  }
  return memberIds;
}

function keysOf({ name, registrationNumber, website, email, phone }: CreateCustomerInput): CustomerKeys {
  const present = (key: string | null): readonly string[] => (key ? [key] : []);
  return {
    name: nameKeyOf(name),
    registration: registrationKeyOf(registrationNumber),
    website: websiteKeyOf(website),
    emails: present(emailKeyOf(email)),
    phones: present(phoneKeyOf(phone)),
  };
}
