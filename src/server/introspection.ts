import { BREAK, GraphQLError, visit, type DocumentNode } from 'graphql';
import type { Locale } from '../kernel/refusal.ts';
import { transportMessage } from './transport-messages.ts';

const answers = new WeakMap<DocumentNode, boolean>();

/**
 * Whether a document reads the schema. Asked per request and not by a validation rule, because Apollo validates a
 * document once for all callers, and who may introspect depends on the caller.
 */
export function asksForSchema(document: DocumentNode): boolean {
  const known = answers.get(document);
  if (known !== undefined) return known;
  const answer = findSchemaField(document);
  answers.set(document, answer);
  return answer;
}

function findSchemaField(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field(field) {
      if (field.name.value !== '__schema' && field.name.value !== '__type') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

export function introspectionRefused(locale: Locale): GraphQLError {
  return new GraphQLError(transportMessage('INTROSPECTION', locale), { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}
