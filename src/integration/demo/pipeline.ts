import { toGlobalId } from '../../kernel/id.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { modelOf } from '../../query/model.ts';
import { carryOut } from '../../workflow/carry-out.ts';
import type { Done, WriteContext } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { addContact } from '../../customer/contact/add-contact.ts';
import { createCustomer } from '../../customer/customer/create-customer.ts';
import { recordInteraction } from '../../customer/interaction/record-interaction.ts';
import { analyseOpportunityNeeds } from '../../sales/opportunity/analyse-opportunity-needs.ts';
import { contactOpportunity } from '../../sales/opportunity/contact-opportunity.ts';
import { createOpportunity } from '../../sales/opportunity/create-opportunity.ts';
import { loseOpportunity } from '../../sales/opportunity/lose-opportunity.ts';
import { proposeOpportunitySolution } from '../../sales/opportunity/propose-opportunity-solution.ts';
import { screenOpportunity } from '../../sales/opportunity/screen-opportunity.ts';
import { demoCustomers, type DemoCustomer } from './demo-customers.ts';
import { quoteFor, type DemoQuote } from './quotes.ts';

/** A few customers and opportunities of one sales worker, entered through the verbs as the worker would enter them. */
export async function fillPipeline(context: WriteContext, worker: Viewer): Promise<void> {
  for (const customer of demoCustomers) {
    const quoted = await carryOut(context, worker, 'createDemo', (work) => enter(work, customer));
    for (const { opportunity, quote } of quoted) await quoteFor(context, worker, opportunity, quote);
  }
}

/** A lead that is quoted for. */
interface Quoted {
  readonly opportunity: string;
  readonly quote: DemoQuote;
}

/** One transaction per customer, so that a start that was killed leaves whole customers behind. */
async function enter(work: Work, { name, industry, country, contact, leads }: DemoCustomer): Promise<readonly Quoted[]> {
  const opened = await createCustomer(work, {
    name,
    industry,
    country,
    source: 'EXHIBITION',
    needs: `${name} looks for ${leads[0]!.name.toLowerCase()}.`,
  });
  const customerId = await shown(work, opened);
  const person = await addContact(work, { customerId, ...contact, isPrimary: true });
  const contactId = await shown(work, person);
  await recordInteraction(work, {
    customerId,
    contactId,
    means: 'TELEPHONE',
    direction: 'OUTBOUND',
    summary: `Introduced our offer to ${contact.name}.`,
    need: leads[0]!.name,
    opinion: 'Interested.',
    intention: 'BUYING',
    nextContactOn: work.today,
  });
  await work.flush();
  const quoted: Quoted[] = [];
  for (const { name: lead, amount, steps, quote } of leads) {
    const value = { amount, currency: work.viewer.baseCurrency };
    let id = await shown(work, await createOpportunity(work, { name: lead, source: 'EXHIBITION', customer: customerId, value }));
    let expectedVersion = 1;
    for (const step of steps) {
      id = await shown(work, await carry[step](work, { id, expectedVersion }));
      expectedVersion += 1;
    }
    if (quote) quoted.push({ opportunity: id, quote });
  }
  return quoted;
}

/** What each step is told: enough for every document. */
const carry: Readonly<
  Record<DemoCustomer['leads'][number]['steps'][number], (work: Work, at: { id: string; expectedVersion: number }) => Promise<Done>>
> = {
  screen: (work, at) =>
    screenOpportunity(work, {
      ...at,
      assessment: 'Fits our offer and can pay.',
      prospectClass: 'A',
      isKeyTarget: true,
      developmentScheme: 'Visit monthly, show a pilot.',
    }),
  contact: (work, at) =>
    contactOpportunity(work, {
      ...at,
      engagedOn: work.today,
      visitNeeds: 'Volume and deadlines.',
      visitBackground: 'Family company, two plants.',
      visitPurchasingProcess: 'Board decides on proposal of purchasing.',
      visitMaterial: 'Brochure and price list.',
      visitDemonstration: 'Pilot on a laptop.',
    }),
  analyse: (work, at) =>
    analyseOpportunityNeeds(work, { ...at, needs: 'Fewer manual steps, figures every month.', painPoints: 'Late and wrong figures.' }),
  propose: (work, at) =>
    proposeOpportunitySolution(work, {
      ...at,
      solution: 'A pilot first, the plants one by one.',
      quotedAmount: { amount: '24000.00', currency: work.viewer.baseCurrency },
    }),
  lose: (work, at) => loseOpportunity(work, { ...at, reason: 'Chose the offer of a competitor.' }),
};

/** Sends what is collected, so that the next verb finds it, and answers the record's id as clients write it. */
async function shown(work: Work, { record }: Done): Promise<string> {
  await work.flush();
  return toGlobalId(modelOf(record!.type).prefix, record!.id);
}
