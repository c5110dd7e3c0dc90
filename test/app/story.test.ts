import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dayIn } from '../../src/kernel/clock.ts';
import { emptyDatabase } from '../support/database.ts';
import {
  AddContactDocument,
  AgreeOpportunityDocument,
  AnalyseOpportunityNeedsDocument,
  CatalogueDocument,
  ClauseDocument,
  ColleaguesDocument,
  ContactOpportunityDocument,
  CreateCustomerDocument,
  CreateOpportunityDocument,
  CreateQuoteDocument,
  CreditOfDocument,
  CustomerFileDocument,
  CustomerGradesDocument,
  CustomersOfDocument,
  DeliverOpportunityDocument,
  DepartmentsDocument,
  ExplainDocument,
  LawOfMyOrganizationDocument,
  MeDocument,
  MyPermissionsDocument,
  OpportunityBoardDocument,
  OpportunityFileDocument,
  PermissionMatrixDocument,
  ProposeOpportunitySolutionDocument,
  QuoteFileDocument,
  RecordInteractionDocument,
  RefreshSessionDocument,
  ScreenOpportunityDocument,
  SegmentsDocument,
  SendQuoteDocument,
  SignInDocument,
  SignOpportunityContractDocument,
  SignOutDocument,
  StartOpportunityNegotiationDocument,
  SubmitQuoteDocument,
  type OpportunityCardFragment,
  type RefusalPartsFragment,
  TypedDocumentString,
} from '../support/generated/operations.ts';
import { clientOf, type Client } from './client.ts';
import { endPlatforms, startPlatform } from './platform.ts';

/** A day with the demo, told in order over HTTP as a frontend would live it. */
let url: string;
let rep: Client;
let manager: Client;
let stranger: Client;
let repId: string;
let customerId: string;
let card: OpportunityCardFragment;

const password = 'closedloop-demo';
const today = dayIn('Asia/Shanghai', new Date());
const cny = (amount: string) => ({ amount, currency: 'CNY' });

beforeAll(async () => {
  ({ url } = await startPlatform({ DATABASE_URL: await emptyDatabase() }));
  rep = await clientOf(url).signIn('sales_rep@tm.example', password);
  manager = await clientOf(url).signIn('sales_manager@tm.example', password);
  stranger = await clientOf(url).signIn('sales_rep@cl.example', password);
});
afterAll(endPlatforms);

type Step<Input> = TypedDocumentString<
  {
    readonly [field: string]: {
      readonly opportunity: OpportunityCardFragment | null;
      readonly refusals: readonly RefusalPartsFragment[];
    } | null;
  },
  { readonly input: Input }
>;

/** Sends one step of the pipeline for the card as it stands and keeps what comes back. */
async function step<Input extends { readonly id: string; readonly expectedVersion: number }>(
  document: Step<Input>,
  told: Omit<Input, 'id' | 'expectedVersion'>,
): Promise<readonly RefusalPartsFragment[]> {
  const answers = await rep.get(document, { input: { ...told, id: card.id, expectedVersion: card.version } as Input });
  const { opportunity, refusals } = Object.values(answers)[0]!;
  if (opportunity) card = opportunity;
  return refusals;
}

it('a newcomer learns who they are and which buttons they have, and for each other button who has it', async () => {
  const checks = [{ action: 'customer.create' }, { action: 'opportunity.assign' }];
  const { viewer } = await rep.get(MeDocument, { checks });
  repId = viewer!.member.id;
  expect(viewer).toMatchObject({
    member: { email: 'sales_rep@tm.example', appointments: { nodes: [{ post: { role: 'sales_rep' } }] } },
    can: [
      { allowed: true, refusal: null },
      { allowed: false, refusal: { code: 'NOT_PERMITTED', clauses: expect.any(Array) } },
    ],
  });
  const { explain } = await rep.get(ExplainDocument, { action: 'opportunity.assign' });
  expect(explain).toMatchObject({
    allowed: false,
    mayDecide: expect.arrayContaining([expect.objectContaining({ role: 'sales_manager' })]),
  });
});

