import { Property } from '@mikro-orm/decorators/legacy';
import { columnName } from './field.ts';
import type { Class } from './model.ts';

/** The column beside a text that holds its folded words, by which it is searched. */
export const formOf = (column: string): string => `${column}_form`;

/** Declares the form of a searched text; PostgreSQL makes it of the text at every write. */
export function declareForm(type: Class, property: string): void {
  const column = columnName(property);
  Property({
    type: 'text',
    fieldName: formOf(column),
    nullable: true,
    collation: 'C',
    generated: `(closedloop.search_form(${column})) stored`,
  })(type.prototype, `${property}Form` as never);
}
