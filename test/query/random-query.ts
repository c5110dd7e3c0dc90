import fc from 'fast-check';
import { shapes, type Chosen, type Kind, type ListArguments, type Order, type TypeName, type Where } from './oracle.ts';
import { oddTexts, type World } from './world.ts';

/** A random list of one type with everything below it; keys are unique among siblings. */
export function anyList(world: World, type: TypeName): fc.Arbitrary<Chosen> {
  return connection(world, type, shapes[type].plural, 2).map((chosen) => ({ ...chosen, key: chosen.name }));
}

export function anyListArguments(world: World, type: TypeName): fc.Arbitrary<ListArguments> {
  return fc.record({
    where: fc.option(where(world, type, 2)),
    orderBy: fc.option(fc.array(anyOrder(type, 2), { maxLength: 3 })),
    search: fc.option(fc.constantFrom(...searches), { freq: 2 }),
  });
}

const searches =
  "中心,中,心,二期中心,alpha,AL,ph,Ｂeta,O'Brien,quoted name,%_ a,m0,😀smi,reak,example,a@example.com,b.example,1,product 2,sales,rep tm,$1".split(
    ',',
  );

function connection(world: World, type: TypeName, name: string, depth: number): fc.Arbitrary<Chosen> {
  const page = (side: 'first' | 'last'): fc.Arbitrary<ListArguments> => fc.integer({ min: 1, max: 6 }).map((size) => ({ [side]: size }));
  const size = fc.oneof(page('first'), page('last'), ...(depth === 2 ? [fc.constant({})] : []));
  const list = fc.tuple(anyListArguments(world, type), size).map(([given, cut]) => ({ ...given, ...cut }));
  const object = (inner: number): fc.Arbitrary<readonly Chosen[]> => fields(world, type, inner);
  const parts = fc.uniqueArray(fc.constantFrom('nodes', 'edges', 'totalCount', 'pageInfo', '__typename', 'more'), {
    minLength: 1,
    maxLength: 4,
  });
  const children = parts.chain((names) =>
    fc.tuple(
      ...names.map((part): fc.Arbitrary<Chosen> => {
        if (part === 'nodes') return object(depth).map((below) => ({ key: 'nodes', name: 'nodes', children: below }));
        if (part === 'more') return object(0).map((below) => ({ key: 'more', name: 'nodes', children: below }));
        if (part === 'edges') {
          return object(depth - 1).map((below) => ({
            key: 'edges',
            name: 'edges',
            children: [{ key: 'node', name: 'node', children: below }],
          }));
        }
        if (part === 'pageInfo') {
          return fc.constant({ key: part, name: part, children: ['hasNextPage', 'hasPreviousPage', '__typename'].map(plain) });
        }
        return fc.constant(plain(part));
      }),
    ),
  );
  return fc.record({ key: fc.constant(name), name: fc.constant(name), list, children });
}

const plain = (name: string): Chosen => ({ key: name, name });

function fields(world: World, type: TypeName, depth: number): fc.Arbitrary<readonly Chosen[]> {
  const { columns, ones, manies } = shapes[type];
  const scalars = Object.entries(columns).map(([name, { kind }]) =>
    kind === 'money'
      ? fc
          .subarray(['amount', 'currency', '__typename'], { minLength: 1 })
          .map((parts): Chosen => ({ key: name, name, children: parts.map(plain) }))
      : fc.constant(plain(name)),
  );
  if (depth <= 0) return keyed([...scalars, fc.constant(plain('__typename'))], 3);
  const linked = Object.entries(ones).map(([name, { type: target }]) =>
    fields(world, target, depth - 1).map((children): Chosen => ({ key: name, name, children })),
  );
  const lists = Object.entries(manies).map(([name, { type: target }]) => connection(world, target, name, depth - 1));
  return keyed([...scalars, ...linked, ...lists], 5);
}

/** Some of the fields, the same one several times too; each under its own key. */
function keyed(some: readonly fc.Arbitrary<Chosen>[], most: number): fc.Arbitrary<readonly Chosen[]> {
  return fc.array(fc.tuple(fc.oneof(...some), fc.boolean()), { minLength: 1, maxLength: most }).map((chosen) => {
    const taken = new Set<string>();
    return chosen.map(([one, isAliased], index) => {
      const key = isAliased || taken.has(one.key) ? `a${index}` : one.key;
      taken.add(key);
      return { ...one, key };
    });
  });
}

