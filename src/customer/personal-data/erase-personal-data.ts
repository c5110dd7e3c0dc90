import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf, propertyOf, type RowOf, type ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Contact } from '../contact/contact.entity.ts';
import { contactProcess } from '../contact/contact.process.ts';
import { Interaction } from '../interaction/interaction.entity.ts';
import { forgetAnswers } from './forget-answers.ts';
import { identityOf, striking } from './identity.ts';
import { knownValues } from './known-values.ts';
import { mentionsOf, type Mention, type Sought } from './mentions.ts';
import { personHistory } from './person-history.ts';
import { PersonalErasure } from './personal-erasure.entity.ts';
import { strikeAudit } from './strike-audit.ts';

@InputType({ description: 'The erasure of everything that is known of a person.' })
export class ErasePersonalDataInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why: who asked for it, and when.' })
  reason?: string | null;

  @Field(() => GraphQLBoolean, {
    nullable: true,
    description: 'Whether what was said with the person goes too; when absent, it stays without name and addresses of the person.',
  })
  withTexts?: boolean | null;
}

type Strike = (value: unknown) => unknown;

/** A person who asks to be forgotten is: what stays is that there was a contact, when it was erased, by whom and why. */
export async function erasePersonalData(work: Work, input: ErasePersonalDataInput): Promise<Done> {
  await mayTakeLong(work);
  const { id, expectedVersion } = input;
  let person: RowOf<Contact> | null = null;
  const erased = await advance<Contact>(work, contactProcess, 'erase', {
    id,
    expectedVersion,
    field: 'id',
    given: { ...fieldsOf(input), today: work.today },
    values: (row) => {
      person = row;
      return nothingPersonal;
    },
  });
  const history = await personHistory(work, erased.id);
  const identity = identityOf(
    knownValues(
      person!,
      history.flatMap(({ before, after }) => [before, after]),
    ),
  );
  const strike = striking(identity);
  const sought: Sought = { identity, customerId: erased.customerId, contactId: erased.id };
  await work.forget(erased.id, strike);
  if (input.withTexts) await eraseTexts(work, erased.id);
  // What names the person is looked for in what is left.
  await work.flush();
  const mentions = (await mentionsOf(work, sought)).filter((mention) => strikeMention(work, mention, strike));
  await forgetAnswers(work, sought);
  const { count, struck } = await strikeAudit(work, sought, strike);
  const reason = strike(input.reason!) as string;
  work.create<PersonalErasure>(PersonalErasure, { contactId: erased.id, reason, mentions: mentions.length, entries: count, struck });
  return { record: { type: Contact, id: erased.id } };
}

/** Of the name something must stand there, because lists show it. */
const nothingPersonal: ValuesOf<Contact> = {
  name: '—',
  title: null,
  email: null,
  emailKey: null,
  phone: null,
  phoneKey: null,
  mobile: null,
  mobileKey: null,
  weChat: null,
  birthday: null,
  preferences: null,
  endReason: null,
  isPrimary: false,
  mailingConsent: false,
};

/** It looks through everything that the organization has written. */
async function mayTakeLong({ transaction }: Work): Promise<void> {
  await transaction.query({ text: `select set_config('statement_timeout', '600000', true)` });
}

async function eraseTexts(work: Work, contactId: string): Promise<void> {
  for (const row of await lockedRows<Interaction>(work, Interaction, 't.contact_id = $2::uuid', [contactId])) {
    const nothing = { need: null, opinion: null, intention: null, suggestion: null, annulReason: null };
    work.change<Interaction>(Interaction, row, { summary: '—', ...nothing });
  }
}

/** Answers whether the texts hold anything of the person; what the store finds may be part of another word. */
function strikeMention(work: Work, { model, row, fields }: Mention, strike: Strike): boolean {
  const values = fields.flatMap((field) => {
    const property = propertyOf(field)!;
    const struck = strike(row[property]);
    if (JSON.stringify(struck) === JSON.stringify(row[property])) return [];
    return [[property, typeof struck === 'string' ? struck.slice(0, field.length ?? 200) : struck] as const];
  });
  if (values.length > 0) work.change<object>(model.type, row, Object.fromEntries(values));
  return values.length > 0;
}
