import { getNamedType, getOperationAST, getVariableValues, Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { limits } from './limits.ts';

/** What an operation costs, in points: about one for every record that it may make the store look at. */
export type CostOf = (
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>> | undefined,
) => number;

const MOST_KNOWN_PER_DOCUMENT = 64;
const LARGEST_PAGE = 100;
const PAGE = 20;
const COUNT = 10;
const DEED = 10;
/** Hashing a password is slow on purpose. */
const PASSWORD = 50;
const SCHEMA = 2_000;
/** Longer descriptions of sizes are not kept: what is kept must not grow with what strangers send. */
const LONGEST_KEY = 1_000;

/** Mutations that hash a password. */
const hashing: ReadonlySet<string> = new Set(['signIn', 'acceptInvitation', 'changePassword', 'resetPassword', 'createOrganization']);

/** Prices operations before any SQL. The price follows from the document and the sizes of its pages, so it is kept for both. */
export function createCostOf(schema: GraphQLSchema): CostOf {
  const known = new WeakMap<DocumentNode, Map<string, number>>();
  const mutation = schema.getMutationType();
  const price = (given: ComplexityEstimatorArgs): number => priceOf(given, given.type === mutation);
  return (document, operationName, variables) => {
    let prices = known.get(document);
    if (!prices) known.set(document, (prices = new Map<string, number>()));
    const key = `${operationName ?? ''} ${JSON.stringify(variables, sizesOnly)}`;
    const done = prices.get(key);
    if (done !== undefined) return done;
    const cost = priced({ schema, document, operationName, variables }, price);
    if (key.length > LONGEST_KEY) return cost;
    if (prices.size >= MOST_KNOWN_PER_DOCUMENT) prices.clear();
    prices.set(key, cost);
    return cost;
  };
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An operation that there is not, or whose variables do not fit, costs nothing: execution refuses it before any resolver.
 * What cannot be priced for any other reason is too much.
 */
function priced({ schema, document, operationName, variables = {} }: Asked, price: (given: ComplexityEstimatorArgs) => number): number {
  const operation = getOperationAST(document, operationName);
  if (!operation) return 0;
  // Asked here first, because the pricing would word each of many thousand faults.
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors) return 0;
  const query: DocumentNode = {
    ...document,
    definitions: [operation, ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)],
  };
  try {
    return getComplexity({ schema, query, variables: { ...variables }, estimators: [price] });
  } catch {
    return limits.cost + 1;
  }
}

function priceOf({ field, args, childComplexity }: ComplexityEstimatorArgs, isMutation: boolean): number {
  const type = getNamedType(field.type).name;
  const { cost, times } = field.extensions;
  if (typeof cost === 'number') return cost;
  if (typeof times === 'number') return times * childComplexity;
  if (field.name === 'totalCount') return COUNT;
  if (field.name === '__schema') return SCHEMA;
  if (isMutation) return (hashing.has(field.name) ? PASSWORD : DEED) + childComplexity;
  if (type.endsWith('Connection')) return 1 + pageSize(args) * Math.max(1, childComplexity);
  if (Array.isArray(args['ids'])) return 1 + args['ids'].length * Math.max(1, childComplexity);
  if (field.name === 'can') return Array.isArray(args['checks']) ? args['checks'].length : 1;
  return 'getFields' in getNamedType(field.type) ? 1 + childComplexity : 0;
}

/** An impossible size is refused by the list itself; here it only must not make the operation cheap. */
function pageSize({ first, last }: Readonly<Record<string, unknown>>): number {
  const size = Number(first ?? last ?? PAGE);
  return size >= 1 && size <= LARGEST_PAGE ? size : LARGEST_PAGE;
}

/** Texts do not change a price; numbers, switches and the lengths of lists may. */
function sizesOnly(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? 0 : value;
}
