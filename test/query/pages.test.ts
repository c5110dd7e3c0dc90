import { describe, expect, it } from '@jest/globals';
import { allModels, modelOf, type FieldModel, type RecordModel } from '../../src/query/model.ts';
import { sellingCompany } from './world.ts';

const world = await sellingCompany();
const { company } = world;
const run = (document: string, variables?: Record<string, unknown>) => company.as('marketing_director').run(document, variables);

type Order = Readonly<Record<string, unknown>>;
const listed = new Set(['Customer', 'Opportunity', 'Contact', 'Product', 'Member']);
const models = allModels().filter(({ name }) => listed.has(name));

/** Every order by one field, up and down, of the record itself and of the records that it points to. */
function ordersOf(model: RecordModel, isDeep = true): readonly Order[] {
  return [...model.fields.values()]
    .filter(({ hidden }) => !hidden)
    .flatMap((field): readonly Order[] => {
      if (field.kind === 'one') return isDeep ? ordersOf(modelOf(field.target()), false).map((inner) => ({ [field.name]: inner })) : [];
      return isOrderable(field) ? [{ [field.name]: 'ASC' }, { [field.name]: 'DESC' }] : [];
    });
}

function isOrderable(field: FieldModel): boolean {
  return field.kind === 'id' || ('order' in field && field.order);
}

const orders = models.flatMap((model) => ordersOf(model).map((order) => [model.name, JSON.stringify(order), model.plural, order] as const));

