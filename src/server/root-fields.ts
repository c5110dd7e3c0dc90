import { getNullableType, type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { invariant } from '../kernel/invariant.ts';
import type { QueryContext } from '../query/context.ts';
import { Planned } from '../query/planned.ts';
import type { DirectRead } from '../query/record-queries.ts';

/** Collects what the root fields of one operation planned, by response name. Given to graphql-js as the root value. */
export class Plans {
  readonly byResponseName = new Map<string, Planned>();
}

const opened = new WeakSet<GraphQLSchema>();

/**
 * Prepares the root fields of a schema in place, once, and answers the same schema.
 *
 * Every root field becomes nullable, whatever its resolver declares, so that one failure spares its siblings: a
 * mutation that has been committed keeps its payload when the next one fails. That is also what lets a planned field
 * answer null to graphql-js, which then doesn't walk it, and leave its text to be spliced in.
 */
export function openRootFields(schema: GraphQLSchema): GraphQLSchema {
  if (opened.has(schema)) return schema;
  opened.add(schema);
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) openFields(root);
  return schema;
}

function openFields(root: GraphQLObjectType): void {
  for (const field of Object.values(root.getFields())) {
    field.type = getNullableType(field.type);
    field.resolve = interceptPlanned(field);
  }
}

function interceptPlanned(field: GraphQLField<unknown, unknown>): NonNullable<typeof field.resolve> {
  const resolve = directly(field) ?? field.resolve;
  invariant(resolve, `root field ${field.name} has a resolver`);
  return (plans, args, context, info) => {
    const value: unknown = resolve(undefined, args, context, info);
    return isPending(value) ? value.then((settled) => withhold(settled, plans, info)) : withhold(value, plans, info);
  };
}

/** The records' own root fields need no resolver's wrapping; a field with a guard of its own keeps it. */
function directly({ extensions }: GraphQLField<unknown, unknown>): GraphQLField<unknown, unknown>['resolve'] | null {
  const read = extensions['read'] as DirectRead | undefined;
  if (!read || extensions['allow'] !== undefined) return null;
  return (_root, args, context, info) => read(args as Readonly<Record<string, unknown>>, context as QueryContext, info);
}

function withhold(value: unknown, plans: unknown, info: GraphQLResolveInfo): unknown {
  if (!(value instanceof Planned)) return value;
  invariant(plans instanceof Plans, 'planned fields run in our executor');
  plans.byResponseName.set(String(info.path.key), value);
  return null;
}

function isPending(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
