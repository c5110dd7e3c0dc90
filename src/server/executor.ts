import { execute, getOperationAST, type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { MaskedField, Planned } from '../query/planned.ts';
import type { ServerContext } from './context.ts';
import type { CostOf } from './cost.ts';
import { inTime } from './in-time.ts';
import { introspectionRefused, withoutSchema } from './introspection.ts';
import { isTooDeep, limits } from './limits.ts';
import type { RateLimits } from './rate-limit.ts';
import { Plans, openRootFields } from './root-fields.ts';
import { rateLimited, tooDeep, tooExpensive } from './size-refused.ts';
import { SplicedData } from './spliced-data.ts';

/** One validated operation to run. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: ServerContext;
}

export interface ExecutorParts {
  readonly schema: GraphQLSchema;
  /** Prices an operation before any SQL. */
  readonly costOf: CostOf;
  readonly rateLimits: RateLimits;
  /** How long a request may take. */
  readonly requestMs?: number;
  /** Turns an error of a root field into what the caller may know of it. */
  readonly present: (error: GraphQLError, context: ServerContext) => Promise<GraphQLError>;
}

export type Executor = (operation: Operation) => Promise<ExecutionResult>;

/**
 * Runs operations with graphql-js, which walks plain values only: a root field that resolves to `Planned` is spliced
 * into the response as text. Its masked fields are reported in `extensions.masked` under their full response path.
 * The operation's name is noted for the log line. Errors without `data` are faults of the request and stay as graphql-js words them.
 */
export function createExecutor({ schema, costOf, rateLimits, requestMs = limits.requestMs, present }: ExecutorParts): Executor {
  openRootFields(schema);
  return async ({ document: asked, operationName, variables, context }) => {
    const operation = getOperationAST(asked, operationName);
    context.note.operationName = operation?.name?.value ?? null;
    const document = context.viewer ? asked : withoutSchema(asked);
    if (!document) return { errors: [introspectionRefused(context.locale)] };
    if (isTooDeep(variables)) return { errors: [tooDeep(context.locale)] };
    const cost = costOf(document, operationName, variables);
    if (cost > limits.cost) return { errors: [tooExpensive(cost, context.locale)], extensions: { cost } };
    context.note.allowance = rateLimits.take(context, cost);
    if (context.note.allowance?.isExceeded) return { errors: [rateLimited(context.note.allowance, context.locale)], extensions: { cost } };
    const plans = new Plans();
    const running = execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: context,
      rootValue: plans,
      options: { maxCoercionErrors: limits.faults },
    });
    const result = await inTime(running, operation, { requestMs, locale: context.locale });
    if (result.data === undefined) return { ...result, extensions: { cost } };
    return {
      data: result.data && splice(result.data, plans.byResponseName),
      ...(result.errors && { errors: await Promise.all(result.errors.map((error) => present(error, context))) }),
      extensions: { cost, ...reportMasked(plans.byResponseName) },
    };
  };
}

function splice(fields: Record<string, unknown>, plans: ReadonlyMap<string, Planned>): Record<string, unknown> {
  if (plans.size === 0) return fields;
  // Apollo hands `data` through to `stringifyResult` untouched; nobody else looks into it.
  return new SplicedData(fields, plans) as unknown as Record<string, unknown>;
}

function reportMasked(plans: ReadonlyMap<string, Planned>): { masked?: MaskedField[] } {
  const masked: MaskedField[] = [];
  for (const [name, plan] of plans) for (const field of plan.masked) masked.push({ ...field, path: [name, ...field.path] });
  return masked.length > 0 ? { masked } : {};
}