async function walk(name: string, plural: string, orderBy: readonly Order[], size: 'first' | 'last'): Promise<readonly string[]> {
  const cursor = size === 'first' ? 'after' : 'before';
  const document = `query ($orderBy: [${name}Order!], $cursor: String) {
    page: ${plural}(${size}: 7, ${cursor}: $cursor, orderBy: $orderBy) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
  }`;
  const pages: string[][] = [];
  let at: string | null = null;
  for (;;) {
    const { data, errors } = await run(document, { orderBy, cursor: at });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.page;
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0].cursor, edges.at(-1).cursor]);
    // Where the walk came from there are records, and only there.
    expect(size === 'first' ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(at !== null);
    pages.push(edges.map(({ node }: { node: { id: string } }) => node.id));
    if (!(size === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
    at = size === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
  }
  return (size === 'first' ? pages : pages.toReversed()).flat();
}

async function whole(name: string, plural: string, orderBy: readonly Order[]): Promise<readonly string[]> {
  const { data } = await run(`query ($orderBy: [${name}Order!]) { all: ${plural}(first: 100, orderBy: $orderBy) { nodes { id } } }`, {
    orderBy,
  });
  return data.all.nodes.map(({ id }: { id: string }) => id);
}

describe('pages walked from one end to the other', () => {
  it.each(orders)('%s by %s give every record once, in the order of the whole list', async (name, _label, plural, order) => {
    const all = await whole(name, plural, [order]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(4);
    expect(await walk(name, plural, [order], 'first')).toEqual(all);
    expect(await walk(name, plural, [order], 'last')).toEqual(all);
  });

  it('keep an order by several keys that run against each other', async () => {
    const order = [{ outcome: 'DESC' }, { value: 'ASC' }, { customer: { industry: 'DESC' } }, { name: 'ASC' }];
    const all = await whole('Opportunity', 'opportunities', order);
    expect(await walk('Opportunity', 'opportunities', order, 'first')).toEqual(all);
    expect(await walk('Opportunity', 'opportunities', order, 'last')).toEqual(all);
  });
});

describe('a page that cannot be', () => {
  const refusal = async (given: string): Promise<readonly unknown[]> => {
    const before = company.statements.length;
    const { data, errors } = await run(`{ opportunities(${given}) { nodes { id } } }`);
    expect(data).toEqual({ opportunities: null });
    const asked = company.statements.slice(before).filter((text) => !text.includes(' as viewer from '));
    return [errors![0]!.extensions.code, errors![0]!.extensions.refusals[0].code, errors![0]!.extensions.refusals[0].field, asked.length];
  };
  const cursorOf = async (list: string): Promise<string> =>
    (await run(`{ ${list} { pageInfo { endCursor } } }`)).data[list.split('(')[0]!].pageInfo.endCursor;
  const forged = (values: unknown): string => Buffer.from(JSON.stringify(values)).toString('base64url');

  it.each(['first: 101', 'last: 101'])('is refused before any SQL: %s', async (given) => {
    expect(await refusal(given)).toEqual(['BAD_USER_INPUT', 'PAGE_TOO_LARGE', given.split(':')[0], 0]);
  });

  it.each(['first: 0', 'first: -1', 'last: 0', 'last: -2147483648'])('is refused before any SQL: %s', async (given) => {
    expect(await refusal(given)).toEqual(['BAD_USER_INPUT', 'INVALID_VALUE', given.split(':')[0], 0]);
  });

  it('has two ends', async () => {
    expect(await refusal('first: 2, last: 2')).toEqual(['BAD_USER_INPUT', 'INVALID_VALUE', 'last', 0]);
  });

  it('goes on from a cursor against its direction', async () => {
    const cursor = await cursorOf('opportunities(first: 2)');
    expect(await refusal(`before: "${cursor}"`)).toEqual(['BAD_USER_INPUT', 'INVALID_CURSOR', 'before', 0]);
    expect(await refusal(`first: 2, before: "${cursor}"`)).toEqual(['BAD_USER_INPUT', 'INVALID_CURSOR', 'before', 0]);
    expect(await refusal(`last: 2, after: "${cursor}"`)).toEqual(['BAD_USER_INPUT', 'INVALID_CURSOR', 'after', 0]);
  });

  it('goes on from a cursor of another list, or of another order of this one', async () => {
    for (const list of [
      'customers(first: 2)',
      'opportunities(first: 2, orderBy: [{createdAt: ASC}])',
      'opportunities(first: 2, orderBy: [{customer: {createdAt: DESC}}])',
    ]) {
      expect(await refusal(`after: "${await cursorOf(list)}"`)).toEqual(['BAD_USER_INPUT', 'INVALID_CURSOR', 'after', 0]);
    }
  });

  it('goes on from what is no cursor', async () => {
    for (const cursor of ['', ' ', 'x', 'bnVsbA', 'W10', forged({}), forged([]), forged(['x']), '💥', 'a'.repeat(20_000)]) {
      expect(await refusal(`after: ${JSON.stringify(cursor)}`)).toEqual(['BAD_USER_INPUT', 'INVALID_CURSOR', 'after', 0]);
    }
  });

  it('goes on from a forged cursor, whatever stands in it', async () => {
    const id = '019caf21-0000-7000-8000-000000000000';
    const days = [
      null,
      1,
      true,
      '',
      '2026-13-01',
      '2026-02-30',
      '0000-01-01',
      'infinity',
      'now',
      '2026-01-01T00:00:00Z',
      "2026-01-01'; drop table member",
    ];
    const instants = [...days, '2026-01-01', '2026-01-01T24:00:00+00:00', '2026-01-01T00:00:00', 'Mon, 25 Dec 1995 13:30:00 +00:00'];
    const numbers = [1.5, '1e3', '99999999999999999999', 'NaN', 'Infinity', true, {}];
    const integers = ['1', 1.5, 2 ** 31, -(2 ** 31), 1e300, true];
    const forgeries: readonly (readonly [string, readonly unknown[]])[] = [
      ['createdAt: ASC', instants],
      ['engagedOn: ASC', days.slice(1)],
      ['value: ASC', numbers],
      ['customer: { employeeCount: ASC }', integers],
      ['id: ASC', ['', '0', 1, null, id.toUpperCase(), `${id}'`]],
      ['name: ASC', [null, 1, 'a\u0000b', {}, ['a']]],
    ];
    for (const [order, values] of forgeries) {
      const list = `opportunities(first: 2, orderBy: [{ ${order} }])`;
      const [signature, ...real] = JSON.parse(Buffer.from(await cursorOf(list), 'base64url').toString()) as unknown[];
      for (const value of values) {
        const made = forged([signature, value, ...real.slice(1)]);
        expect([order, value, ...(await refusal(`orderBy: [{ ${order} }], after: "${made}"`))]).toEqual([
          order,
          value,
          'BAD_USER_INPUT',
          'INVALID_CURSOR',
          'after',
          0,
        ]);
      }
      expect(await refusal(`orderBy: [{ ${order} }], after: "${forged([signature, ...real, 1])}"`)).toContain('INVALID_CURSOR');
      expect(await refusal(`orderBy: [{ ${order} }], after: "${forged([signature])}"`)).toContain('INVALID_CURSOR');
    }
  });

  it('has an order that says two things at once, nothing, or too much', async () => {
    for (const order of [
      '[{}]',
      '[{ name: ASC, id: ASC }]',
      '[{ customer: {} }]',
      '[{ customer: { name: null } }]',
      `[${'{ name: ASC }'.repeat(5)}]`,
    ]) {
      expect(await refusal(`orderBy: ${order}`)).toContain('INVALID_VALUE');
    }
    const deep = '{ customer: { parent: { parent: { parent: { name: ASC } } } } }';
    expect(await refusal(`orderBy: [${deep}]`)).toContain('INVALID_VALUE');
  });
});
