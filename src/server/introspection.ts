import { GraphQLError, Kind, visit, type ConstArgumentNode, type DocumentNode } from 'graphql';
import type { Locale } from '../kernel/refusal.ts';
import { transportMessage } from './transport-messages.ts';

const blind = new WeakMap<DocumentNode, DocumentNode | null>();

/**
 * A document as a stranger may ask it; null where it asks for the whole schema. A single type answers as one that does
 * not exist. Settled per request and not by a validation rule, because Apollo validates a document once for all callers.
 */
export function withoutSchema(document: DocumentNode): DocumentNode | null {
  const known = blind.get(document);
  if (known !== undefined) return known;
  const answer = asksForSchema(document) ? null : askingForNoType(document);
  blind.set(document, answer);
  return answer;
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, { Field: ({ name }) => void (found ||= name.value === '__schema') });
  return found;
}

const noName: ConstArgumentNode = {
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'name' },
  value: { kind: Kind.STRING, value: '' },
};

function askingForNoType(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (field) => (field.name.value === '__type' ? { ...field, arguments: [noName] } : undefined),
  });
}

export function introspectionRefused(locale: Locale): GraphQLError {
  return new GraphQLError(transportMessage('INTROSPECTION', locale), { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}
