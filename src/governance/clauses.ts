import BS from './clauses/BS.json' with { type: 'json' };
import CL from './clauses/CL.json' with { type: 'json' };
import MC from './clauses/MC.json' with { type: 'json' };
import MS from './clauses/MS.json' with { type: 'json' };
import TM from './clauses/TM.json' with { type: 'json' };
import { guardRules } from './guard-rules.ts';
import type { LocalText } from './pack.ts';
import type { PackCode } from './packs/pack-code.ts';

/** One rule of a policy document, or a guard rule (document `GUARD`) that all documents together imply. */
export interface Clause {
  readonly id: string;
  readonly document: PackCode | 'GUARD';
  /** Place in the document without the letter of the part: `5.1.3`. */
  readonly article: string;
  readonly actor: readonly string[];
  readonly kind: string;
  readonly subject: string;
  readonly text: LocalText;
}

/** A clause or guard rule by id; undefined when no document has it. */
export function clause(id: string): Clause | undefined {
  return byId.get(id);
}

export interface ClauseFilter {
  readonly document?: string | null;
  readonly subject?: string | null;
  readonly kind?: string | null;
}

/** The clauses of the documents in their order, narrowed by document, subject and kind. */
export function clauses(filter: ClauseFilter = {}): readonly Clause[] {
  return documentClauses.filter(
    (one) =>
      (!filter.document || one.document === filter.document) &&
      (!filter.subject || one.subject === filter.subject) &&
      (!filter.kind || one.kind === filter.kind),
  );
}

interface StoredClause {
  readonly id: string;
  readonly document: string;
  readonly article: string;
  readonly actor: readonly string[];
  readonly kind: string;
  readonly subject: string;
  readonly en: string;
  readonly zh: string;
}

const stored: readonly StoredClause[] = [...TM, ...CL, ...MS, ...MC, ...BS];

const documentClauses: readonly Clause[] = stored.map(({ en, zh, document, ...rest }) => ({
  ...rest,
  document: document as PackCode,
  text: { en, zh },
}));

const guardClauses: readonly Clause[] = guardRules.map((rule) => ({
  id: rule.id,
  document: 'GUARD',
  article: rule.id,
  actor: ['everyone'],
  kind: 'validation',
  subject: 'organization',
  text: rule.text,
}));

const byId: ReadonlyMap<string, Clause> = new Map([...documentClauses, ...guardClauses].map((one) => [one.id, one]));
