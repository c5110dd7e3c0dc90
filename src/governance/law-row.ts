import type { MessageValue, Refusal } from '../kernel/refusal.ts';
import { packCodes, type CarriedClause, type ClauseRef, type Law, type PackCode } from './law.ts';
import type { MessageCode } from './messages.ts';
import type { RemedyKey } from './remedies.ts';

/** What a rule looks at: facts of the locked record, and the verb's input. */
export interface Case {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly input: Readonly<Record<string, unknown>>;
}

/** One rule of the law, citing its clauses. In force where one of them is (`Law.isInForce`). */
export interface LawRow {
  /** Name such as `opportunity.screen.assessment`; a process puts its prefix in front with `rowsUnder`. */
  readonly rule: string;
  readonly clauses: readonly ClauseRef[];
  readonly code: MessageCode;
  /** Input field at fault, or null. */
  readonly field: string | null;
  /** Facts that the rule asks for; a verb selects them after locking. */
  readonly facts: readonly string[];
  /** The action whose holders may do or decide it, or null where nobody's decision can lift the refusal. */
  readonly action: string | null;
  /** The roles that may under a law, where not every holder of the action does. */
  readonly holders?: (law: Law) => readonly string[];
  readonly remedy: RemedyKey;
  /** Whether the case keeps the rule. */
  readonly isKept: (given: Case) => boolean;
  /** Values of the message that follow from the case. */
  readonly values: (given: Case) => Readonly<Record<string, MessageValue>>;
}

/** Makes a refusal from the row that refuses; the only maker beside `notFound`. */
export function refuse(row: Citation, given: Given = {}): Refusal {
  const refusal: Unbranded = {
    code: row.code,
    values: given.values ?? {},
    field: given.field ?? row.field ?? null,
    rule: row.rule,
    clauses: row.clauses.map(idOf),
    action: row.action ?? null,
    roles: given.roles ?? null,
    remedy: row.remedy,
  };
  return Object.freeze(refusal) as Refusal;
}

interface Given {
  readonly field?: string | null;
  readonly values?: Readonly<Record<string, MessageValue>>;
  /** The roles that may, where not every holder of the row's action does. */
  readonly roles?: readonly string[] | undefined;
}

/** What a refusal needs of a row. */
export type Citation = Pick<LawRow, 'rule' | 'clauses' | 'code' | 'remedy'> & Partial<Pick<LawRow, 'field' | 'action'>>;

/** A record that the viewer may not see answers as one that does not exist: no rule, no clause. */
export function notFound(type: string, id: string): Refusal {
  const refusal: Unbranded = {
    code: 'NOT_FOUND',
    values: { type, id },
    field: null,
    rule: null,
    clauses: [],
    action: null,
    roles: null,
    remedy: 'check_id',
  };
  return Object.freeze(refusal) as Refusal;
}

/** The field must be given: present, and neither empty text nor an empty list. */
export function require(field: string, ...clauses: readonly ClauseRef[]): LawRow {
  return {
    rule: field,
    clauses,
    code: 'MISSING_FIELD',
    field,
    facts: [],
    action: null,
    remedy: 'fill_field',
    isKept: ({ input }) => isGiven(input[field]),
    values: () => ({ field, clause: clauses.map(idOf).join(', ') }),
  };
}

/** What a row may leave out. */
export interface RowOptions {
  readonly code: MessageCode;
  readonly clauses: readonly ClauseRef[];
  readonly remedy: RemedyKey;
  readonly field?: string;
  readonly action?: string;
  readonly holders?: (law: Law) => readonly string[];
  readonly values?: (given: Case) => Readonly<Record<string, MessageValue>>;
}

/** The fact must be true of the record. */
export function fact(name: string, options: RowOptions): LawRow {
  return guard(name, { ...options, facts: [name], isKept: ({ facts }) => facts[name] === true });
}

/** A rule over several facts and the input. */
export function guard(rule: string, options: RowOptions & { facts?: readonly string[]; isKept: (given: Case) => boolean }): LawRow {
  return {
    rule,
    clauses: options.clauses,
    code: options.code,
    field: options.field ?? null,
    facts: options.facts ?? [],
    action: options.action ?? null,
    ...(options.holders ? { holders: options.holders } : {}),
    remedy: options.remedy,
    isKept: options.isKept,
    values: options.values ?? (() => ({})),
  };
}

/** Says that other packs take the clause over: those named, all of them, or all but some. */
export function carried(clause: string, to: { to: readonly PackCode[] | 'all' } | { except: readonly PackCode[] }): CarriedClause {
  if ('except' in to) return { clause, to: packCodes.filter((code) => !to.except.includes(code)) };
  return { clause, to: to.to === 'all' ? packCodes : to.to };
}

/** Names rows after the transition they belong to: `assessment` becomes `opportunity.screen.assessment`. */
export function rowsUnder(prefix: string, rows: readonly LawRow[]): readonly LawRow[] {
  return rows.map((row) => ({ ...row, rule: `${prefix}.${row.rule}` }));
}

/** The rows in force under a law, each citing only the clauses that hold there. */
export function rowsInForce(law: Law, rows: readonly LawRow[]): readonly LawRow[] {
  return rows
    .map((row) => ({ ...row, clauses: row.clauses.filter((one) => law.isInForce([one])) }))
    .filter((row) => row.clauses.length > 0);
}

/** Refusals of all rows in force that the case breaks, in the order of the rows. */
export function brokenRows(law: Law, rows: readonly LawRow[], given: Case): readonly Refusal[] {
  return rowsInForce(law, rows)
    .filter((row) => !row.isKept(given))
    .map((row) => refuse(row, { values: row.values(given), roles: row.holders?.(law) }));
}

type Unbranded = { readonly [Key in Exclude<keyof Refusal, symbol>]: Refusal[Key] };

/** Ids of the clauses that a row cites. */
export function clauseIds({ clauses }: Pick<LawRow, 'clauses'>): readonly string[] {
  return clauses.map(idOf);
}

function idOf(ref: ClauseRef): string {
  return typeof ref === 'string' ? ref : ref.clause;
}

/** Whether a value is a text that says something. */
export function isWritten(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return isWritten(value);
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined;
}