it('TM-5.1.1d opens a customer file, after trying it out without leaving anything', async () => {
  const input = { name: 'Eastwind Pumps', industry: 'machinery', country: 'China', needs: 'Pumps that report.' };
  const tried = await rep.get(CreateCustomerDocument, { input: { ...input, dryRun: true } });
  expect(tried.createCustomer).toMatchObject({ customer: { name: 'Eastwind Pumps', state: 'PROSPECT' }, refusals: [] });
  const { createCustomer } = await rep.get(CreateCustomerDocument, { input });
  customerId = createCustomer!.customer!.id;
  const { customers } = await rep.get(CustomersOfDocument, { member: repId });
  expect(customers!.nodes.filter(({ name }) => name === 'Eastwind Pumps')).toMatchObject([{ id: customerId }]);
});

it('TM-5.1.1a takes up a lead, which must say where it was found', async () => {
  const input = { name: 'Pump station', customer: customerId, value: cny('120000.00') };
  const { createOpportunity: refused } = await rep.get(CreateOpportunityDocument, { input });
  expect(refused).toMatchObject({ opportunity: null, refusals: [{ field: 'source', clauses: [{ id: 'TM-5.1.1a' }] }] });
  const { createOpportunity } = await rep.get(CreateOpportunityDocument, { input: { ...input, source: 'EXHIBITION' } });
  expect(createOpportunity).toMatchObject({ opportunity: { state: 'LEAD', value: cny('120000.00') }, refusals: [] });
  card = createOpportunity!.opportunity!;
});

it('TM-5.1.1b the board offers the step with what it asks for, and the step holds to that', async () => {
  const { opportunities } = await rep.get(OpportunityBoardDocument, {});
  const { availableTransitions } = opportunities!.nodes.find(({ id }) => id === card.id)!;
  expect(availableTransitions).toContainEqual(
    expect.objectContaining({
      name: 'screen',
      allowed: true,
      inputs: expect.arrayContaining([{ field: 'assessment', required: true, offered: true, clauses: ['TM-5.1.1b'] }]),
    }),
  );
  expect(await step(ScreenOpportunityDocument, {})).toMatchObject([{ field: 'assessment', clauses: [{ id: 'TM-5.1.1b' }] }]);
  expect(await step(ScreenOpportunityDocument, { assessment: 'Fits and can pay.' })).toEqual([]);
});

it('TM-5.1.1c a customer whom nobody has spoken with is not contacted yet', async () => {
  expect(await step(ContactOpportunityDocument, {})).toMatchObject([{ code: 'PREREQUISITE_MISSING', clauses: [{ id: 'TM-5.1.1c' }] }]);
  const { addContact } = await rep.get(AddContactDocument, { input: { customerId, name: 'Lin Mei', phone: '+86 21 5550 1001' } });
  const contactId = addContact!.contact!.id;
  const spoken = { customerId, contactId, means: 'TELEPHONE', direction: 'OUTBOUND', summary: 'Introduced our pumps.' } as const;
  expect((await rep.get(RecordInteractionDocument, { input: spoken })).recordInteraction).toMatchObject({ refusals: [] });
  expect(await step(ContactOpportunityDocument, {})).toEqual([]);
});

const approving = new TypedDocumentString<
  { readonly decideApproval: { readonly refusals: readonly { readonly code: string }[] } | null },
  { readonly input: { readonly approvalId: string; readonly decision: 'APPROVE' } }
>('mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { refusals { code } } }');

