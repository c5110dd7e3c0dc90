import { getNamedType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';

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
    const cost = priced({
      schema,
      query: document,
      variables: { ...variables },
      estimators: [price],
      ...(operationName ? { operationName } : {}),
    });
    if (prices.size >= MOST_KNOWN_PER_DOCUMENT) prices.clear();
    prices.set(key, cost);
    return cost;
  };
}

/** An operation whose variables do not fit costs nothing: execution refuses it before any resolver. */
function priced(given: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(given);
  } catch {
    return 0;
  }
}

function priceOf({ field, args, childComplexity }: ComplexityEstimatorArgs, isMutation: boolean): number {
  const type = getNamedType(field.type).name;
  if (field.name === 'totalCount') return COUNT;
  if (isMutation) return DEED + childComplexity;
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
