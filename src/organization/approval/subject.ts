import { modelOf, type Class } from '../../query/model.ts';
import { Sheet, type Run } from '../../query/sheet.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import { fromColumns, rowJson, type RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import type { Approvable } from './approvable.ts';

/** What is submitted, as the store has it now. */
export interface Subject<T extends object = object> {
  readonly approvable: Approvable<T>;
  readonly row: RowOf<T>;
  readonly id: string;
  readonly authorId: string | null;
  readonly isSpecial: boolean;
  readonly material: Readonly<Record<string, unknown>>;
  readonly digest: string;
}

/** Locks a subject, which every deed on an approval does before it locks the approval, and reads its content as it is then. */
export async function lockedSubject<T extends object>(work: Work, approvable: Approvable<T>, id: string): Promise<Subject<T>> {
  await lockedRows(work, approvable.process.type() as Class<T>, 't.id = $2::uuid', [id]);
  return readSubject(work, approvable, id);
}

/** Reads a subject that the caller holds; what the deed has changed so far is sent before. */
export async function readSubject<T extends object>(work: Work, approvable: Approvable<T>, id: string): Promise<Subject<T>> {
  await work.flush();
  const { author, material, isSpecial, process } = approvable;
  const model = modelOf(process.type());
  const run: Run = { viewer: work.viewer, id, arguments: [] };
  const sheet = new Sheet(run, null);
  const authorId = typeof author === 'string' ? `t.${author}` : author('t', sheet);
  const { text, getters } = sheet.finish(
    `select ${rowJson(model, 't')} as "row", (${authorId})::text as "authorId", (${isSpecial('t', sheet)}) as "isSpecial", m.material,
      encode(sha256(convert_to(m.material::text, 'UTF8')), 'hex') as digest
    from ${model.table} t cross join lateral (select (${material('t', sheet)})::jsonb as material) m
    where t.organization_id = ${sheet.organization} and t.id = ${sheet.parameter('id', 'uuid', (given) => given.id)}`,
  );
  const { rows } = await work.transaction.query<Found>({ text, values: getters.map((getter) => getter(run)) });
  const found = rows[0]!;
  return { ...found, approvable, id, isSpecial: found.isSpecial === true, row: fromColumns(model, found.row) as RowOf<T> };
}

/** The first material field, by name, that differs between two contents; null where none does. */
export function changedField(before: Subject['material'], after: Subject['material']): string | null {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names.find((name) => canonical(before[name]) !== canonical(after[name])) ?? null;
}

interface Found {
  readonly row: Record<string, unknown>;
  readonly authorId: string | null;
  readonly isSpecial: boolean | null;
  readonly material: Readonly<Record<string, unknown>>;
  readonly digest: string;
}

/** JSON with the keys of objects in order: `jsonb` has an order of its own, and so may a driver. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  return `{${Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .join()}}`;
}
