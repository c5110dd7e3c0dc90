import { anyId, checkedId } from './checked-id.ts';
import { jsonObject } from './json-object.ts';
import type { RecordModel, RowSql } from './model.ts';
import { linkText } from './object-text.ts';
import type { Write } from './plan.ts';
import type { Selected } from './selection.ts';
import { seen } from './visible.ts';

/** How records of a type hang on the one that a trace is about: SQL of that one's id, by the row. */
export interface Branch {
  readonly model: RecordModel;
  readonly rootOf: RowSql;
}

/** What a trace shows: the record that everything hangs on under one field, and lists of what hangs on it under others. */
export interface Trace {
  readonly root: { readonly field: string; readonly model: RecordModel };
  readonly branches: Readonly<Record<string, Branch>>;
}

/** Records of one list are few; a trace shows no more than so many of each. */
export const MOST_OF_EACH = 100;

/** The record that a trace begins with: the root itself, or any that hangs on it. */
export function traceFrom({ root, branches }: Trace, id: string): Branch & { readonly uuid: string } {
  const { model, uuid } = anyId(id, 'id');
  const branch = Object.values(branches).find((each) => each.model === model);
  if (branch) return { ...branch, uuid };
  return { model: root.model, rootOf: (alias) => `${alias}.id`, uuid: checkedId(id, root.model, 'id') };
}

/**
 * A trace, begun with a record that the viewer sees: each record in full where the viewer reads it, else what a link shows
 * (R5). It is one statement, whichever record it begins with.
 */
export function traceText({ root, branches }: Trace, { model, rootOf }: Branch, selected: Selected): Write {
  return (sheet) => {
    const start = sheet.alias('s');
    const id = sheet.parameter('id', 'uuid', (run) => run.id);
    const origin = sheet.alias('o');
    const linkedTo = (target: RecordModel, idSql: string, child: Selected): { text: string; joins: string } => {
      const joins: string[] = [];
      const text = linkText(target, idSql, child, { sheet, joins });
      return { text, joins: joins.join('') };
    };
    const members = selected.children().map((child) => {
      const key = `"${child.key}":`;
      if (child.name === '__typename') return `'${key}"${selected.type!.name}"'`;
      if (child.name === root.field) {
        const { text, joins } = linkedTo(root.model, `${origin}.id`, child);
        return `'${key}' || (select ${text} from (select 1) one${joins})`;
      }
      const branch = branches[child.name]!;
      const row = sheet.alias('b');
      const { text, joins } = linkedTo(branch.model, `${row}.id`, child);
      const rows = `select ${row}.id, ${row}.created_at from ${branch.model.table} ${row}
        where ${row}.organization_id = ${sheet.organization} and ${branch.rootOf(row, sheet)} = ${origin}.id order by ${row}.created_at, ${row}.id limit ${MOST_OF_EACH}`;
      return `'${key}[' || coalesce((select string_agg(${text}, ',' order by ${row}.created_at, ${row}.id) from (${rows}) ${row}${joins}), '') || ']'`;
    });
    return `select (select ${jsonObject(members)} from ${model.table} ${start} cross join lateral (select ${rootOf(start, sheet)} as id) ${origin}
      where ${start}.organization_id = ${sheet.organization} and ${start}.id = ${id} and ${seen(model, start, sheet)}) as r`;
  };
}
