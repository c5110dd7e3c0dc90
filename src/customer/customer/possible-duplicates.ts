import { GraphQLString } from 'graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { remedies } from '../../governance/remedies.ts';
import { modelOf } from '../../query/model.ts';
import { Sheet, type Run } from '../../query/sheet.ts';
import { readable } from '../../query/visible.ts';
import type { Work } from '../../workflow/work.ts';
import { Customer } from './customer.entity.ts';

@ObjectType('PossibleDuplicate', { description: 'A customer that may be the same one.' })
export class PossibleDuplicateType {
  @Field(() => ID, { description: 'Id of the customer.' })
  id!: string;

  @Field(() => GraphQLString, { description: 'Name of the customer.' })
  name!: string;
}

@ObjectType('PossibleDuplicates', { description: 'Customers that may be the same one: with the same name, website or contact details.' })
export class PossibleDuplicatesType {
  @Field(() => [PossibleDuplicateType], { description: 'Those that the viewer may see.' })
  customers!: readonly PossibleDuplicateType[];

  @Field(() => Int, { description: 'How many others there are.' })
  hiddenCount!: number;

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'What to do about those that the viewer may not see; null when there are none.',
  })
  remedy!: string | null;
}

/** What a new customer is compared by. */
export interface CustomerKeys {
  readonly name: string;
  readonly registration: string | null;
  readonly website: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

export interface Alike {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly hasSameRegistration: boolean;
}

/** Customers like this one, whether the viewer may see them or not; each key is one look into an index. */
export async function customersLike(work: Work, keys: CustomerKeys, exceptId: string | null = null): Promise<readonly Alike[]> {
  const run: Run = { viewer: work.viewer, id: exceptId, arguments: [] };
  const sheet = new Sheet(run, null);
  const org = sheet.organization;
  const key = (name: keyof CustomerKeys, cast: string): string => sheet.parameter(name, cast, () => keys[name]);
  const except = sheet.parameter('except', 'uuid', ({ id }) => id);
  const alike = [
    `select id from customer where organization_id = ${org} and name_key = ${key('name', 'text')}`,
    `select id from customer where organization_id = ${org} and registration_key = ${key('registration', 'text')}`,
    `select id from customer where organization_id = ${org} and website_key = ${key('website', 'text')}`,
    `select customer_id from contact where organization_id = ${org} and email_key = any(${key('emails', 'text[]')})`,
    `select customer_id from contact where organization_id = ${org} and phone_key = any(${key('phones', 'text[]')})`,
    `select customer_id from contact where organization_id = ${org} and mobile_key = any(${key('phones', 'text[]')})`,
  ];
  const { text, getters } = sheet.finish(
    `select t.id, t.name, ${readable(modelOf(Customer), 't', sheet)} as visible, coalesce(t.registration_key = ${key('registration', 'text')}, false) as registered
      from customer t where t.organization_id = ${org} and t.id is distinct from ${except} and t.id in (${alike.join(' union ')}) order by registered desc, t.id limit 50`,
  );
  const values = getters.map((getter) => getter(run));
  const { rows } = await work.transaction.query<{ id: string; name: string; visible: boolean; registered: boolean }>({ text, values });
  return rows.map(({ id, name, visible, registered }) => ({ id, name, isVisible: visible, hasSameRegistration: registered }));
}

/** Tells the viewer only of those that they may see; of the others only how many there are. */
export function toldOf(work: Work, alike: readonly Alike[]): PossibleDuplicatesType {
  const hiddenCount = alike.filter(({ isVisible }) => !isVisible).length;
  const customers = alike
    .filter(({ isVisible }) => isVisible)
    .map(({ id, name }) => ({ id: toGlobalId(modelOf(Customer).prefix, id), name }));
  const { en, zh } = remedies.ask_head;
  return { customers, hiddenCount, remedy: hiddenCount === 0 ? null : work.context.locale === 'en' ? en : zh };
}