/** TM-5.1.3c: the sales manager approves what the customer gets. */
async function sendQuotation(): Promise<void> {
  const lines = [{ specification: 'Pump 80 m3/h', quantity: '2', unitPrice: '59000' }];
  const said = { deliveryTime: 'Six weeks.', afterSalesService: 'Two years.', lines };
  const { createQuote } = await rep.get(CreateQuoteDocument, { input: { opportunity: card.id, ...said } });
  const { id, version } = createQuote!.quote!;
  const { submitQuote } = await rep.get(SubmitQuoteDocument, { input: { id, expectedVersion: version! } });
  const { approval } = submitQuote!.quote!;
  expect(approval).toMatchObject({ state: 'PENDING', nextApprovers: [{ name: 'Sales Manager' }] });
  const decided = await manager.get(approving, { input: { approvalId: approval!.id, decision: 'APPROVE' } });
  expect(decided.decideApproval).toMatchObject({ refusals: [] });
  const { quote } = await rep.get(QuoteFileDocument, { id });
  const { sendQuote } = await rep.get(SendQuoteDocument, { input: { id, expectedVersion: quote!.version! } });
  expect(sendQuote).toMatchObject({ quote: { state: 'SENT', total: cny('118000.00') }, refusals: [] });
  card = (await rep.get(OpportunityFileDocument, { id: card.id })).opportunity!;
}

it('TM-5.1 the lead is carried to the delivery', async () => {
  await step(AnalyseOpportunityNeedsDocument, { needs: 'Two pumps.', painPoints: 'Floods.' });
  await step(ProposeOpportunitySolutionDocument, { solution: 'Two pumps with service.', quotedAmount: cny('118000.00') });
  await sendQuotation();
  await step(StartOpportunityNegotiationDocument, {});
  await step(AgreeOpportunityDocument, { agreement: 'By letter.' });
  await step(SignOpportunityContractDocument, { contractReference: 'C-1', signedOn: today, contractAmount: cny('118000.00') });
  expect(card).toMatchObject({ state: 'ORDER_EXECUTION' });
  expect(await step(DeliverOpportunityDocument, { deliveredOn: today })).toEqual([]);
  expect(card).toMatchObject({ state: 'MAINTENANCE', outcome: 'WON', value: cny('118000.00') });
});

it('the sales manager sees it; a member of another company gets the answer of nothing', async () => {
  const seen = await manager.get(OpportunityFileDocument, { id: card.id });
  expect(seen.opportunity).toMatchObject({ state: 'MAINTENANCE', owner: { id: repId }, customer: { name: 'Eastwind Pumps' } });
  expect((await manager.get(CustomerFileDocument, { id: customerId })).customer).toMatchObject({
    contacts: { nodes: [{ name: 'Lin Mei' }] },
    interactions: { nodes: [{ summary: 'Introduced our pumps.' }] },
  });
  expect(await stranger.get(OpportunityFileDocument, { id: card.id })).toEqual({ opportunity: null });
  expect(await stranger.get(CustomerFileDocument, { id: customerId })).toEqual({ customer: null });
});

it('every list that a frontend begins with is answered', async () => {
  const answers = [
    await rep.ask(MyPermissionsDocument, {}),
    await rep.ask(CatalogueDocument, { search: '' }),
    await rep.ask(ColleaguesDocument, { search: 'Sales' }),
    await rep.ask(DepartmentsDocument, {}),
    await rep.ask(CustomerGradesDocument, {}),
    await rep.ask(SegmentsDocument, {}),
    await rep.ask(CreditOfDocument, { customer: customerId }),
    await rep.ask(LawOfMyOrganizationDocument, {}),
    await rep.ask(PermissionMatrixDocument, { pack: 'TM' }),
    await rep.ask(ClauseDocument, { id: 'TM-5.1.1a' }),
  ];
  expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => []));
});

it('a session is renewed once per refresh token and ended by signing out', async () => {
  const { signIn } = await clientOf(url).get(SignInDocument, { email: 'sales_rep@tm.example', password });
  const { refreshSession } = await clientOf(url).get(RefreshSessionDocument, { refreshToken: signIn!.refreshToken! });
  const renewed = clientOf(url, refreshSession!.accessToken);
  expect(await renewed.get(SignOutDocument, {})).toEqual({ signOut: { signedOut: true } });
  expect(await renewed.ask(MeDocument, { checks: [] })).toMatchObject({
    status: 401,
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
});
