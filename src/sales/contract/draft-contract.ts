import { Refused } from '../../kernel/refusal.ts';
import { brokenRows } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { Sheet, type Run } from '../../query/sheet.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf, type RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { nextNumber } from '../../organization/number/next-number.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { Quote } from '../quote/quote.entity.ts';
import { changedContent, contentValues, writeParts, type Content } from './contract-content.ts';
import { draftFacts } from './contract-facts.ts';
import { contractRules, draftRows } from './contract-rules.ts';
import { Contract } from './contract.entity.ts';
import type { DraftContractInput } from './contract.inputs.ts';

type Facts = Readonly<Record<string, unknown>>;
type Basis = RowOf<Opportunity> & { readonly facts: Facts };

/** Drafts a contract from what a customer agreed to. It belongs to the owner of the opportunity, whoever writes it down. */
export async function draftContract(work: Work, input: DraftContractInput): Promise<Done> {
  work.permit('contract.draft');
  const quote = input.quoteId
    ? await work.lock(Quote, input.quoteId, { action: 'contract.draft', expectedVersion: null, field: 'quoteId' })
    : null;
  const opportunity = await basisOf(work, input, quote);
  mustBelong(work, opportunity, quote);
  const { facts } = opportunity;
  const broken = brokenRows(work.law, draftRows, { facts, input: { ...fieldsOf(input), today: work.today } });
  if (broken.length > 0) throw new Refused(broken);
  const content = await changedContent(work, await emptyContent(work, input.title, opportunity.customerId!), input);
  const contract = work.create(Contract, {
    ...contentValues(work, content),
    number: await nextNumber(work, 'C'),
    state: 'DRAFT',
    opportunityId: opportunity.id,
    quoteId: quote?.id ?? (facts['acceptedQuoteId'] as string | null),
    customerId: opportunity.customerId!,
    ownerId: opportunity.ownerId,
    departmentId: opportunity.departmentId,
    regionId: opportunity.regionId,
    creditPrecautionId: facts['precautionId'] as string | null,
    contentVersion: 1,
  });
  writeParts(work, contract.id, content, { parts: [], parties: [] });
  return { record: { type: Contract, id: contract.id } };
}

/** The opportunity with its facts, locked: by itself, or through a quotation that the caller drafts from. */
async function basisOf(work: Work, { opportunityId }: DraftContractInput, quote: RowOf<Quote> | null): Promise<Basis> {
  if (opportunityId) {
    const options = { action: 'contract.draft', expectedVersion: null, field: 'opportunityId', facts: draftFacts };
    return (await work.lock(Opportunity, opportunityId, options)) as Basis;
  }
  if (!quote) return work.refuse(platformRules.missingField, { field: 'opportunityId', values: { field: 'opportunityId' } });
  const [row] = await lockedRows(work, Opportunity, 't.id = $2::uuid', [quote.opportunityId]);
  return { ...row!, facts: await factsOf(work, quote.opportunityId) };
}

async function factsOf(work: Work, id: string): Promise<Facts> {
  const run: Run = { viewer: work.viewer, id, arguments: [] };
  const sheet = new Sheet(run, null);
  const facts = Object.entries(draftFacts).map(([name, sql]) => `'${name}', ${sql('t', sheet)}`);
  const { text, getters } = sheet.finish(
    `select json_build_object(${facts.join(', ')}) as facts from opportunity t where t.organization_id = ${sheet.organization} and t.id = ${sheet.parameter('id', 'uuid', (given) => given.id)}`,
  );
  const { rows } = await work.transaction.query<{ facts: Facts }>({ text, values: getters.map((getter) => getter(run)) });
  return rows[0]!.facts;
}

/** A quotation that a contract is drafted from is one of the opportunity, and the customer accepted it. */
function mustBelong(work: Work, { id }: Basis, quote: RowOf<Quote> | null): void {
  if (!quote) return;
  if (quote.opportunityId !== id) {
    work.refuse(contractRules.quote, { values: { value: quote.number, field: 'quoteId', reason: 'other_opportunity' } });
  }
  if (quote.state !== 'ACCEPTED') work.refuse(contractRules.acceptedQuote);
}

/** A contract that says nothing yet, with the names of both sides. */
async function emptyContent(work: Work, title: string, customerId: string): Promise<Content> {
  const { rows } = await work.transaction.query<{ company: string; customer: string }>({
    text: `select o.name as company, coalesce(c.legal_name, c.name) as customer from organization o, customer c
      where o.organization_id = $1::uuid and o.id = $1::uuid and c.organization_id = $1::uuid and c.id = $2::uuid`,
    values: [work.viewer.organizationId, customerId],
  });
  const { company, customer } = rows[0]!;
  const silent = { rights: null, obligations: null };
  return {
    title,
    kind: 'SALES',
    amount: null,
    paymentTerms: null,
    deliveryDueOn: null,
    isSpecial: null,
    specialReason: null,
    technicalTerms: null,
    commercialTerms: null,
    company: { name: company, ...silent },
    customer: { name: customer, ...silent },
  };
}
