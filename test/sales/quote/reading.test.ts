import { describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../../src/kernel/id.ts';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { anyId } from '../../support/database.ts';
import { act, at, brief, drafted, line, posts, sent, terms, type Quote } from './desk.ts';

/** Who reads a quotation of the seller: owner, heads of sales and marketing, the line, BS the assistant (reading.md); finance once it is accepted. */
const readers: Readonly<Record<PackCode, { readonly always: readonly string[]; readonly accepted: readonly string[] }>> = {
  TM: { always: ['sales_rep', 'sales_manager', 'marketing_director', 'company_management'], accepted: ['finance', 'department_head'] },
  CL: { always: ['sales_rep', 'marketing_department_head', 'company_management'], accepted: ['finance', 'department_head.finance'] },
  MS: { always: ['sales_rep', 'department_head', 'company_management'], accepted: ['finance', 'department_head.finance'] },
  MC: {
    always: ['sales_rep', 'sales_manager', 'marketing_director', 'company_management'],
    accepted: ['finance', 'department_head.finance'],
  },
  BS: { always: ['business_rep', 'business_assistant', 'marketing_manager', 'general_manager'], accepted: ['finance'] },
};

const first = await testCompany('TM');

/** Every way in which somebody might come upon the quotation and its line. */
async function waysTo(company: Company, who: string, quote: Quote): Promise<readonly boolean[]> {
  const document = `query ($id: ID!, $line: ID!, $owner: ID!, $number: String!) {
    quote(id: $id) { id } node(id: $id) { id } line: node(id: $line) { id } quoteLine(id: $line) { id }
    quotes { totalCount nodes { id } } quoteLines { totalCount nodes { quote { id } } }
    member(id: $owner) { quotes { totalCount } }
    found: search(text: $number, types: [QUOTE]) { nodes { node { id } } }
    filtered: quotes(where: { number: { eq: $number } }, search: $number) { totalCount } }`;
  const variables = { id: quote.id, line: quote.lines.nodes[0]!.id, owner: quote.owner.id, number: quote.number };
  const { data, errors } = await company.as(who).run(document, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return [
    data.quote !== null,
    data.node !== null,
    data.line !== null,
    data.quoteLine !== null,
    data.quotes.totalCount === 1 && data.quotes.nodes.length === 1,
    data.quoteLines.totalCount === 1 && data.quoteLines.nodes[0]?.quote !== null,
    data.member.quotes.totalCount === 1,
    data.found.nodes.length === 1,
    data.filtered.totalCount === 1,
  ];
}

describe.each(packCodes)('who reads quotations of %s', (pack) => {
  const { seller } = posts[pack];
  const { always, accepted } = readers[pack];
  let company: Company;
  let quote: Quote;
  let addresses: readonly string[];

  const seenBy = async (): Promise<readonly string[]> => {
    const seeing: string[] = [];
    for (const address of addresses) {
      const ways = await waysTo(company, address, quote);
      // All ways, or none.
      expect([address, [...new Set(ways)]]).toEqual([address, [ways[0]]]);
      if (ways[0]) seeing.push(address);
    }
    return seeing.toSorted();
  };

  test('owner, heads of sales and marketing, and the line read one that is sent, in every way; nobody else in any', async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    quote = await sent(company, posts[pack].assistant ?? seller);
    await company.hire(seller);
    const members = await company.database.asOwner<{ email: string }>(
      `select email from member where organization_id = $1 and kind = 'PERSON' order by email`,
      [company.organizationId],
    );
    addresses = members.map(({ email }) => email.split('@')[0]!);
    expect(await seenBy()).toEqual([...always].toSorted());
  });

  test('finance reads it beside them once the customer accepted it', async () => {
    const answered = await act(company, seller, 'recordQuoteAcceptance', { ...at(quote), agreement: 'By letter.' });
    expect(brief(answered)).toEqual([]);
    expect(await seenBy()).toEqual([...always, ...accepted].toSorted());
  });

  test('another company finds nothing, and no verb does', async () => {
    const other = await first.beside(pack);
    const stranger = posts[pack].seller;
    const mine = await drafted(other, posts[pack].assistant ?? stranger);
    for (const id of [quote.id, toGlobalId('quo', anyId())]) {
      const document = 'query ($id: ID!) { quote(id: $id) { id } node(id: $id) { id } quotes(where: { id: { eq: $id } }) { totalCount } }';
      expect((await other.as(posts[pack].approver).run(document, { id })).data).toEqual({
        quote: null,
        node: null,
        quotes: { totalCount: 0 },
      });
      const given = { id, expectedVersion: 1 };
      for (const [verb, more] of verbs) expect(brief(await act(other, stranger, verb, { ...given, ...more }))).toEqual(['NOT_FOUND - ']);
    }
    const [foreign] = quote.lines.nodes;
    expect(brief(await act(other, stranger, 'changeQuoteLines', { ...at(mine), lines: [{ ...line, id: foreign!.id }] }))).toEqual([
      'NOT_FOUND lines.0.id ',
    ]);
    const opportunity = (quote as unknown as { opportunity: { id: string } }).opportunity.id;
    expect(brief(await act(other, stranger, 'createQuote', { opportunity, ...terms, lines: [line] }))).toEqual(['NOT_FOUND - ']);
  });
});

const verbs: readonly (readonly [string, Record<string, unknown>])[] = [
  ['changeQuote', { solution: 'Mine.' }],
  ['changeQuoteLines', { lines: [line] }],
  ['submitQuote', {}],
  ['sendQuote', {}],
  ['reviseQuote', {}],
  ['withdrawQuote', {}],
  ['recordQuoteAcceptance', { agreement: 'Yes.' }],
  ['recordQuoteDecline', { reason: 'No.' }],
];

test('a peer finds neither the opportunity to quote for nor the quotation', async () => {
  const company = await first.beside('MS');
  const peer = await company.hire('sales_rep');
  const quote = await drafted(company, 'sales_rep');
  const opportunity = (quote as unknown as { opportunity: { id: string } }).opportunity.id;
  expect(brief(await act(company, peer, 'createQuote', { opportunity, ...terms, lines: [line] }))).toEqual(['NOT_FOUND - ']);
  for (const [verb, more] of verbs) expect(brief(await act(company, peer, verb, { ...at(quote), ...more }))).toEqual(['NOT_FOUND - ']);
});

test('R5 whoever reads the quotation but not the opportunity sees its name, state and owner, and nothing more', async () => {
  const company = await first.beside('BS');
  const { id } = await drafted(company, 'business_assistant');
  const document = 'query ($id: ID!) { quote(id: $id) { opportunity { name state owner { name } needs } } }';
  const { data, extensions } = await company.as('business_assistant').run(document, { id });
  expect(data.quote.opportunity).toEqual({
    name: 'A line of presses',
    state: 'NEEDS_ANALYSIS',
    owner: { name: company.member('business_rep').name },
    needs: null,
  });
  expect(extensions.masked).toMatchObject([{ path: ['quote', 'opportunity', 'needs'] }]);
});
