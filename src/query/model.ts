import type { ColumnKind } from './column-kind.ts';
import type { Completion } from './completion.ts';
import type { Mask } from './mask.ts';
import type { Selected } from './selection.ts';
import type { Sheet } from './sheet.ts';

export type Class<T = object> = abstract new (...args: never[]) => T;

/** SQL over one row: gets the row's table alias and the statement's sheet (for parameters) and answers an expression. */
export type RowSql = (alias: string, sheet: Sheet) => string;

/** As `RowSql`, for a field that takes arguments: `selected.argumentsAt` tells where a run has them. */
export type NeedsSql = (alias: string, sheet: Sheet, selected: Selected) => string;

/** Whom a record belongs to: what the reaches *own*, *team* and *department* mean for it. */
export type Scope =
  | {
      /** The responsible members: a column with a member's id, or SQL that answers whether one of `$members` (uuid[]) is responsible. */
      readonly members?: string | ((alias: string, membersParameter: string) => string);
      /** Where that is no column: SQL that selects the ids of the records that some of the members may be responsible for. */
      readonly among?: (organization: string, membersParameter: string) => string;
      /** Column with the id of the department that the record belongs to. */
      readonly unit?: string;
      /** Column with the id of the region. */
      readonly region?: string;
    }
  /** A record of the whole company, such as a price list: every reach covers it, and it is nobody's own. */
  | { readonly shared: true }
  /** A part has the scope, and the readers, of the whole that this relation points to; of several relations, that of the one that is set. */
  | { readonly via: string | readonly string[] };

/** Who reads a record (reading.md). */
export type ReadRule =
  /** Every member of the organization. */
  | { readonly everyone: string }
  /** Readers of the whole that the relation points to; of several, the one that is set. */
  | {
      readonly via: string | readonly string[];
      /** Further condition that readers of the whole must meet, for parts that not all of them read. */
      readonly and?: RowSql;
    }
  | {
      /** Grants on these actions open the record in their reach (R2). */
      readonly actions: readonly string[];
      /** Clauses that the reading rule rests on. */
      readonly clauses: readonly string[];
      /** False where not even those whose it is read it without a grant (R1 off), nor who got a copy. */
      readonly own?: boolean;
      /** False where even the reporting line does not read (R3 off). */
      readonly line?: boolean;
      /** Further condition that opens the record, beside R1 to R4. */
      readonly also?: RowSql;
    }
  /** Whom a condition of its own lets in, as the words say, and nobody else. */
  | { readonly condition: RowSql; readonly readers: string; readonly clauses: readonly string[] };

interface FieldBase {
  readonly name: string;
  readonly description: string;
  readonly nullable: boolean;
  readonly mask?: Mask;
  /** Condition on the row that opens the confidential field beside its mask, such as being a party to it. */
  readonly openedBy?: RowSql;
  /** Limits of grants (such as `mailing_list_fields`) that leave this field open. */
  readonly openTo?: readonly string[];
  /** True for a column that clients never see. */
  readonly hidden?: boolean;
  /** Whose personal value it is: of the record itself (`self`), or of the person that a relation of this name points to. */
  readonly personal?: string;
}

export type FieldModel =
  | (FieldBase & { readonly kind: 'id' })
  | (FieldBase & {
      readonly kind: 'column';
      readonly type: Exclude<ColumnKind, 'money'>;
      readonly column: string;
      readonly choice?: object;
      readonly filter: boolean;
      readonly order: boolean;
      readonly length?: number;
    })
  | (FieldBase & { readonly kind: 'money'; readonly column: string; readonly filter: boolean; readonly order: boolean })
  | (FieldBase & {
      readonly kind: 'sql';
      readonly type: Exclude<ColumnKind, 'money'>;
      readonly choice?: object;
      readonly sql: RowSql;
      readonly filter: boolean;
      readonly order: boolean;
    })
  | (FieldBase & { readonly kind: 'one'; readonly target: () => Class; readonly column: string })
  /** A record that SQL finds by its id: the latest of a list, the one that is open. */
  | (FieldBase & { readonly kind: 'found'; readonly target: () => Class; readonly id: RowSql })
  /** A record of one of several types: its type and id lie in two columns; null where the viewer may not see it. */
  | (FieldBase & { readonly kind: 'any'; readonly targets: () => readonly Class[]; readonly type: () => unknown; readonly column: string })
  | (FieldBase & { readonly kind: 'many'; readonly target: () => Class; readonly via: string })
  | (FieldBase & { readonly kind: 'completed'; readonly type: () => unknown; readonly needs: NeedsSql; readonly complete: Completion });

export interface RecordModel {
  readonly name: string;
  readonly type: Class;
  readonly prefix: string;
  readonly table: string;
  readonly plural: string;
  readonly readBy: ReadRule;
  /** Conditions of higher trades that open the record beside `readBy`, such as having to decide on it (R4). */
  readonly readers: RowSql[];
  readonly scope: Scope;
  readonly linked: ReadonlySet<string>;
  readonly logged: boolean;
  readonly published: boolean;
  readonly defaultOrder: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
  readonly fields: Map<string, FieldModel>;
  /** Names of the texts by which a search finds it, its title first; none where it is not searched. */
  readonly search: readonly string[];
}

const byType = new Map<unknown, RecordModel>();
const byPrefix = new Map<string, RecordModel>();
const byName = new Map<string, RecordModel>();
const byTable = new Map<string, RecordModel>();

export function addModel(model: RecordModel): void {
  if (byPrefix.has(model.prefix)) throw new Error(`The prefix ${model.prefix} names two records.`);
  byType.set(model.type, model);
  byPrefix.set(model.prefix, model);
  byName.set(model.name, model);
  byTable.set(model.table, model);
}

/** The model of a record class. */
export function modelOf(type: Class): RecordModel {
  const model = byType.get(type);
  if (!model) throw new Error(`${type.name} is not declared with @record.`);
  return model;
}

export function modelByPrefix(prefix: string): RecordModel | undefined {
  return byPrefix.get(prefix);
}

/** Opens a record of a lower trade, or of any trade, by a further condition (R4). */
export function contributeReaders(type: Class, condition: RowSql): void {
  modelOf(type).readers.push(condition);
}

/** The record of a name, as audit and logs write it. */
export function modelNamed(name: string): RecordModel | undefined {
  return byName.get(name);
}

/** The record that a table keeps. */
export function modelOfTable(table: string): RecordModel | undefined {
  return byTable.get(table);
}

/** The record that a connection type lists. */
export function modelOfConnection(typeName: string): RecordModel | undefined {
  return typeName.endsWith('Connection') ? byName.get(typeName.slice(0, -'Connection'.length)) : undefined;
}

export function allModels(): readonly RecordModel[] {
  return [...byName.values()];
}
