import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ServerContext } from './context.ts';
import { createCostOf } from './cost.ts';
import { DocumentStore } from './document-store.ts';
import { createExecutor } from './executor.ts';
import { finishResponses } from './finish-response.ts';
import { KnownOperations } from './known-operations.ts';
import { limitOperations } from './limit-operations.ts';
import { limits } from './limits.ts';
import { createPresenter } from './present-error.ts';
import type { RateLimits } from './rate-limit.ts';
import { stringifyResult } from './spliced-data.ts';
import type { Tracing } from './tracing.ts';
import { trimError } from './trim-errors.ts';

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly isProduction: boolean;
  readonly rateLimits: RateLimits;
  /** How long a request may take. */
  readonly requestMs?: number;
  readonly tracing?: Tracing | null;
}

/** Who answers GraphQL requests. */
export interface Graphql<Context extends ServerContext> {
  readonly apollo: ApolloServer<Context>;
  /** Answers what Apollo has answered before. */
  readonly known: KnownOperations;
}

/**
 * Starts Apollo around our executor: it parses, validates, caches documents, formats errors and speaks GraphQL over
 * HTTP. The gateway hook is the one way to bring an executor and keep its error formatting.
 */
export async function createApollo<Context extends ServerContext>({
  schema,
  log,
  isProduction,
  rateLimits,
  requestMs = limits.requestMs,
  tracing,
}: ApolloParts): Promise<Graphql<Context>> {
  const execute = createExecutor({
    schema,
    costOf: createCostOf(schema),
    rateLimits,
    requestMs,
    present: createPresenter(log),
  });
  const known = new KnownOperations(tracing ? tracing.around(execute) : execute);
  const apollo = new ApolloServer<Context>({
    gateway: localGateway(schema, known),
    logger: log,
    nodeEnv: isProduction ? 'production' : 'development',
    // The executor refuses strangers itself: Apollo's switch knows no callers.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: new DocumentStore(),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [limitOperations],
    validationOptions: { maxErrors: limits.faults },
    formatError: trimError,
    stringifyResult,
    plugins: [
      finishResponses(rateLimits, known),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return { apollo, known };
}

type Gateway = ApolloServerOptionsWithGateway<ServerContext>['gateway'];

function localGateway(schema: GraphQLSchema, known: KnownOperations): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async load() {
      return {
        executor: async ({ document, request, context }) =>
          await known.executeOnce({
            document,
            operationName: request.operationName,
            variables: request.variables,
            context: context as ServerContext,
          }),
      };
    },
    async stop() {},
  };
}
