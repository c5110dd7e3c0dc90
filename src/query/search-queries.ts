import { GraphQLString, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { Public } from '../governance/allow.ts';
import { named, PageInfo } from './connection-type.ts';
import type { QueryContext } from './context.ts';
import { hits, searchedModels, searchTypeOf } from './hit-order.ts';
import type { Class } from './model.ts';
import { readHits } from './read.ts';
import { Node } from './record.ts';

/** How a search reads its text. */
const READ =
  'Every word must be found, in any order and case: two or more Chinese characters anywhere, one at the beginning of a run of them; three or more letters or digits anywhere, fewer at the beginning of a word. At most 100 characters.';

/** The root field `search`, over all records that declare what they are searched by; made once all are loaded. */
export function searchQueries(): Class {
  const models = searchedModels();
  const types = Object.fromEntries(models.map((model) => [searchTypeOf(model), searchTypeOf(model)]));
  registerEnumType(types, {
    name: 'SearchType',
    description: 'A type of record that a search looks through.',
    valuesConfig: Object.fromEntries(
      models.map((model) => [searchTypeOf(model), { description: `${model.name} records, by ${model.search.join(', ')}.` }]),
    ),
  });
  const connection = hitConnection(types);
  const resolver = named('SearchQueries');
  const { prototype } = resolver as { prototype: Record<string, unknown> };
  prototype['search'] = (...given: readonly unknown[]) => readHits(given[4] as QueryContext, given[5] as GraphQLResolveInfo);
  const declare = (name: string, index: number, type: () => unknown, description: string): void =>
    Arg(name, type as never, { nullable: name !== 'text', description })(prototype, 'search', index);
  declare('text', 0, () => GraphQLString, `What is looked for. ${READ}`);
  declare('first', 1, () => Int, 'At most so many hits, 1 to 100; 20 when absent.');
  declare('after', 2, () => GraphQLString, 'Cursor after which the page begins.');
  declare('types', 3, () => [types], 'Which types of record; all when absent.');
  Ctx()(prototype, 'search', 4);
  Info()(prototype, 'search', 5);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'search')!;
  Query(() => connection as never, {
    nullable: true,
    description: 'Records of all types that a text finds, newest first; each type as its own list shows it.',
  })(prototype, 'search', descriptor);
  Public('Each record answers to its own readers: one that the viewer may not see is no hit.')(prototype as never, 'search', descriptor);
  Resolver()(resolver);
  return resolver;
}

function hitConnection(types: object): Class {
  const hit = named(hits.name);
  ObjectType(hit.name, { description: 'A record that a search found.' })(hit);
  Field(() => Node as never, { description: 'The record.' })(hit.prototype, 'node');
  Field(() => GraphQLString, { description: 'What the record is called: its name.' })(hit.prototype, 'title');
  Field(() => types, { description: 'Type of the record.' })(hit.prototype, 'type');
  const edge = named(`${hits.name}Edge`);
  ObjectType(edge.name, { description: 'One hit in a list, with its cursor.' })(edge);
  Field(() => GraphQLString, { description: 'Position in the list; send it as `after`.' })(edge.prototype, 'cursor');
  Field(() => hit, { description: 'The hit.' })(edge.prototype, 'node');
  const connection = named(`${hits.name}Connection`);
  ObjectType(connection.name, { description: 'A page of hits.' })(connection);
  Field(() => [edge], { description: 'Hits with cursors.' })(connection.prototype, 'edges');
  Field(() => [hit], { description: 'Hits without cursors.' })(connection.prototype, 'nodes');
  Field(() => PageInfo, { description: 'Where the page lies.' })(connection.prototype, 'pageInfo');
  return connection;
}
