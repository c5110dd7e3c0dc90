import type { Body } from './body.ts';

const scalars = [
  'id',
  'name',
  'state',
  'version',
  'createdAt',
  'expectedCloseOn',
  'outcome',
  'source',
  'isKeyTarget',
  'assessment',
  'needs',
  'closeReason',
  'value { amount }',
];
const links = ['customer', 'owner', 'department', 'product', 'region'] as const;
const states = ['LEAD', 'SCREENED', 'CONTACTED', 'NEEDS_ANALYSIS'];
const orders = ['name', 'createdAt', 'updatedAt', 'expectedCloseOn'];

/** A list of opportunities that nobody has asked for in these words: other fields, names, filters, orders and pages. */
export function randomDocument(serial: number): Body {
  const where = some(
    [
      `name: {ne: "not ${serial}"}`,
      `state: {in: [${some(states).join(', ')}]}`,
      'customer: {name: {isNull: false}}',
      `createdAt: {gt: "2020-01-01T00:00:00Z"}`,
      'or: [{isKeyTarget: {eq: true}}, {source: {isNull: false}}]',
    ],
    2,
  ).join(', ');
  const fields = [...some(scalars), ...some(links).map((link) => `${link} { id ${chance(0.5) ? 'name' : `called${serial}: name`} }`)];
  const list = `opportunities(first: ${1 + Math.floor(Math.random() * 30)}, where: {${where}}, orderBy: [{${pick(orders)}: ${pick(['ASC', 'DESC'])}}])`;
  const total = chance(0.2) ? 'totalCount ' : '';
  return { query: `query Soak${serial} { ${list} { ${total}nodes { ${fields.join(' ')} } pageInfo { endCursor } } }` };
}

export const chance = (share: number): boolean => Math.random() < share;

export function pick<Item>(from: readonly Item[]): Item {
  return from[Math.floor(Math.random() * from.length)]!;
}

/** At least one. */
function some<Item>(from: readonly Item[], about = from.length / 2): readonly Item[] {
  const chosen = from.filter(() => chance(about / from.length));
  return chosen.length > 0 ? chosen : [pick(from)];
}
