import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { createCostOf } from '../../src/server/cost.ts';

const schema = buildSchema(`
  type Query { customers(first: Int, last: Int): CustomerConnection, customer: Customer }
  type Mutation { createCustomer: Customer }
  type CustomerConnection { nodes: [Customer!]!, totalCount: Int! }
  type Customer { id: ID!, owner: Customer, opportunities(first: Int, last: Int): CustomerConnection }
`);
const costOf = createCostOf(schema);
const price = (text: string, variables?: Record<string, unknown>) => costOf(parse(text), null, variables);

describe('the cost of an operation', () => {
  test('counts a record once, and every record of a page', () => {
    expect(price('{ customer { id } }')).toBe(1);
    expect(price('{ customers(first: 50) { nodes { id } } }')).toBe(51);
    expect(price('{ customers { nodes { id owner { id } } } }')).toBe(41);
  });

  test('multiplies lists in lists, and counting costs', () => {
    expect(price('{ customers(first: 20) { nodes { opportunities(first: 5) { nodes { id } } } } }')).toBe(1 + 20 * (1 + 1 + 5));
    expect(price('{ customers(first: 1) { totalCount nodes { id } } }')).toBe(1 + 11);
  });

  test('takes sizes from variables, and the largest page for an impossible one', () => {
    const text = 'query ($first: Int) { customers(first: $first) { nodes { id } } }';
    expect(price(text, { first: 3 })).toBe(4);
    expect(price(text, { first: 100 })).toBe(101);
    expect(price(text, { first: 5000 })).toBe(101);
    expect(price(text, { first: -5 })).toBe(101);
  });

  test('the same document is priced anew for other sizes', () => {
    const document = parse('query ($first: Int) { customers(first: $first) { nodes { id } } }');
    expect([1, 2, 1].map((first) => costOf(document, null, { first }))).toEqual([2, 3, 2]);
  });
});
