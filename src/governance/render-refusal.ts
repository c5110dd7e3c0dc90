import type { Locale, MessageValue, Refusal } from '../kernel/refusal.ts';
import { clause, type Clause } from './clauses.ts';
import { guardRules } from './guard-rules.ts';
import { authorityFor, grantsInForce, type Law } from './law.ts';
import { messages } from './messages.ts';
import { actionTitle, inLanguage, listRoles, reachName, reasonText, roleTitle } from './names.ts';
import { remedies } from './remedies.ts';
import { stateName } from './states.ts';

/** A clause with its text in one language. */
export type RenderedClause = Omit<Clause, 'text'> & { readonly text: string };

/** A refusal in one language, as clients see it; members who may decide are looked up by role. */
export interface RenderedRefusal {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
  readonly rule: string | null;
  readonly clauses: readonly RenderedClause[];
  /** Slugs of the roles that may do or decide it. */
  readonly mayDecideRoles: readonly string[];
  readonly remedy: string;
}

/** Spells a refusal. Without a law (nobody is signed in) every pack's clauses are shown and nobody may decide. */
export function renderRefusal(refusal: Refusal, law: Law | null, locale: Locale): RenderedRefusal {
  const cited = clausesHere(refusal, law);
  // The wording names the clauses of the reader's own document, as the list beside it does.
  const told = law ? withHolders(refusal.values, law) : refusal.values;
  const values = cited.length > 0 ? { ...told, clause: cited.map(({ id }) => id).join(', ') } : told;
  return {
    code: refusal.code,
    message: fill(inLanguage(textOf(messages, refusal.code.toLowerCase()), locale), values, locale),
    field: refusal.field,
    rule: refusal.rule,
    clauses: cited.map((one) => renderClause(one, locale)),
    mayDecideRoles: refusal.roles ?? (law && refusal.action ? authorityFor(law, refusal.action) : []),
    remedy: inLanguage(textOf(remedies, refusal.remedy), locale),
  };
}

function withHolders(values: Refusal['values'], law: Law): Refusal['values'] {
  const named = (value: MessageValue): MessageValue =>
    typeof value === 'object' && 'holders' in value ? { roles: authorityFor(law, value.holders) } : value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, named(value)]));
}

export function renderClause(one: Clause, locale: Locale): RenderedClause {
  return { ...one, text: inLanguage(one.text, locale) };
}

/** A row may cite a clause per pack: only those of the reader's law are shown, or all where the law has none of them. */
function clausesHere(refusal: Refusal, law: Law | null): readonly Clause[] {
  const own = law ? refusal.clauses.filter((id) => law.isInForce([id]) || isFallbackOf(refusal, law, id)) : [];
  const cited = own.length > 0 ? own : refusal.clauses;
  const expanded = cited.flatMap((id) => [...supportOf(id, law), id]);
  return [...new Set(expanded)].map(clause).filter((one) => one !== undefined);
}

/** A fallback grant cites the document that it is carried over from. */
function isFallbackOf(refusal: Refusal, law: Law, id: string): boolean {
  return refusal.action !== null && grantsInForce(law, refusal.action).some((grant) => grant.clauses.includes(id));
}

/** The clauses of this pack that a guard rule rests on. */
function supportOf(id: string, law: Law | null): readonly string[] {
  const rule = guardRules.find((one) => one.id === id);
  return rule?.clauses.filter((one) => law?.isInForce([one])) ?? [];
}

function textOf<Text>(catalogue: Readonly<Record<string, Text>>, key: string): Text {
  const text = catalogue[key];
  if (!text) throw new Error(`No wording for ${key}`);
  return text;
}

/** Puts values into the braces of a wording, each spelled in the language. */
export function fill(wording: string, values: Refusal['values'], locale: Locale): string {
  return wording.replace(/\{(\w+)\}/g, (_placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return '…';
    return name === 'reason' && typeof value === 'string' ? reasonText(value, locale) : spell(value, locale);
  });
}

function spell(value: MessageValue, locale: Locale): string {
  if (typeof value !== 'object') return String(value);
  if ('role' in value) return roleTitle(value.role, locale);
  if ('roles' in value) return listRoles(value.roles, locale);
  if ('action' in value) return actionTitle(value.action, locale);
  if ('holders' in value) return actionTitle(value.holders, locale);
  if ('state' in value) return stateName(value.state, locale);
  return reachName(value.reach, locale);
}
