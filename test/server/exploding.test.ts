import { describe, expect, it } from '@jest/globals';
import { testCompany } from '../support/company.ts';
import { faultsOf, wholeServer } from './whole-server.ts';

const company = await testCompany('TM');
const server = await wholeServer(company);

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const members = (count: number, fields: string): string => `members(first: ${count}) { nodes { ${fields} } }`;

/** Documents that cost little to send and much to answer, were they answered. */
const documents: readonly (readonly [string, string])[] = [
  [
    'lists in lists',
    `{ ${members(100, `opportunities(first: 100) { nodes { customer { opportunities(first: 100) { nodes { id } } } } }`)} }`,
  ],
  ['wide lists by alias', `{ ${times(10, (index) => `a${index}: ${members(100, 'opportunities(first: 100) { nodes { id } }')}`)} }`],
  [
    'fragments that multiply',
    `{ customers { nodes { ...F0 } } } ${times(14, (index) => `fragment F${index} on Customer { id ...F${index + 1} ...G${index + 1} } fragment G${index + 1} on Customer { ...F${index + 1} }`)} fragment F14 on Customer { id }`,
  ],
  ['fragments in a circle', '{ customers { nodes { ...A } } } fragment A on Customer { ...B } fragment B on Customer { ...A }'],
  [
    'overlapping fields in pairs of pairs',
    `{ ${times(4, () => `customers { ${times(6, () => `nodes { ${times(6, () => `owner: parent { ${times(6, () => 'id')} }`)} }`)} }`)} }`,
  ],
  ['thousands of conflicting fields', `{ customers { nodes { ${times(700, (index) => `id: ${index % 2 ? 'name' : 'id'}`)} } } }`],
  ['one field a thousand times', `{ ${'__typename '.repeat(1_000)} }`],
  ['one field below the root two thousand times', `{ customers { nodes { ${'name '.repeat(2_900)} } } }`],
  [
    'operations that share one large fragment',
    `${times(240, (index) => `query A${index} { ...F }`)} fragment F on Query { ${'__typename '.repeat(700)} }`,
  ],
  ['operations of one name', times(300, () => 'query A { viewer { member { id } } }')],
  ['a list a thousand deep', `{ customers(where: ${'['.repeat(1_400)}${']'.repeat(1_400)}) { totalCount } }`],
  ['an object hundreds deep', `{ customers(where: ${'{ not: '.repeat(600)}{}${' }'.repeat(600)}) { totalCount } }`],
  ['a type a thousand deep', `query ($a: ${'['.repeat(1_400)}Int${']'.repeat(1_400)}) { customers(first: $a) { totalCount } }`],
  ['a selection a thousand deep', `{ customers ${'{ nodes { parent '.repeat(400)}{ id }${' } }'.repeat(400)} }`],
  ['a number of 200,000 digits', `{ customers(first: ${'9'.repeat(200_000)}) { totalCount } }`],
  ['a fraction of 200,000 digits', `{ opportunities(where: { value: { gt: "0.${'9'.repeat(200_000)}" } }) { totalCount } }`],
  ['a text of 200,000 characters', `{ customer(id: "${'x'.repeat(200_000)}") { id } }`],
  ['a name of 200,000 characters', `{ ${'x'.repeat(200_000)} { id } }`],
  ['an alias of 200,000 characters', `{ ${'x'.repeat(200_000)}: viewer { member { id } } }`],
  ['thousands of unknown fields', `{ ${times(2_900, (index) => `customre${index}`)} }`],
  ['thousands of unknown directives', `{ __typename ${'@a '.repeat(1_400)}}`],
  ['definitions of a schema', times(300, (index) => `type T${index} { a: Int }`)],
  ['types of fields of types', '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }'],
  ['the schema eleven times', `{ ${times(11, (index) => `s${index}: __schema { types { name } }`)} }`],
  ['two operations without a choice', 'query A { __typename } query B { __typename }'],
  ['a subscription', 'subscription { customers { totalCount } }'],
  ['an empty document', ' '],
  ['odd spaces and marks', '{ \u00a0viewer\u2028{ member \u202e { id } } }'],
];

const refusals = [
  'OPERATION_TOO_COMPLEX',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
];

describe.each(documents)('a document with %s', (_what, document) => {
  it.each([null, 'company_management'])('is refused as a whole (%s)', async (who) => {
    const reply = await server.ask(who, document);
    expect(faultsOf(reply)).toEqual([]);
    expect(refusals).toContain(reply.answer.errors?.[0]?.extensions.code);
    expect(Object.values(reply.answer.data ?? {}).filter((value) => value !== null)).toEqual([]);
  });
});

describe('variables', () => {
  const where = 'query ($where: CustomerWhere) { customers(where: $where) { totalCount } }';

  it.each([
    ['thousands of unknown keys', where, { where: Object.fromEntries(Array.from({ length: 15_000 }, (_, index) => [`nmae${index}`, 1])) }],
    ['thousands of faults', where, { where: { or: Array.from({ length: 15_000 }, () => ({ nmae: 1 })) } }],
    ['a key of 200,000 characters', where, { where: { ['n'.repeat(200_000)]: 1 } }],
    ['a hundred thousand ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 100_000 }, () => 1) }],
    ['a number beyond all numbers', 'query ($first: Int) { customers(first: $first) { totalCount } }', { first: 1e300 }],
  ])('of %s are refused, and not worded at length', async (_what, document, variables) => {
    const reply = await server.ask('company_management', document, variables);
    expect(faultsOf(reply)).toEqual([]);
    expect(reply.answer.errors?.length).toBeLessThanOrEqual(6);
    expect(['BAD_USER_INPUT', 'OPERATION_TOO_COMPLEX']).toContain(reply.answer.errors?.[0]?.extensions.code);
  });
});
