import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { Refused } from '../kernel/refusal.ts';
import { DatabaseTimeout, DatabaseUnavailable, LockTimeout, OutcomeUnknown, TextRefused } from '../database/errors.ts';
import { refusalOfText } from '../workflow/constraint-refusal.ts';
import { PasswordQueueFull } from '../organization/session/password.ts';
import { argumentFaults } from './argument-faults.ts';
import type { ServerContext } from './context.ts';
import { presentRefusal } from './present-refusal.ts';
import { codeOfRefusals, type TransportCode } from './refusal-codes.ts';
import { transportMessage } from './transport-messages.ts';

/** What the caller is told in place of an error. */
interface Told {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: TransportCode };
}

/** Answers what the caller may know of an error of a root field; its place in document and response is kept. */
export function createPresenter(log: Logger) {
  return async (error: GraphQLError, context: ServerContext): Promise<GraphQLError> => {
    const { nodes, source, positions, path } = error;
    const report = (err: unknown): null => {
      const { operationName, trace } = context.note;
      log.error({ requestId: context.requestId, ...(trace && { traceId: trace.id }), operationName, path, err }, 'a root field failed');
      return null;
    };
    // Looking up who may decide can fail in its turn.
    const told = (await tell(error, context).catch(report)) ?? tellInternal(context);
    if (told.extensions.code === 'INTERNAL') report(error.originalError ?? error);
    return new GraphQLError(told.message, { nodes, source, positions, path, extensions: told.extensions });
  };
}

async function tell(error: GraphQLError, context: ServerContext): Promise<Told | null> {
  const cause = error.originalError ?? error;
  if (cause instanceof Refused) return await tellRefusals(cause, context);
  if (cause instanceof TextRefused) return await tellRefusals(new Refused([refusalOfText()]), context);
  return tellPassing(cause, context) ?? tellInput(error, cause) ?? tellCoded(error, context);
}

function tellInternal({ locale, requestId }: ServerContext): Told {
  return { message: transportMessage('INTERNAL', locale, { reference: requestId }), extensions: { code: 'INTERNAL', requestId } };
}

async function tellRefusals({ message, refusals }: Refused, context: ServerContext): Promise<Told> {
  if (refusals[0]?.code === 'REQUEST_IN_FLIGHT') context.note.retryAfterSeconds = 1;
  const contents = await Promise.all(refusals.map(async (refusal) => await presentRefusal(refusal, context)));
  return { message: contents[0]?.message ?? message, extensions: { code: codeOfRefusals(refusals), refusals: contents } };
}

/** Faults that pass by themselves: the same request may succeed later. */
function tellPassing(cause: Error, { locale, note }: ServerContext): Told | null {
  if (cause instanceof OutcomeUnknown) {
    return { message: transportMessage('OUTCOME_UNKNOWN', locale), extensions: { code: 'UNAVAILABLE', outcome: 'UNKNOWN' } };
  }
  if (cause instanceof DatabaseUnavailable || cause instanceof DatabaseTimeout) {
    return { message: transportMessage('UNAVAILABLE', locale), extensions: { code: 'UNAVAILABLE' } };
  }
  if (cause instanceof LockTimeout) return { message: transportMessage('RECORD_BUSY', locale), extensions: { code: 'CONFLICT' } };
  if (cause instanceof PasswordQueueFull) {
    note.retryAfterSeconds = 5;
    return { message: transportMessage('RATE_LIMITED', locale, { seconds: 5 }), extensions: { code: 'RATE_LIMITED' } };
  }
  return null;
}

/** Arguments that are not as declared; graphql-js gives no code to one whose variable is missing. */
function tellInput(error: GraphQLError, cause: Error): Told | null {
  const isUncoded = cause instanceof GraphQLError && cause.extensions.code === undefined && cause.message.startsWith('Argument "');
  if (!isUncoded && error.extensions.code !== 'BAD_USER_INPUT') return null;
  return { message: error.message, extensions: { code: 'BAD_USER_INPUT', ...argumentFaults(cause) } };
}

const publicCodes: readonly unknown[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'IDEMPOTENCY_CONFLICT',
  'RATE_LIMITED',
  'OPERATION_TOO_COMPLEX',
  'UNAVAILABLE',
] satisfies TransportCode[];

/** Errors that a resolver worded and coded itself; anything with another code, or none, is ours and stays in the log. */
function tellCoded({ message, extensions }: GraphQLError, { locale }: ServerContext): Told | null {
  if (extensions.code === 'UNAUTHENTICATED') {
    return { message: transportMessage('SIGN_IN', locale), extensions: { code: 'UNAUTHENTICATED' } };
  }
  return publicCodes.includes(extensions.code) ? { message, extensions: extensions as Told['extensions'] } : null;
}
