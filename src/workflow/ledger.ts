import { uuidv7 } from '../kernel/id.ts';
import { codeOf } from '../database/errors.ts';
import type { Statement } from '../database/prepared.ts';
import { deleteStatement, insertStatement, updateStatement } from '../database/write.ts';
import type { LawContext } from '../governance/context.ts';
import type { Viewer } from '../governance/viewer.ts';
import type { FieldModel, RecordModel } from '../query/model.ts';
import { auditColumns, type AuditEntryRow, type Deed } from './deed.ts';
import type { People } from './personal-keys.ts';
import { personalColumns, underKey, type PersonalColumns, type PersonalKeys } from './personal-values.ts';

type Columns = Readonly<Record<string, unknown>>;

interface Insert {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: Columns[];
}

/** Columns that the audit leaves out: every entry has them, or they follow from the others. */
const untold = new Set(['organization_id', 'id', 'version', 'created_at', 'updated_at', 'created_by_id']);

/**
 * Collects the changes of one deed, each with its audit entry and its outbox row, and hands them out as few statements:
 * rows of one table that follow each other are one insert.
 */
export class Ledger {
  readonly #viewer: Viewer;
  readonly #context: LawContext;
  readonly #now: Date;
  readonly #verb: string;
  #changes: (Insert | Statement)[] = [];
  #audit: PendingEntry[] = [];
  readonly #people = new Map<string, { readonly isNew: boolean }>();
  #strike: (value: unknown) => unknown = (value) => value;
  #outbox: Columns[] = [];
  /** Actions of all deeds that changed something. */
  readonly actions = new Set<string>();

  constructor(viewer: Viewer, context: LawContext, now: Date, verb: string) {
    this.#viewer = viewer;
    this.#context = context;
    this.#now = now;
    this.#verb = verb;
  }

  insert(model: RecordModel, columns: Columns, deed: Deed): void {
    const names = Object.keys(columns).toSorted();
    const last = this.#changes.at(-1);
    if (last && 'rows' in last && last.table === model.table && last.columns.join() === names.join()) last.rows.push(columns);
    else this.#changes.push({ table: model.table, columns: names, rows: [columns] });
    this.#note(model, { id: String(columns['id']), before: null, after: told(model, columns), of: columns }, deed);
  }

  update(
    model: RecordModel,
    { id, version }: { readonly id: string; readonly version: number },
    before: Columns,
    changes: Columns,
    deed: Deed,
  ): void {
    this.#changes.push(hitting(updateStatement(model.table, { organizationId: this.#viewer.organizationId, id }, version, changes)));
    const after = told(model, changes);
    const earlier = Object.fromEntries(Object.keys(after).map((column) => [column, before[column] ?? null]));
    this.#note(model, { id, before: earlier, after, of: { ...before, ...changes, id } }, deed);
  }

  remove(model: RecordModel, { id, version }: { readonly id: string; readonly version: number }, before: Columns, deed: Deed): void {
    this.#changes.push(hitting(deleteStatement(model.table, { organizationId: this.#viewer.organizationId, id }, version)));
    this.#note(model, { id, before: told(model, before), after: null, of: { ...before, id } }, deed);
  }

  /** Persons whose values are in what is to be taken. */
  get people(): People {
    return this.#people;
  }

  /** From now on nothing goes into the audit but what this leaves of it. */
  strikeBy(strike: (value: unknown) => unknown): void {
    this.#strike = strike;
  }

  take(keys: PersonalKeys): readonly Statement[] {
    const inserts = (table: string, rows: Columns[]): Statement[] =>
      rows.length > 0 ? [insertStatement(table, Object.keys(rows[0]!), rows)] : [];
    const statements = [
      ...this.#changes.map((change) => ('rows' in change ? insertStatement(change.table, change.columns, change.rows) : change)),
      ...inserts(
        'audit_entry',
        this.#audit.map((entry) => this.#written(entry, keys)),
      ),
      ...inserts('outbox', this.#outbox),
    ];
    [this.#changes, this.#audit, this.#outbox] = [[], [], []];
    this.#people.clear();
    return statements;
  }

  #note(model: RecordModel, { id: recordId, before, after, of }: Noted, deed: Deed): void {
    this.actions.add(deed.action);
    const entry: AuditEntryRow = { id: uuidv7(this.#now), record_type: model.name, record_id: recordId, before, after };
    const personal = personalColumns(model);
    const person = (personal && of[personal.person]) as string | null | undefined;
    if (personal && person) {
      const isNew = before === null && personal.person === 'id';
      this.#people.set(person, { isNew: isNew || (this.#people.get(person)?.isNew ?? false) });
    }
    const row = { ...auditColumns(deed, this.#viewer, this.#context, this.#now), ...entry };
    this.#audit.push({ row, whose: personal && person ? { personal, person } : null });
    this.#outbox.push({
      organization_id: this.#viewer.organizationId,
      id: uuidv7(this.#now),
      at: this.#now,
      topic: this.#verb,
      record_type: model.name,
      record_id: recordId,
      payload: { changed: Object.keys(after ?? {}) },
      audit_id: entry.id,
    });
  }

  /** An entry as the store takes it: values of persons under their keys. */
  #written({ row, whose }: PendingEntry, keys: PersonalKeys): Columns {
    const values = (columns: object | null): unknown => {
      if (!columns) return null;
      const struck = this.#strike(columns) as Columns;
      return whose
        ? underKey(struck, whose.personal, { entry: row.id, person: whose.person, key: keys.get(whose.person) ?? null })
        : struck;
    };
    return { ...row, before: values(row.before), after: values(row.after) };
  }
}

/** What a change tells of a record, and the row itself. */
interface Noted {
  readonly id: string;
  readonly before: Columns | null;
  readonly after: Columns | null;
  readonly of: Columns;
}

interface PendingEntry {
  readonly row: AuditEntryRow & Columns;
  readonly whose: { readonly personal: PersonalColumns; readonly person: string } | null;
}

/**
 * A statement that fails where it finds no row of that version, instead of leaving a change out that the audit tells:
 * division by zero is the one error that plain SQL can raise. `isMissed` knows it.
 */
function hitting({ text, values }: Statement): Statement {
  return { text: `with hit as (${text} returning 1) select 1 / count(*) from hit`, values: values ?? [] };
}

/** Whether a change found its row changed by somebody else, or gone. */
export function isMissed(error: unknown): boolean {
  return codeOf(error) === '22012';
}

/** Columns that clients never see are keys or secrets, and no reader of a record's history sees them either. */
function told(model: RecordModel, columns: Columns): Record<string, unknown> {
  const secret = new Set([...model.fields.values()].flatMap((field) => (isSecret(field) ? [field.column] : [])));
  return Object.fromEntries(Object.entries(columns).filter(([column]) => !untold.has(column) && !secret.has(column)));
}

function isSecret(field: FieldModel): field is FieldModel & { kind: 'column' } {
  return field.kind === 'column' && field.hidden === true && field.type !== 'uuid';
}
