import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Refused } from '../kernel/refusal.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { argumentFaults } from './argument-faults.ts';
import type { ServerContext } from './context.ts';
import { isTransportMessage, transportMessage } from './transport-messages.ts';

/** Codes that a resolver or verb may answer with; every other error is ours and stays in the log. */
const publicCodes = new Set([
  'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT', 'IDEMPOTENCY_CONFLICT', 'RATE_LIMITED', 'OPERATION_TOO_COMPLEX', 'UNAVAILABLE',
]);

/** Renders a refusal in the reader's language, with clauses and those who may decide: the content of a `Refusal` in a payload. */
export type RenderRefusal = (refusal: Refusal, context: ServerContext) => Promise<Readonly<Record<string, unknown>>>;

/** Answers what the caller may know of an error of a root field; its place in document and response is kept. */
export function createPresenter(log: Logger, renderRefusal: RenderRefusal) {
  return async (error: GraphQLError, context: ServerContext): Promise<GraphQLError> => {
    const cause = error.originalError ?? error;
    if (cause instanceof Refused) return presentRefused(error, await Promise.all(cause.refusals.map((refusal) => renderRefusal(refusal, context))), cause);
    const code = codeOf(error, cause);
    if (code === 'BAD_USER_INPUT') return relocate(error, error.message, { code, ...argumentFaults(cause) });
    if (code) return relocate(error, isTransportMessage(code) && code !== 'NOT_FOUND' ? transportMessage(code, context.locale) : error.message, { ...publicExtensions(error), code });
    log.error({ requestId: context.requestId, operationName: context.note.operationName, err: cause }, 'a root field failed');
    return relocate(error, transportMessage('INTERNAL', context.locale), { code: 'INTERNAL', requestId: context.requestId });
  };
}

function presentRefused(error: GraphQLError, contents: readonly Readonly<Record<string, unknown>>[], { refusals }: Refused): GraphQLError {
  const [first] = contents;
  const message = typeof first?.message === 'string' ? first.message : error.message;
  return relocate(error, message, { code: codeOfRefusal(refusals[0]), refusals: contents });
}

/** An invisible record, then bad input, then what law or grants forbid: the order in which the questions were asked. */
function codeOfRefusal(refusal: Refusal | undefined): string {
  if (refusal?.code === 'NOT_FOUND') return 'NOT_FOUND';
  return refusal?.field ? 'BAD_USER_INPUT' : 'FORBIDDEN';
}

function codeOf(error: GraphQLError, cause: Error): string | null {
  const { code } = error.extensions;
  if (typeof code === 'string') return publicCodes.has(code) ? code : null;
  if (cause.name === 'DatabaseUnavailable' || cause.name === 'DatabaseTimeout') return 'UNAVAILABLE';
  // graphql-js gives no code to an argument whose variable is missing or of the wrong shape.
  return cause instanceof GraphQLError && cause.message.startsWith('Argument "') ? 'BAD_USER_INPUT' : null;
}

function publicExtensions({ extensions }: GraphQLError): Record<string, unknown> {
  const { stacktrace: _stack, exception: _exception, ...rest } = extensions;
  return rest;
}

function relocate(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path, extensions });
}

const longestMessage = 500;

/** Apollo's last line for every error, also for those of parsing and validation: no internals, no endless echo of the input. */
export function trimError({ message, extensions, ...place }: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (extensions?.code === 'INTERNAL_SERVER_ERROR') return { message: transportMessage('INTERNAL', 'en'), extensions: { code: 'INTERNAL' } };
  const told = message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
  return { message: told, ...place, extensions: isTooComplex(error) ? { code: 'OPERATION_TOO_COMPLEX' } : extensions };
}

/** Apollo codes every fault that a rule or the parser finds alike; those of size are told apart by their origin. */
function isTooComplex(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { originalError, extensions, message } = error;
  if (extensions.validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED' || message.includes('tokens. Parsing aborted')) return true;
  return originalError instanceof GraphQLError && originalError.extensions.code === 'OPERATION_TOO_COMPLEX';
}
