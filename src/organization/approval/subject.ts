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
  /** SHA-256 of each material field by name: approvals keep these, and no content of what they are about. */
  readonly material: Readonly<Record<string, string>>;
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
    `select ${rowJson(model, 't')} as "row", (${authorId})::text as "authorId", (${isSpecial('t', sheet)}) as "isSpecial", m.material, ${hash('m.material')} as digest
    from ${model.table} t cross join lateral (
      select coalesce(jsonb_object_agg(f.key, ${hash('f.value')}), '{}') as material from jsonb_each((${material('t', sheet)})::jsonb) f) m
    where t.organization_id = ${sheet.organization} and t.id = ${sheet.parameter('id', 'uuid', (given) => given.id)}`,
  );
  const { rows } = await work.transaction.query<Found>({ text, values: getters.map((getter) => getter(run)) });
  const found = rows[0]!;
  return { ...found, approvable, id, isSpecial: found.isSpecial === true, row: fromColumns(model, found.row) as RowOf<T> };
}

/** The first material field, by name, that differs between two contents; null where none does. */
export function changedField(before: Subject['material'], after: Subject['material']): string | null {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names.find((name) => before[name] !== after[name]) ?? null;
}

interface Found {
  readonly row: Record<string, unknown>;
  readonly authorId: string | null;
  readonly isSpecial: boolean | null;
  readonly material: Readonly<Record<string, string>>;
  readonly digest: string;
}

/** SQL of a digest of jsonb, whose text is always the same for the same value. */
function hash(json: string): string {
  return `encode(sha256(convert_to(${json}::text, 'UTF8')), 'hex')`;
}
