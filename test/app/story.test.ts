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
  DecideApprovalDocument,
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
  SignOutDocument,
  StartOpportunityNegotiationDocument,
  SubmitQuoteDocument,
  type OpportunityCardFragment,
  type RefusalPartsFragment,
  AssessCreditDocument,
  AttachFileDocument,
  CheckContractWithCustomerDocument,
  DraftContractDocument,
  QuotesOfDocument,
  RecordQuoteAcceptanceDocument,
  RequestCreditAssessmentDocument,
  RequestUploadDocument,
  SignContractDocument,
  ValidateCreditDocument,
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

/** TM-5.1.3c: the sales manager approves what the customer gets. */
async function sendQuotation(): Promise<void> {
  const lines = [{ specification: 'Pump 80 m3/h', quantity: '2', unitPrice: '59000' }];
  const said = { deliveryTime: 'Six weeks.', afterSalesService: 'Two years.', lines };
  const { createQuote } = await rep.get(CreateQuoteDocument, { input: { opportunity: card.id, ...said } });
  const { id, version } = createQuote!.quote!;
  const { submitQuote } = await rep.get(SubmitQuoteDocument, { input: { id, expectedVersion: version! } });
  const { approval } = submitQuote!.quote!;
  expect(approval).toMatchObject({ state: 'PENDING', nextApprovers: [{ name: 'Sales Manager' }] });
  const decided = await manager.get(DecideApprovalDocument, { input: { approvalId: approval!.id, decision: 'APPROVE' } });
  expect(decided.decideApproval).toMatchObject({ refusals: [] });
  const { quote } = await rep.get(QuoteFileDocument, { id });
  const { sendQuote } = await rep.get(SendQuoteDocument, { input: { id, expectedVersion: quote!.version! } });
  expect(sendQuote).toMatchObject({ quote: { state: 'SENT', total: cny('118000.00') }, refusals: [] });
  card = (await rep.get(OpportunityFileDocument, { id: card.id })).opportunity!;
}

/** TM-7.1.4a, TM-5.1.4: credit is assessed, the contract drafted, checked with the customer, and signed with its document. */
async function signContract(): Promise<void> {
  const { quotes } = await rep.get(QuotesOfDocument, { opportunity: card.id });
  const { id: quoteId } = quotes!.nodes[0]!;
  const { quote } = await rep.get(QuoteFileDocument, { id: quoteId });
  await rep.get(RecordQuoteAcceptanceDocument, { input: { id: quoteId, expectedVersion: quote!.version!, agreement: 'By letter.' } });
  const side = { rights: 'As agreed.', obligations: 'As agreed.' };
  const input = { opportunityId: card.id, title: 'Two pumps', amount: cny('118000.00'), company: side, customer: side };
  const { draftContract: refused } = await rep.get(DraftContractDocument, { input });
  expect(refused).toMatchObject({ contract: null, refusals: [{ code: 'CREDIT_ASSESSMENT_MISSING' }] });
  await assessCredit();
  const { draftContract } = await rep.get(DraftContractDocument, { input });
  const { id, version } = draftContract!.contract!;
  const checked = { id, expectedVersion: version!, checkNote: 'Read out together.', hasNoObjection: true };
  const { checkContractWithCustomer } = await rep.get(CheckContractWithCustomerDocument, { input: checked });
  const documentId = await attach(id);
  const signature = { id, expectedVersion: checkContractWithCustomer!.contract!.version!, signedOn: today, documentId };
  const { signContract: signed } = await rep.get(SignContractDocument, { input: signature });
  expect(signed).toMatchObject({ contract: { state: 'EFFECTIVE', opportunity: { state: 'ORDER_EXECUTION' } }, refusals: [] });
  card = (await rep.get(OpportunityFileDocument, { id: card.id })).opportunity!;
}

async function assessCredit(): Promise<void> {
  const { requestCreditAssessment } = await rep.get(RequestCreditAssessmentDocument, { input: { customerId } });
  const { id } = requestCreditAssessment!.creditAssessment!;
  await rep.get(AssessCreditDocument, { input: { id, expectedVersion: 1, level: 'GOOD', basis: 'Accounts of three years.' } });
  const { validateCredit } = await rep.get(ValidateCreditDocument, { input: { id, expectedVersion: 2, validUntil: '2099-12-31' } });
  expect(validateCredit).toMatchObject({ creditAssessment: { state: 'VALID' } });
}

async function attach(recordId: string): Promise<string> {
  const content = '%PDF-1.7 signed';
  const file = { recordId, name: 'Contract.pdf', contentType: 'application/pdf', size: content.length };
  const { requestUpload } = await rep.get(RequestUploadDocument, { input: file });
  const { id, url: link } = requestUpload!.upload!;
  expect((await fetch(`${url}${link}`, { method: 'PUT', body: content })).status).toBe(204);
  const { attachFile } = await rep.get(AttachFileDocument, { input: { uploadId: id } });
  return attachFile!.attachment!.id;
}

it('TM-5.1 the lead is carried to the delivery', async () => {
  await step(AnalyseOpportunityNeedsDocument, { needs: 'Two pumps.', painPoints: 'Floods.' });
  await step(ProposeOpportunitySolutionDocument, { solution: 'Two pumps with service.', quotedAmount: cny('118000.00') });
  await sendQuotation();
  await step(StartOpportunityNegotiationDocument, {});
  await step(AgreeOpportunityDocument, { agreement: 'By letter.' });
  await signContract();
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

it('TM-5.1.3c the demo has a quotation that waits for the sales manager, one that the customer accepted, and a draft', async () => {
  const { quotes } = await manager.get(demoQuotes, {});
  const told = quotes!.nodes.map(({ state, number, approval }) => [
    number.replace(/-\d{4}-/, '-'),
    state,
    approval?.nextApprovers.map(({ name }) => name) ?? null,
  ]);
  expect(told.slice(0, 3)).toEqual([
    ['Q-0001', 'IN_APPROVAL', ['Sales Manager']],
    ['Q-0002', 'ACCEPTED', []],
    ['Q-0003', 'DRAFT', null],
  ]);
});

it('MC-4.1.3 BS-2.2.3n the demo has a price list, and in BS an allowance that waits for the general manager', async () => {
  const { priceListItems } = await manager.get(demoPrices, {});
  expect(priceListItems!.nodes.map(({ state }) => state).toSorted()).toEqual(['DRAFT', 'VALID', 'VALID', 'VALID']);
  const head = await clientOf(url).get(SignInDocument, { email: 'general_manager@bs.example', password });
  const { allowances } = await clientOf(url, head.signIn!.accessToken).get(demoAllowances, {});
  expect(allowances!.nodes).toEqual([{ state: 'ESCALATED', amount: { amount: '3000.00' } }]);
});

const demoPrices = new TypedDocumentString<
  { readonly priceListItems: { readonly nodes: readonly { readonly state: string }[] } | null },
  Record<string, never>
>('{ priceListItems { nodes { state } } }');

const demoAllowances = new TypedDocumentString<
  { readonly allowances: { readonly nodes: readonly { readonly state: string; readonly amount: { readonly amount: string } }[] } | null },
  Record<string, never>
>('{ allowances { nodes { state amount { amount } } } }');

const demoQuotes = new TypedDocumentString<
  {
    readonly quotes: {
      readonly nodes: readonly {
        readonly state: string;
        readonly number: string;
        readonly approval: { readonly nextApprovers: readonly { readonly name: string }[] } | null;
      }[];
    } | null;
  },
  Record<string, never>
>('{ quotes(orderBy: [{ number: ASC }]) { nodes { state number approval { nextApprovers { name } } } } }');

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
