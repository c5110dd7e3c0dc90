import type { Body } from './body.ts';
import { chance, pick, randomDocument } from './random-document.ts';

/** One request of the load, and whether its answer may be an error. */
export interface Request {
  readonly kind: string;
  readonly body: Body | string;
  /** Sent without, or with a token that nobody issued. */
  readonly as: 'member' | 'stranger' | 'forger';
}

const page = `query Page($after: String, $where: OpportunityWhere) {
  opportunities(first: 50, after: $after, where: $where, orderBy: [{value: DESC}]) {
    nodes { id name state value { amount currency } customer { name } owner { name } } pageInfo { endCursor } } }`;
const create = `mutation Take($input: CreateOpportunityInput!) {
  createOpportunity(input: $input) { opportunity { id version name } refusals { code message clauses { id } mayDecide { role } } } }`;
const screen = `query Screen { viewer { member { id name } permissions { action } } opportunities(first: 10) { nodes { id availableTransitions { action allowed } } } }`;
const explain = `query Why($action: String!) { explain(action: $action) { allowed message mayDecide { role members { name } } } }`;
const file = `query Files { customers(first: 20) { totalCount nodes { name contacts(first: 5) { nodes { name } } opportunities(first: 5) { nodes { name owner { name } } } } } }`;
const actions = [
  'opportunity.assign',
  'contract.sign',
  'budget.approve',
  'customer.grade',
  'law.override',
  'expense_claim.pay',
  'nothing.at_all',
];

let serial = 0;

const kinds: Readonly<Record<string, readonly [share: number, make: () => Omit<Request, 'kind'>]>> = {
  'a page, some variables': [20, () => member({ query: page, variables: { where: whereOf() } })],
  'a new document': [25, () => member(randomDocument((serial += 1)))],
  'a screen with buttons': [10, () => member({ query: screen })],
  'customer files': [8, () => member({ query: file })],
  'may I, and who can': [6, () => member({ query: explain, variables: { action: pick(actions) } })],
  'a lead taken up': [8, () => member({ query: create, variables: { input: { name: `Soak ${(serial += 1)}`, source: 'REFERRAL' } } })],
  'a refusal': [6, () => member({ query: create, variables: { input: { name: `Refused ${(serial += 1)}` } } })],
  'a dry run': [3, () => member({ query: create, variables: { input: { name: 'Dry', source: 'REFERRAL', dryRun: true } } })],
  'a hostile document': [8, () => ({ as: chance(0.5) ? 'member' : 'stranger', body: hostile() })],
  'a forged token': [3, () => ({ as: 'forger', body: { query: '{ __typename }' } })],
  'a failed sign-in': [1, () => ({ as: 'stranger', body: signIn(`nobody-${(serial += 1)}@nowhere.example`) })],
};
const total = Object.values(kinds).reduce((sum, [share]) => sum + share, 0);

/** The next request, by the kinds' shares. */
export function nextRequest(): Request {
  let place = Math.random() * total;
  for (const [kind, [share, make]] of Object.entries(kinds)) {
    place -= share;
    if (place < 0) return { kind, ...make() };
  }
  return { kind: 'a screen with buttons', ...member({ query: screen }) };
}

const member = (body: Body): Omit<Request, 'kind'> => ({ as: 'member', body });

const signIn = (email: string): Body => ({
  query: 'mutation ($email: String!) { signIn(input: {email: $email, password: "a wrong password"}) { accessToken } }',
  variables: { email },
});

/** Variables of many shapes: each is a plan of its own. */
function whereOf(): object | null {
  return pick([
    null,
    {},
    { name: { contains: String(Math.random()).slice(2, 4) } },
    { state: { in: ['LEAD', 'SCREENED'] } },
    { and: [{ state: { ne: 'LOST' } }, { or: [{ isKeyTarget: { eq: chance(0.5) } }, { source: { isNull: chance(0.5) } }] }] },
    { createdAt: { gt: new Date(Math.random() * 1e12).toISOString() } },
    { customer: { name: { contains: String.fromCodePoint(97 + Math.floor(Math.random() * 26)) } } },
  ]);
}

/** What no honest client sends: broken, endless, unknown, deep, or not GraphQL at all. */
function hostile(): Body | string {
  const odd = `x${(serial += 1)}`;
  return pick<Body | string>([
    { query: `{ ${odd} }` },
    { query: `query ${odd} { opportunities { nodes { ${odd} } } ` },
    { query: `{ ${Array.from({ length: 40 }, (_, index) => `${odd}_${index}: __typename`).join(' ')} }` },
    { query: '{ a'.repeat(200) },
    { query: page, variables: { after: odd } },
    { query: page, variables: { where: { [odd]: { eq: 1 } } } },
    { query: page, variables: { where: { name: { contains: odd.repeat(2_000) } } } },
    { query: page, variables: { where: JSON.parse(`${'{"and":['.repeat(80)}{}${']}'.repeat(80)}`) as object } },
    { query: `query ($${odd}: Int) { __typename }`, operationName: odd },
    { query: `{ node(id: "${odd}") { id } }` },
    `{"query": "${odd}`,
    odd.repeat(40_000),
  ]);
}
