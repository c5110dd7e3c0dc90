import { registerEnumType } from 'type-graphql';
import { type Law, type PackCode, packCodes } from '../governance/law.ts';

/** One value of a fixed vocabulary: its names, and the clauses that name it. */
export interface Term {
  readonly en: string;
  readonly zh: string;
  readonly clauses?: readonly string[];
}

export interface VocabularyValue extends Term {
  readonly value: string;
  readonly clauses: readonly string[];
  /** Packs whose document names the value; empty when none does, so that every pack offers it. */
  readonly packs: readonly PackCode[];
}

export interface Vocabulary {
  readonly name: string;
  readonly description: string;
  readonly values: readonly VocabularyValue[];
}

const vocabularies = new Map<object, Vocabulary>();

/** Declares a fixed vocabulary, the union over the packs, as one GraphQL enum; answers the enum object. */
export function vocabulary<const T extends Readonly<Record<string, Term>>>(
  name: string,
  description: string,
  terms: T,
): { readonly [K in keyof T]: K } {
  const values = Object.entries(terms).map(([value, term]) => ({
    ...term,
    value,
    clauses: term.clauses ?? [],
    packs: packsOf(term.clauses ?? []),
  }));
  const object = Object.freeze(Object.fromEntries(values.map(({ value }) => [value, value])));
  vocabularies.set(object, { name, description, values });
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      values.map(({ value, en, clauses }) => [value, { description: clauses.length ? `${en} (${clauses.join(', ')}).` : `${en}.` }]),
    ),
  });
  return object as { readonly [K in keyof T]: K };
}

/** Says what the values of an enum of a lower floor are called, so that columns may hold it. */
export function vocabularyOver(object: object, name: string, description: string, terms: Readonly<Record<string, Term>>): void {
  const values = Object.entries(terms).map(([value, term]) => ({
    ...term,
    value,
    clauses: term.clauses ?? [],
    packs: packsOf(term.clauses ?? []),
  }));
  vocabularies.set(object, { name, description, values });
}

export function vocabularyOf(object: object): Vocabulary {
  const known = vocabularies.get(object);
  if (!known) throw new Error('A fixed vocabulary is declared with vocabulary().');
  return known;
}

export function vocabularyNamed(name: string): Vocabulary | undefined {
  return [...vocabularies.values()].find((each) => each.name === name);
}

/** Names of all fixed vocabularies, in alphabetical order. */
export function vocabularyNames(): readonly string[] {
  return [...vocabularies.values()].map(({ name }) => name).toSorted();
}

/** The values that an organization offers: those its document names; all of them where it names none. */
export function offered({ values }: Vocabulary, law: Law): readonly VocabularyValue[] {
  const own = values.filter((value) => value.packs.includes(law.pack));
  return own.length > 0 ? [...own, ...values.filter((value) => value.packs.length === 0)] : values;
}

function packsOf(clauses: readonly string[]): readonly PackCode[] {
  return packCodes.filter((pack) => clauses.some((clause) => clause.startsWith(`${pack}-`)));
}
