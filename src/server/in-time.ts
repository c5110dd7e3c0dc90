import { GraphQLError, OperationTypeNode, type ExecutionResult, type OperationDefinitionNode } from 'graphql';
import type { Locale } from '../kernel/refusal.ts';
import { transportMessage } from './transport-messages.ts';

/** A mutation ends by itself when the request's time is over; only when it cannot say how, the caller is told that. */
const MUTATION_GRACE_MS = 5_000;

export interface TimeLimit {
  readonly requestMs: number;
  readonly locale: Locale;
}

/** Answers an operation that runs, or UNAVAILABLE when its time is over. What a query still reads then, nobody waits for. */
export async function inTime(
  running: PromiseLike<ExecutionResult> | ExecutionResult,
  operation: OperationDefinitionNode | null | undefined,
  { requestMs, locale }: TimeLimit,
): Promise<ExecutionResult> {
  if (!('then' in running)) return running;
  const isMutation = operation?.operation === OperationTypeNode.MUTATION;
  const over = Promise.withResolvers<ExecutionResult>();
  const tellLate = (): void => over.resolve({ errors: [isMutation ? outcomeUnknown(locale) : tooLate(locale)] });
  const timer = setTimeout(tellLate, isMutation ? requestMs + MUTATION_GRACE_MS : requestMs);
  try {
    return await Promise.race([running, over.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLate(locale: Locale): GraphQLError {
  return new GraphQLError(transportMessage('TOO_LATE', locale), { extensions: { code: 'UNAVAILABLE', http: { status: 503 } } });
}

function outcomeUnknown(locale: Locale): GraphQLError {
  return new GraphQLError(transportMessage('TOO_LATE_TO_TELL', locale), {
    extensions: { code: 'UNAVAILABLE', outcome: 'UNKNOWN', http: { status: 503 } },
  });
}
