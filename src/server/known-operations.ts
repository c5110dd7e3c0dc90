import type { DocumentNode, ExecutionResult, FormattedExecutionResult } from 'graphql';
import { remember } from '../kernel/remember.ts';
import type { RequestNote, ServerContext } from './context.ts';
import type { Executor, Operation } from './executor.ts';
import { finishErrors, trimError } from './trim-errors.ts';

const MOST_DOCUMENTS = 1_000;
const LONGEST_DOCUMENT = 20_000;
const MOST_ACCEPTED = 100;

/** A request that needs none of Apollo's pipeline. */
export interface KnownOperation extends Omit<Operation, 'context'> {
  /** Of the answer. */
  readonly contentType: string;
}

/**
 * Operations that Apollo has parsed, validated and answered before. Asked again in the same words, they go straight to
 * the executor: Apollo's pipeline costs more than a point read. Whatever is out of the ordinary takes the long way, so
 * that one place alone words faults and chooses their status.
 */
export class KnownOperations {
  readonly #documents = new Map<string, DocumentNode>();
  /** What Apollo answers with, by what the client accepts. */
  readonly #contentTypes = new Map<string | undefined, string>();
  /** Answers without data, which Apollo has still to word. */
  readonly #faults = new WeakMap<RequestNote, ExecutionResult>();
  readonly #execute: Executor;

  constructor(execute: Executor) {
    this.#execute = execute;
  }

  /** Remembers a document that passed validation. */
  learn(source: string, document: DocumentNode): void {
    if (source.length <= LONGEST_DOCUMENT) remember(this.#documents, source, document, MOST_DOCUMENTS);
  }

  /** Remembers how a client that accepts this is answered. */
  learnContentType(accept: string | undefined, contentType: string): void {
    remember(this.#contentTypes, accept, contentType, MOST_ACCEPTED);
  }

  /** The operation that the body of a request asks for, or null where anything is new or unusual about it. */
  find(body: unknown, accept: string | undefined): KnownOperation | null {
    if (!isRecord(body)) return null;
    const { query, operationName, variables, extensions } = body;
    const document = typeof query === 'string' ? this.#documents.get(query) : undefined;
    const contentType = this.#contentTypes.get(accept);
    if (!document || contentType === undefined || (extensions !== undefined && extensions !== null)) return null;
    if (!isNothing(operationName) && typeof operationName !== 'string') return null;
    if (!isNothing(variables) && !isRecord(variables)) return null;
    return { document, contentType, operationName: operationName ?? undefined, variables: variables ?? undefined };
  }

  /** Runs a known operation; null where the answer is a fault of the whole request, which is Apollo's to tell. */
  async answer({ document, operationName, variables }: KnownOperation, context: ServerContext): Promise<FormattedExecutionResult | null> {
    const result = await this.#execute({ document, operationName, variables, context });
    if (result.data === undefined) {
      this.#faults.set(context.note, result);
      return null;
    }
    const { errors, data, extensions = {} } = result;
    if (!errors) return { data, extensions };
    const formatted = errors.map((error) => trimError(error.toJSON(), error));
    return { errors: finishErrors(formatted, context), data, extensions };
  }

  /** Runs an operation for Apollo: once, also where it was tried here before. */
  async executeOnce(operation: Operation): Promise<ExecutionResult> {
    return this.#faults.get(operation.context.note) ?? (await this.#execute(operation));
  }
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
