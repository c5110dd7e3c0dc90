import { GraphQLString } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { Refused } from '../../kernel/refusal.ts';
import { brokenRows } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { announce } from '../../workflow/consequence.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { departmentRules } from '../../organization/department/department-rules.ts';
import { Department } from '../../organization/department/department.entity.ts';
import { coveredCustomer } from '../customer/customer-scope.ts';
import { refuseValue } from '../customer/customer-values.ts';
import { Contact } from '../contact/contact.entity.ts';
import { Interaction } from './interaction.entity.ts';
import { recordingRules } from './interaction.process.ts';
import { FeedbackSubject, InteractionDirection, InteractionMeans } from './interaction.vocabulary.ts';

@InputType({ description: 'A call, message or visit.' })
export class RecordInteractionInput extends DeedInputType {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: 'The person spoken with.' })
  contactId?: string | null;

  @Field(() => InteractionMeans, { description: 'How.' })
  means!: keyof typeof InteractionMeans;

  @Field(() => InteractionDirection, { description: 'Who began.' })
  direction!: keyof typeof InteractionDirection;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When; now when absent.' })
  at?: Date | null;

  @Field(() => GraphQLString, { nullable: true, description: 'What was said.' })
  summary?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Need that was learned.' })
  need?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Opinion that was learned.' })
  opinion?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Intention to buy.' })
  intention?: string | null;

  @Field(() => FeedbackSubject, { nullable: true, description: 'What of it is to be passed on to others.' })
  feedback?: keyof typeof FeedbackSubject | null;

  @Field(() => GraphQLString, { nullable: true, description: 'What is suggested on the ground of the feedback.' })
  suggestion?: string | null;

  @Field(() => ID, { nullable: true, description: 'Another department that the feedback concerns.' })
  concernsId?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the next contact.' })
  nextContactOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The annulled entry that this one stands for.' })
  correctsId?: string | null;
}

/** What consequences get: the entry. */
const recorded = announce<RowOf<Interaction>>('interaction.record');

/** Enters what was said with a customer; the caller is the one who spoke. */
export async function recordInteraction(work: Work, input: RecordInteractionInput): Promise<Done> {
  const customer = await coveredCustomer(work, 'interaction.record', input.customerId, 'customerId');
  const { means, direction, summary = null, need = null, opinion = null, intention = null, nextContactOn = null } = input;
  const { feedback = null, suggestion = null, concernsId = null } = input;
  const at = input.at ?? work.now;
  const told = { summary, need, opinion, intention, feedback, suggestion, concernsId };
  const given = { ...told, at, nextContactOn, now: work.now, today: work.today, customerState: customer.state };
  const broken = brokenRows(work.law, recordingRules, { facts: {}, input: given });
  if (broken.length > 0) throw new Refused(broken);
  const contactId = await contactOf(work, input.contactId, customer.id);
  const correctsId = await correctedOf(work, input.correctsId, customer.id);
  const interaction = work.create<Interaction>(Interaction, {
    customerId: customer.id,
    contactId,
    memberId: work.viewer.memberId,
    means,
    direction,
    at,
    summary: summary ?? '',
    need,
    opinion,
    intention,
    feedback,
    suggestion,
    concernsId: await concernedOf(work, concernsId),
    nextContactOn,
    state: 'RECORDED',
    correctsId,
  });
  await recorded(work, interaction);
  return { record: { type: Interaction, id: interaction.id } };
}

async function contactOf(work: Work, id: string | null | undefined, customerId: string): Promise<string | null> {
  if (!id) return null;
  const contact = await work.find<Contact>(Contact, id, 'contactId');
  if (contact.customerId !== customerId) refuseValue(work, 'contactId', id, 'other_customer');
  if (contact.state === 'ERASED') refuseValue(work, 'contactId', id, 'is_erased');
  return contact.id;
}

/** Feedback goes to departments that work. */
async function concernedOf(work: Work, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const { id: uuid, name, state } = await work.find<Department>(Department, id, 'concernsId');
  if (state === 'CLOSED') work.refuse(departmentRules.notActive, { field: 'concernsId', values: { name, state: { state } } });
  return uuid;
}

/** A correction stands for an entry that no longer counts, so that nothing counts twice. */
async function correctedOf(work: Work, id: string | null | undefined, customerId: string): Promise<string | null> {
  if (!id) return null;
  const corrected = await work.find<Interaction>(Interaction, id, 'correctsId');
  if (corrected.customerId !== customerId) refuseValue(work, 'correctsId', id, 'other_customer');
  if (corrected.state !== 'ANNULLED') {
    work.refuse(platformRules.prerequisiteMissing, { field: 'correctsId', values: { step: 'annulInteraction' } });
  }
  return corrected.id;
}