function anyOrder(type: TypeName, depth: number): fc.Arbitrary<Order> {
  const { columns, ones } = shapes[type];
  const names = Object.keys(columns).filter((name) => name !== 'isKeyTarget');
  const own = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom('ASC', 'DESC'))
    .map(([name, direction]): Order => ({ [name]: direction }));
  if (depth === 0 || Object.keys(ones).length === 0) return own;
  const related = fc
    .constantFrom(...Object.entries(ones))
    .chain(([name, { type: target }]) => anyOrder(target, depth - 1).map((inner): Order => ({ [name]: inner })));
  return fc.oneof({ weight: 2, arbitrary: own }, { weight: 1, arbitrary: related });
}

function where(world: World, type: TypeName, depth: number): fc.Arbitrary<Where> {
  const { columns, ones, manies } = shapes[type];
  const entry = (name: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<readonly [string, unknown]> =>
    value.map((each) => [name, each] as const);
  const own = Object.entries(columns).map(([name, { kind }]) => entry(name, conditions(kind, values(world, type, name, kind))));
  const deeper =
    depth === 0
      ? []
      : [
          ...Object.entries(ones).map(([name, { type: target }]) => entry(name, where(world, target, depth - 1))),
          ...Object.entries(manies).map(([name, { type: target }]) =>
            entry(
              name,
              fc.constantFrom('some', 'none').chain((quantifier) => where(world, target, 0).map((inner) => ({ [quantifier]: inner }))),
            ),
          ),
          entry('and', fc.array(where(world, type, depth - 1), { maxLength: 2 })),
          entry('or', fc.array(where(world, type, depth - 1), { maxLength: 3 })),
          entry('not', where(world, type, depth - 1)),
        ];
  return fc.array(fc.oneof(...own, ...deeper), { minLength: 1, maxLength: 2 }).map((entries) => Object.fromEntries(entries));
}

function conditions(kind: Kind, value: fc.Arbitrary<unknown>): fc.Arbitrary<Where> {
  const list = fc.array(value, { maxLength: 3 });
  const isNull = fc.option(fc.boolean()).map((operand): Where => ({ isNull: operand }));
  const one = (operators: readonly string[], operand: fc.Arbitrary<unknown>): fc.Arbitrary<Where> =>
    fc.tuple(fc.constantFrom(...operators), fc.option(operand, { freq: 12 })).map(([operator, each]): Where => ({ [operator]: each }));
  if (kind === 'boolean') return fc.oneof(one(['eq'], value), isNull);
  const all = [one(['eq', 'ne'], value), one(['in', 'notIn'], list), isNull];
  if (kind === 'text' || kind === 'name') all.push(one(['startsWith', 'contains'], value));
  if (kind === 'integer' || kind === 'day' || kind === 'instant' || kind === 'money') all.push(one(['lt', 'lte', 'gt', 'gte'], value));
  return fc.oneof(...all);
}

function values(world: World, type: TypeName, name: string, kind: Kind): fc.Arbitrary<unknown> {
  const { table, prefix } = shapes[type];
  switch (kind) {
    case 'id':
      return fc.constantFrom(
        `${prefix}_${'0'.repeat(32)}`,
        ...world.tables[table]!.slice(0, 12).map(({ id }) => `${prefix}_${String(id).replaceAll('-', '')}`),
      );
    case 'name':
    case 'text':
      return fc.constantFrom('', 'a', 'A', 'PHA', '@example', '二', '1', ...oddTexts);
    case 'choice':
      return fc.constantFrom(...choices[`${type}.${name}`]!);
    case 'integer':
      return fc.constantFrom(-1, 0, 1, 20, 300, 2 ** 31 - 1);
    case 'boolean':
      return fc.boolean();
    case 'day':
      return fc.constantFrom('0001-01-01', '2025-11-30', '2025-12-31', '2026-01-05', '9999-12-31');
    case 'instant':
      return fc.constantFrom('2026-01-02T08:00:00.000Z', '2026-01-03T08:00:00.120Z', '2026-01-01T00:00:00.000Z');
    case 'money':
      return fc.constantFrom('0', '1', '1.00', '0.01', '2.5', '123.45', '90000000000000.00');
  }
}

const choices: Readonly<Record<string, readonly string[]>> = {
  'Product.state': ['ACTIVE', 'RETIRED'],
  'Customer.state': ['PROSPECT', 'ACTIVE', 'DORMANT', 'LOST'],
  'Opportunity.state': ['LEAD', 'SCREENED', 'LOST'],
  'Opportunity.outcome': ['WON', 'LOST', 'DISQUALIFIED'],
};
