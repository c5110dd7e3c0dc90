import { GraphQLString } from 'graphql';
import { Arg, Int } from 'type-graphql';
import { orderType, whereType } from './input-type.ts';
import type { RecordModel } from './model.ts';

/** Declares the arguments of a list on a method or field: `first`, `after`, `last`, `before`, `where`, `orderBy`, and `search` where records are searched. */
export function pageArguments(model: () => RecordModel, prototype: object, field: string): void {
  const declare = (name: string, type: () => unknown, description: string, index: number): void =>
    Arg(name, type as never, { nullable: true, description })(prototype, field, index);
  declare('first', () => Int, 'At most so many records from the start, 1 to 100; 20 when absent.', 0);
  declare('after', () => GraphQLString, 'Cursor after which the page begins.', 1);
  declare('last', () => Int, 'At most so many records from the end, 1 to 100.', 2);
  declare('before', () => GraphQLString, 'Cursor before which the page ends.', 3);
  declare('where', () => whereType(model()), 'Which records; masked values count as empty.', 4);
  declare('orderBy', () => [orderType(model())], 'Order of the list; ties are broken by id.', 5);
  const { search } = model();
  if (search.length > 0) {
    const description = `Which records, by a text as \`Query.search\` reads it, in ${search.join(', ')}; masked values count as empty.`;
    declare('search', () => GraphQLString, description, 6);
  }
}
