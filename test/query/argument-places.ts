import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** A root field, and every place of its arguments that a text can be put into. */
export interface Target {
  readonly kind: 'query' | 'mutation';
  readonly field: string;
  /** A document that takes each argument as a variable of its name, and selects the least that tells of errors. */
  readonly document: string;
  readonly places: readonly Place[];
  /** Variables that could be meant, with a text in some of the places. */
  readonly variables: (texts: ReadonlyMap<Place, string>) => Record<string, unknown>;
}

/** Names of arguments and input fields on the way to a text. */
export type Place = readonly string[];

/** What plausible values are made of. */
export interface Known {
  /** The id of a record of a type, where there is one. */
  readonly idOf: (type: string) => string | undefined;
}

/** All root fields of a schema that take a text. Filters through relations are left to the lists that they lead to. */
export function targetsOf(schema: GraphQLSchema, known: Known): readonly Target[] {
  const roots = [schema.getQueryType()!, schema.getMutationType()!];
  return roots.flatMap((root, index) =>
    Object.values(root.getFields()).map((field) => targetOf(index === 0 ? 'query' : 'mutation', field, known)),
  );
}

function targetOf(kind: Target['kind'], field: GraphQLField<unknown, unknown>, known: Known): Target {
  const places = field.args.flatMap(({ name, type }) => placesIn(type, [name]));
  const taken = field.args.length > 0 ? `(${field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})` : '';
  const passed = field.args.length > 0 ? `(${field.args.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
  return {
    kind,
    field: field.name,
    document: `${kind} ${taken} { ${field.name}${passed}${selectionOf(field)} }`,
    places,
    variables: (texts) => {
      const given = new Map([...texts].map(([place, text]) => [place.join('.'), text]));
      const values = field.args.map(({ name, type }) => [name, valueOf(type, [name], { given, known, field })] as const);
      return Object.fromEntries(values.filter(([, value]) => value !== undefined));
    },
  };
}

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (!('getFields' in named) && !('getTypes' in named)) return '';
  return isObjectType(named) && 'refusals' in named.getFields() ? ' { refusals { code message field } }' : ' { __typename }';
}

function placesIn(type: GraphQLInputType, path: Place): readonly Place[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return [path];
  if (!isInputObjectType(named)) return ['Int', 'Boolean'].includes(named.name) ? [] : [path];
  return Object.values(named.getFields()).flatMap((field) =>
    isRelation(field.type, path) ? [] : placesIn(field.type, [...path, field.name]),
  );
}

/** A filter or an order through a relation, which would never end: what it holds is asked at the list that it leads to. */
function isRelation(type: GraphQLInputType, [argument]: Place): boolean {
  const named = getNamedType(type);
  if (!['where', 'orderBy'].includes(argument!) || !isInputObjectType(named)) return false;
  return Object.values(named.getFields()).some((field) => isInputObjectType(getNamedType(field.type)));
}

interface Making {
  readonly given: ReadonlyMap<string, string>;
  readonly known: Known;
  readonly field: GraphQLField<unknown, unknown>;
}

/** The texts given, and what is required beside them; undefined where nothing is. */
function valueOf(type: GraphQLInputType, path: Place, making: Making): unknown {
  const given = making.given.get(path.join('.'));
  const isInner = [...making.given.keys()].some((place) => place.startsWith(`${path.join('.')}.`));
  if (given === undefined && !isInner && !isNonNullType(type)) return path.at(-1) === 'dryRun' ? true : undefined;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueOf(getNullableType(nullable.ofType), path, making) ?? plausible(nullable.ofType, path, making)];
  const named = getNamedType(type);
  if (given !== undefined) return given;
  if (!isInputObjectType(named)) return plausible(type, path, making);
  const values = Object.values(named.getFields()).map((field) => [field.name, valueOf(field.type, [...path, field.name], making)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function plausible(type: GraphQLInputType, path: Place, { known, field }: Making): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named)) return {};
  const name = path.at(-1)!;
  if (named.name === 'ID') return known.idOf(name === 'id' ? recordOf(field) : typeIn(name)) ?? known.idOf('Member');
  const values: Readonly<Record<string, unknown>> = {
    Int: 1,
    Float: 1,
    Boolean: false,
    Decimal: '1.00',
    LocalDate: '2026-03-02',
    DateTimeISO: '2026-03-02T00:00:00Z',
  };
  return values[named.name] ?? (/currency/i.test(name) ? 'CNY' : 'A plausible text 12');
}

/** The type of the record that a payload shows, or that a query answers. */
function recordOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (!isObjectType(named) || !named.name.endsWith('Payload')) return named.name;
  const shown = Object.values(named.getFields()).find(({ name }) => name !== 'refusals');
  return shown ? getNamedType(shown.type).name : named.name;
}

/** `customerId` is about a Customer, `ownerIds` about an Owner, whom nobody knows. */
function typeIn(name: string): string {
  const stem = name.replace(/Ids?$/, '');
  return `${stem[0]?.toUpperCase() ?? ''}${stem.slice(1)}`;
}
