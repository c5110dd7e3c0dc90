import { describe, expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { concluded } from '../contract/desk.ts';
import { sent } from '../quote/desk.ts';
import { act, brief, cny, openFile, posts, speakWith, takeUp } from './pipeline.ts';

/** Fields that a document requires at a step, with the clause that requires each. */
type Required = Partial<Record<PackCode, Readonly<Record<string, string>>>>;

interface Step {
  readonly verb: string;
  readonly to: string;
  readonly required: Required;
  /** Everything that any document may ask for. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly before?: (company: Company, seller: string) => Promise<void>;
}

const visitPlan = ['visitNeeds', 'visitBackground', 'visitPurchasingProcess', 'visitMaterial', 'visitDemonstration'];

/** One development of a customer, from the lead to its maintenance; the differences between the documents are data. */
const story: readonly Step[] = [
  {
    verb: 'screenOpportunity',
    to: 'SCREENED',
    required: {
      TM: { assessment: 'TM-5.1.1b' },
      MS: { assessment: 'MS-3.2.1c', prospectClass: 'MS-3.2.1c', isKeyTarget: 'MS-3.2.1c' },
      MC: { assessment: 'MC-4.2.1' },
    },
    input: { assessment: 'Fits.', prospectClass: 'Manufacturing', isKeyTarget: true, developmentScheme: 'Visit the board.' },
  },
  {
    verb: 'contactOpportunity',
    to: 'CONTACTED',
    required: { MC: Object.fromEntries(visitPlan.map((field) => [field, 'MC-4.2.2'])) },
    input: Object.fromEntries(visitPlan.map((field) => [field, 'Prepared.'])),
  },
  {
    verb: 'followUpOpportunity',
    to: 'CONTACTED',
    required: { MS: { intention: 'MS-3.2.2a', nextContactOn: 'MS-3.2.2a' } },
    input: { intention: 'BUYING', nextContactOn: '2026-03-09' },
  },
  {
    verb: 'analyseOpportunityNeeds',
    to: 'NEEDS_ANALYSIS',
    required: {
      TM: { needs: 'TM-5.1.2', painPoints: 'TM-5.1.2' },
      CL: { needs: 'CL-4.3.1a' },
      MS: { needs: 'MS-3.2.2b' },
      MC: { needs: 'MC-4.2.4 MC-2.2.5b' },
    },
    input: { needs: 'Two presses.', painPoints: 'Downtime.' },
  },
  {
    verb: 'proposeOpportunitySolution',
    to: 'SOLUTION_QUOTE',
    required: {
      TM: { solution: 'TM-5.1.3a', quotedAmount: 'TM-5.1.3a' },
      MS: { solution: 'MS-3.2.2b', quotedAmount: 'MS-3.2.3a' },
      MC: { solution: 'MC-4.2.4' },
      BS: { quotedAmount: 'BS-3.1b' },
    },
    input: { solution: 'Presses with service.', quotedAmount: cny('120000') },
  },
  {
    verb: 'startOpportunityNegotiation',
    to: 'NEGOTIATION',
    required: { MC: { negotiatedPrice: 'MC-4.2.5', deliveryDueOn: 'MC-4.2.5', paymentMethod: 'MC-4.2.5' } },
    input: { negotiatedPrice: cny('118000'), deliveryDueOn: '2026-06-01', paymentMethod: 'Half in advance' },
  },
  {
    verb: 'agreeOpportunity',
    to: 'CONTRACT',
    required: { TM: { agreement: 'TM-5.1.4a' }, MS: { agreement: 'MS-3.2.3b' }, MC: { agreement: 'MC-4.2.5' } },
    input: { agreement: 'By letter of 1 March.' },
  },
  {
    verb: 'deliverOpportunity',
    to: 'MAINTENANCE',
    required: {
      TM: { deliveredOn: 'TM-5.1.5a' },
      MS: { deliveredOn: 'MS-3.2.4b' },
      MC: { deliveredOn: 'MC-4.2.6' },
      BS: { deliveredOn: 'BS-2.2.5f' },
    },
    input: { deliveredOn: '2026-03-02' },
  },
];

/** The clause by which a negotiation rests on a quotation that the customer has. */
const quotation: Partial<Record<PackCode, string>> = { TM: 'TM-5.1.3c', MS: 'MS-3.2.3a', MC: 'MC-4.2.5' };

/** The clause by which a contract is signed. */
const signing: Readonly<Record<PackCode, string>> = { TM: 'TM-5.1.4c', CL: 'CL-4.4.2b', MS: 'MS-3.2.3b', MC: 'MC-4.2.5', BS: 'BS-2.2.5f' };

/** Facts that a contact rests on beside its input. */
const prerequisites: Readonly<Record<PackCode, readonly string[]>> = {
  TM: ['PREREQUISITE_MISSING - TM-5.1.1d', 'PREREQUISITE_MISSING - TM-5.1.1c'],
  CL: ['PREREQUISITE_MISSING - CL-4.3.1a'],
  MS: ['PREREQUISITE_MISSING - MS-4.1.1a', 'PREREQUISITE_MISSING - MS-3.2.2a'],
  MC: ['PREREQUISITE_MISSING - MC-5.2.1', 'PREREQUISITE_MISSING - MC-4.2.3'],
  BS: ['PREREQUISITE_MISSING - BS-2.2.4f'],
};

const factsOf = (pack: PackCode): Readonly<Record<string, readonly string[]>> => ({
  contactOpportunity: prerequisites[pack],
  startOpportunityNegotiation: quotation[pack] ? [`PREREQUISITE_MISSING - ${quotation[pack]}`] : [],
});

const orderly: Readonly<Record<PackCode, string>> = { TM: 'TM-1.1', CL: 'CL-1.3.2', MS: 'MS-1.1', MC: 'MC-1.3b', BS: 'BS-2.2.2h' };

const first = await testCompany('TM');

describe.each(packCodes)('the pipeline of %s', (pack) => {
  const { seller } = posts[pack];
  let company: Company;
  let at: { id: string; version: number };

  test('begins with a lead', async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    at = await takeUp(company, seller);
  });

  for (const { verb, to, required, input } of story) {
    const asked = required[pack] ?? {};
    const clauses = [...new Set(Object.values(asked))].join(', ');
    const rest = (): Record<string, unknown> => ({ id: at.id, expectedVersion: at.version });

    if (verb === 'deliverOpportunity') {
      test(`${signing[pack]} the signed contract leads to ORDER_EXECUTION`, async () => {
        await concluded(company, seller, at.id);
        const { data } = await company.as(seller).run('query ($id: ID!) { opportunity(id: $id) { id version state } }', { id: at.id });
        at = data.opportunity;
        expect(data.opportunity.state).toBe('ORDER_EXECUTION');
      });
    }

    test(`${clauses || pack} ${verb} ${clauses ? `asks for ${Object.keys(asked).join(', ')}` : 'asks for nothing'}`, async () => {
      const missing = Object.entries(asked).map(([field, clause]) => `MISSING_FIELD ${field} ${clause}`);
      const facts = factsOf(pack)[verb] ?? [];
      const empty = await act(company, seller, verb, { ...rest(), dryRun: true });
      expect(brief(empty)).toEqual([...facts, ...missing]);
    });

    test(`${orderly[pack]} no step but those of its state is taken before ${verb}`, async () => {
      const others = story.filter(
        (step) => step.verb !== verb && step.to !== to && !(verb === 'followUpOpportunity' && step.verb === 'analyseOpportunityNeeds'),
      );
      for (const other of others.filter((step) => step.verb !== 'followUpOpportunity' || verb !== 'analyseOpportunityNeeds')) {
        const early = await act(company, seller, other.verb, { ...other.input, ...rest(), dryRun: true });
        expect(brief(early)).toEqual([`WRONG_TRANSITION - ${orderly[pack]}`]);
      }
    });

    test(`${verb} leads to ${to}`, async () => {
      if (verb === 'contactOpportunity') {
        const customer = await openFile(company, seller, 'Hua Presses');
        at = (await act(company, seller, 'changeOpportunity', { ...rest(), customer })).opportunity;
        if (prerequisites[pack].length > 1) {
          expect(brief(await act(company, seller, verb, { ...input, ...rest() }))).toEqual([prerequisites[pack][1]]);
          await speakWith(company, seller, customer);
        }
      }
      if (verb === 'startOpportunityNegotiation') {
        await sent(company, seller, { opportunity: at.id });
        at = { ...at, version: at.version + 1 };
      }
      const given = Object.fromEntries(Object.keys(asked).map((field) => [field, input[field]]));
      const scheme = pack === 'MS' && verb === 'screenOpportunity' ? { developmentScheme: input['developmentScheme'] } : {};
      const done = await act(company, seller, verb, { ...given, ...scheme, ...rest() });
      expect(brief(done)).toEqual([]);
      expect(done.opportunity.state).toBe(to);
      at = done.opportunity;
    });
  }

  test('a signed contract makes it won, for its amount and on its day, and the customer active', async () => {
    const { data } = await company
      .as(seller)
      .run(
        'query ($id: ID!) { opportunity(id: $id) { outcome closedOn value { amount } availableTransitions { name } customer { state activeSince } } }',
        { id: at.id },
      );
    expect(data.opportunity).toEqual({
      outcome: 'WON',
      closedOn: '2026-03-02',
      value: { amount: '117000.50' },
      availableTransitions: [],
      customer: { state: 'ACTIVE', activeSince: '2026-03-02' },
    });
  });
});

test('MS-3.2.1c a key target is not screened without a development scheme', async () => {
  const company = await first.beside('MS');
  const lead = await takeUp(company, 'sales_rep');
  const input = { id: lead.id, expectedVersion: lead.version, assessment: 'Fits.', prospectClass: 'Large', isKeyTarget: true };
  expect(brief(await act(company, 'sales_rep', 'screenOpportunity', input))).toEqual(['MISSING_FIELD developmentScheme MS-3.2.1c']);
  expect(brief(await act(company, 'sales_rep', 'screenOpportunity', { ...input, isKeyTarget: false }))).toEqual([]);
});
