import { GraphQLObjectType } from 'graphql';
import type { Selected } from './selection.ts';

/**
 * Cuts a plain value to a selection: aliases, nested objects and lists in the order asked for. A function in the value
 * is called with the context, so that what costs a look-up is fetched only when it is selected.
 */
export async function project(value: unknown, selected: Selected, context: unknown): Promise<unknown> {
  const settled: unknown = typeof value === 'function' ? await (value as (context: unknown) => unknown)(context) : value;
  if (settled === null || settled === undefined) return null;
  if (Array.isArray(settled)) return Promise.all(settled.map((each) => project(each, selected, context)));
  if (settled instanceof Date) return settled.toISOString();
  if (!(selected.type instanceof GraphQLObjectType)) return settled;
  const type = selected.type;
  const entries = selected.children(type).map(async (child): Promise<[string, unknown]> => {
    if (child.name === '__typename') return [child.key, type.name];
    return [child.key, await project((settled as Record<string, unknown>)[child.name], child, context)];
  });
  return Object.fromEntries(await Promise.all(entries));
}
