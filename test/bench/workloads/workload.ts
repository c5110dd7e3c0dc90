/** Three ways to be asked; with and without the policy a peer is asked alike. */
export const dialects = ['closedloop', 'postgraphile', 'handWritten'] as const;
export type Dialect = (typeof dialects)[number];

/** One request: a POST of JSON. */
export interface Question {
  readonly path: string;
  readonly body: string;
}

/** How one dialect is asked a workload's question, and what of its answer is compared. */
export interface Spoken {
  /** `subject` says about what, `cursor` behind which row; the first page has none. */
  ask(subject: readonly string[], cursor: string | null): Question;
  read(answer: unknown): Told;
}

/** An answer as every dialect could have given it. */
export interface Told {
  readonly value: unknown;
  /** Where the next page begins, in the dialect's own spelling; null for what has no pages. */
  readonly cursor: string | null;
}

export interface Workload {
  readonly name: string;
  /** E-mail address of the member who asks. */
  readonly asker: string;
  readonly organizationId: string;
  readonly subjects: readonly (readonly string[])[];
  /** How many pages are read of each subject, beginning with the second: a page behind a cursor. Zero for what has no pages. */
  readonly pages: number;
  readonly spoken: Readonly<Record<Dialect, Spoken>>;
}

/** A question in GraphQL. */
export function graphql(query: string, variables: Readonly<Record<string, unknown>>): Question {
  return { path: '/graphql', body: JSON.stringify({ query, variables }) };
}

/** A question to the hand-written server: the statement's name and its values behind the organization. */
export function statement(name: string, values: readonly unknown[]): Question {
  return { path: `/${name}`, body: JSON.stringify(values) };
}

/** Puts what dialects spell differently into one form: ids, instants, amounts. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'string') return plainText(value);
  if (typeof value !== 'object' || value === null) return value;
  const members: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) {
    if (name.endsWith('Currency')) continue;
    if (!name.endsWith('Minor')) members[name] = plain(each);
    else members[name.slice(0, -5)] = each === null ? null : { amount: amountOf(String(each)), currency: currencyOf(value, name) };
  }
  return Object.fromEntries(Object.entries(members).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function plainText(text: string): string {
  const id = /^[a-z]{3}_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(text);
  if (id) return id.slice(1).join('-');
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? new Date(text).toISOString() : text;
}

function amountOf(minor: string): string {
  return `${minor.slice(0, -2)}.${minor.slice(-2)}`;
}

function currencyOf(value: object, minorName: string): unknown {
  return (value as Record<string, unknown>)[`${minorName.slice(0, -5)}Currency`];
}

/** The rows of an answer's connection and the cursor of its last one. */
export function toldOfPage(connection: unknown): Told {
  const { nodes, pageInfo } = connection as { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  return { value: plain({ nodes, hasNextPage: pageInfo.hasNextPage }), cursor: pageInfo.endCursor };
}

/** The data of a GraphQL answer under one root field. */
export function dataOf(answer: unknown, field: string): unknown {
  return (answer as { data: Record<string, unknown> }).data[field];
}
