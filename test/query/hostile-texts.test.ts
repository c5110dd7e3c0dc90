import { describe, expect, it } from '@jest/globals';
import { hostileTexts } from './hostile-strings.ts';
import { oddTexts, sellingCompany } from './world.ts';

const { company, tables } = await sellingCompany();

/** Where clients can put a text, by the document that carries it. */
const places: readonly (readonly [string, string])[] = [
  ['the id of a record', 'query ($x: ID!) { customer(id: $x) { id } }'],
  ['the id of a node', 'query ($x: ID!) { node(id: $x) { id } }'],
  ['ids of nodes', 'query ($x: ID!) { nodes(ids: [$x]) { id } }'],
  ['a cursor', 'query ($x: String) { customers(after: $x) { nodes { id } } }'],
  ['a cursor from the end', 'query ($x: String) { customers(last: 2, before: $x) { nodes { id } } }'],
  ['an id in a filter', 'query ($x: ID!) { customers(where: { id: { in: [$x] } }) { nodes { id } } }'],
  ['an id of a relation', 'query ($x: ID!) { opportunities(where: { customer: { id: { ne: $x } } }) { nodes { id } } }'],
  ['equality', 'query ($x: String) { customers(where: { name: { eq: $x } }) { nodes { id name } } }'],
  ['a list of values', 'query ($x: String!) { customers(where: { name: { in: [$x] } }) { nodes { id name } } }'],
  ['a beginning', 'query ($x: String) { customers(where: { name: { startsWith: $x } }) { nodes { id name } } }'],
  ['a part', 'query ($x: String) { customers(where: { name: { contains: $x } }) { nodes { id name } } }'],
  ['a value of a related record', 'query ($x: String) { opportunities(where: { customer: { industry: { eq: $x } } }) { nodes { id } } }'],
  ['a value of listed records', 'query ($x: String) { customers(where: { contacts: { some: { email: { eq: $x } } } }) { nodes { id } } }'],
  ['an amount', 'query ($x: Decimal) { opportunities(where: { value: { gt: $x } }) { nodes { id } } }'],
  ['a day', 'query ($x: LocalDate) { opportunities(where: { engagedOn: { eq: $x } }) { nodes { id } } }'],
  ['an instant', 'query ($x: DateTimeISO) { opportunities(where: { createdAt: { lt: $x } }) { nodes { id } } }'],
  ['a value of a vocabulary', 'query ($x: CustomerState) { customers(where: { state: { eq: $x } }) { nodes { id } } }'],
  ['an action', 'query ($x: String!) { explain(action: $x) { allowed } }'],
  ['an id to explain', 'query ($x: ID!) { explain(action: "customer.read", id: $x) { allowed } }'],
  ['an action to check', 'query ($x: String!) { viewer { can(checks: [{ action: $x }]) { allowed } } }'],
  ['an id to check', 'query ($x: ID!) { viewer { can(checks: [{ action: "customer.read", id: $x }]) { allowed } } }'],
];
const calm = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'FORBIDDEN']);

describe.each(places)('a hostile text as %s', (_place, document) => {
  it('is a value or a fault of the caller, never an error of ours, and opens no other record', async () => {
    const seen = new Set(
      (
        await company
          .as('sales_rep')
          .run('{ customers(first: 100) { nodes { id } } opportunities(first: 100) { nodes { id } } }')
          .then(({ data }) => [...data.customers.nodes, ...data.opportunities.nodes])
      ).map(({ id }: { id: string }) => id),
    );
    for (const text of hostileTexts) {
      const { data, errors } = await company.as('sales_rep').run(document, { x: text });
      // Faults of variables are graphql-js's own and carry no code yet; the server codes them.
      const codes = (errors ?? []).map(
        ({ extensions, message }) => extensions?.code ?? (message.startsWith('Variable "$x"') ? 'BAD_USER_INPUT' : message),
      );
      expect([text, codes.filter((code) => !calm.has(code))]).toEqual([text, []]);
      expect([text, idsIn(data).filter((id) => !seen.has(id))]).toEqual([text, []]);
    }
  }, 60_000);
});

/** Every id that an answer shows, wherever it stands. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => (name === 'id' && typeof each === 'string' ? [each] : idsIn(each)));
}

describe('a filter by an odd text', () => {
  it.each(oddTexts.map((text) => [text]))('finds %j and nothing else', async (text) => {
    const expected = tables['customer']!.filter((row) => row['name'] === text).length;
    const { data } = await company
      .as('marketing_director')
      .run('query ($x: String) { customers(first: 100, where: { name: { eq: $x } }) { totalCount nodes { name } } }', { x: text });
    expect(data.customers).toEqual({ totalCount: expected, nodes: Array.from({ length: expected }, () => ({ name: text })) });
  });
});

describe('a filter that is too much', () => {
  const refusal = async (where: unknown) => {
    const { errors } = await company
      .as('sales_rep')
      .run('query ($where: CustomerWhere) { customers(where: $where) { totalCount } }', { where });
    return errors?.[0]?.extensions?.refusals?.[0]?.code ?? errors?.[0]?.extensions?.code;
  };
  const nested = (depth: number): object => {
    let where: object = { name: { eq: 'a' } };
    for (let level = 0; level < depth; level += 1) where = { not: where };
    return where;
  };

  it('is refused: too deep, too wide, too many values', async () => {
    expect(await refusal(nested(8))).toBeUndefined();
    expect(await refusal(nested(60))).toBe('INVALID_VALUE');
    for (const depth of [64, 500, 20_000]) expect(await refusal(nested(depth))).toBe('OPERATION_TOO_COMPLEX');
    expect(await refusal({ or: Array.from({ length: 101 }, () => ({})) })).toBe('INVALID_VALUE');
    expect(
      await refusal({ or: Array.from({ length: 50 }, () => ({ and: Array.from({ length: 5 }, () => ({ name: { eq: 'a' } })) })) }),
    ).toBe('INVALID_VALUE');
    expect(await refusal({ name: { in: Array.from({ length: 101 }, () => 'a') } })).toBe('INVALID_VALUE');
    expect(await refusal({ name: { in: Array.from({ length: 100 }, () => 'a') } })).toBeUndefined();
  });
});
