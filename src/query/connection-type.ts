import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Class, RecordModel } from './model.ts';

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => GraphQLBoolean, { description: 'Whether more records follow.' })
  hasNextPage!: boolean;

  @Field(() => GraphQLBoolean, { description: 'Whether records precede.' })
  hasPreviousPage!: boolean;

  @Field(() => GraphQLString, { nullable: true, description: 'Cursor of the first record of the page.' })
  startCursor!: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Cursor of the last record of the page.' })
  endCursor!: string | null;
}

const connections = new Map<RecordModel, Class>();

/** The connection type of a record, `CustomerConnection` with `CustomerEdge`; made once. */
export function connectionType(model: RecordModel): Class {
  const known = connections.get(model);
  if (known) return known;
  const edge = named(`${model.name}Edge`);
  ObjectType(edge.name, { description: `One ${model.name} in a list, with its cursor.` })(edge);
  Field(() => GraphQLString, { description: 'Position in the list; send it as `after` or `before`.' })(edge.prototype, 'cursor');
  Field(() => model.type as never, { description: 'The record.' })(edge.prototype, 'node');
  const connection = named(`${model.name}Connection`);
  ObjectType(connection.name, { description: `A page of a list of ${model.name} records.` })(connection);
  Field(() => [edge], { description: 'Records with cursors.' })(connection.prototype, 'edges');
  Field(() => [model.type as never], { description: 'Records without cursors.' })(connection.prototype, 'nodes');
  Field(() => PageInfo, { description: 'Where the page lies.' })(connection.prototype, 'pageInfo');
  Field(() => Int, { description: 'How many records the whole list has for this viewer; counted only when asked for.' })(
    connection.prototype,
    'totalCount',
  );
  connections.set(model, connection);
  return connection;
}

/** A class with a given name, for types that are made from models. */
export function named(name: string): new () => object {
  return { [name]: class {} }[name]!;
}
