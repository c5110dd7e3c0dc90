import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ServerContext } from './context.ts';
import { limits } from './limits.ts';
import { transportMessage } from './transport-messages.ts';

const longestMessage = 300;

/** Apollo's last line for every error, also for those of parsing and validation: no internals, no endless echo of the input. */
export function trimError({ message, extensions, ...place }: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  // graphql-js gives no code where it stops counting faults of variables.
  if (message.startsWith('Too many errors processing variables')) return { message, extensions: { code: 'BAD_USER_INPUT' } };
  if (extensions?.['code'] === 'INTERNAL_SERVER_ERROR') {
    return { message: transportMessage('INTERNAL', 'en', { reference: '-' }), extensions: { code: 'INTERNAL' } };
  }
  return { message: shorten(message), ...place, extensions: isTooComplex(error) ? { code: 'OPERATION_TOO_COMPLEX' } : extensions };
}

/** What is told of all errors of an answer: their codes are noted, strangers get no names of the schema, all are bounded together. */
export function finishErrors(errors: readonly GraphQLFormattedError[], { note, viewer }: ServerContext): readonly GraphQLFormattedError[] {
  note.errorCodes = errors.map(({ extensions }) => String(extensions?.['code']));
  return bound(viewer ? errors : errors.map(withoutSuggestion));
}

/** Strangers are told what is wrong, and not what would be right. */
function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ ?Did you mean .*$/s, '') };
}

/**
 * Each error that no longer fits keeps its message, path and code, so that every null still has its reason; after that,
 * those that are left are left out.
 */
function bound(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const told: GraphQLFormattedError[] = [];
  let left: number = limits.errorLength;
  for (const error of errors) {
    const fitting = [error, core(error), { ...core(error), message: '…' }].find((form) => lengthOf(form) <= left);
    if (!fitting) break;
    left -= lengthOf(fitting) + 1;
    told.push(fitting);
  }
  return told;
}

function core({ message, path, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  return { message: shorten(message, 120), ...(path && { path }), extensions: { code: extensions?.['code'] } };
}

/** In bytes, as the response counts them. */
function lengthOf(error: GraphQLFormattedError): number {
  return Buffer.byteLength(JSON.stringify(error));
}

/** Cuts between characters: half of one would be no text. */
function shorten(message: string, length = longestMessage): string {
  return message.length > length ? `${message.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…` : message;
}

/** Apollo codes every fault that a rule or the parser finds alike; those of size are told apart by their origin. */
function isTooComplex(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { originalError, extensions, message } = error;
  if (
    extensions['validationErrorCode'] === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED' ||
    /tokens\. Parsing aborted|^Validation aborted|^Maximum introspection depth exceeded/.test(message)
  ) {
    return true;
  }
  return originalError instanceof GraphQLError && originalError.extensions['code'] === 'OPERATION_TOO_COMPLEX';
}
