import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, ID, Info, Query, Resolver } from 'type-graphql';
import { connectionType, named } from './connection-type.ts';
import type { QueryContext } from './context.ts';
import type { Class, RecordModel } from './model.ts';
import { pageArguments } from './page-arguments.ts';
import type { Planned } from './planned.ts';
import { readList, readOne } from './read.ts';

/** The two root fields of a record, `customer(id)` and `customers(…)`, as a resolver class. */
export function recordQueries(model: RecordModel): Class {
  const resolver = named(`${model.name}Queries`);
  const { prototype } = resolver as { prototype: Record<string, unknown> };
  const single = `${model.name[0]!.toLowerCase()}${model.name.slice(1)}`;

  prototype[single] = (id: string, context: QueryContext, info: GraphQLResolveInfo) => readOne(context, model, id, info);
  Arg('id', () => ID, { description: 'Id of the record.' })(prototype, single, 0);
  Ctx()(prototype, single, 1);
  Info()(prototype, single, 2);
  answerDirectly(prototype, single, (given, context, info) => readOne(context, model, given['id'] as string, info));
  expose(prototype, single, () => model.type, `One ${model.name}; null when it does not exist or the viewer may not see it.`, model);

  prototype[model.plural] = (...given: readonly unknown[]) =>
    readList(given.at(-2) as QueryContext, model, given.at(-1) as GraphQLResolveInfo);
  pageArguments(() => model, prototype, model.plural);
  // Behind the arguments, whether or not the last of them, `search`, is among them.
  Ctx()(prototype, model.plural, 7);
  Info()(prototype, model.plural, 8);
  answerDirectly(prototype, model.plural, (given, context, info) => readList(context, model, info, given));
  expose(prototype, model.plural, () => connectionType(model), `The ${model.name} records that the viewer may see.`, model);

  Resolver()(resolver);
  return resolver;
}

/**
 * The field once more for the executor: `readBy` is its guard and the planner reads its arguments from the document, so that
 * type-graphql's wrapping, which builds an instance of each filter, has nothing to add.
 */
function answerDirectly(prototype: object, field: string, read: DirectRead): void {
  Extensions({ read })(prototype as never, field, Object.getOwnPropertyDescriptor(prototype, field)!);
}

/** How the executor reads a root field without asking its resolver. */
export type DirectRead = (given: Readonly<Record<string, unknown>>, context: QueryContext, info: GraphQLResolveInfo) => Promise<Planned>;

function expose(prototype: object, field: string, type: () => unknown, description: string, model: RecordModel): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, field)!;
  Query(type as never, { nullable: true, description: `${description} ${openedBy(model)}` })(prototype, field, descriptor);
  Extensions({ readBy: model.readBy })(prototype as never, field, descriptor);
}

function openedBy({ readBy }: RecordModel): string {
  if ('everyone' in readBy) return `Opened to every member (${readBy.everyone}).`;
  if ('condition' in readBy) return `Opened to ${readBy.readers} (${readBy.clauses.join(', ')}).`;
  if ('via' in readBy) return `Opened to readers of its ${[readBy.via].flat().join(', ')}.`;
  if (readBy.actions.length === 0) return `Opened to the member whose it is, and nobody else (${readBy.clauses.join(', ')}).`;
  return `Opened by ${readBy.actions.join(', ')} (${readBy.clauses.join(', ')}).`;
}
