import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
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
import { createExecutor, type Executor } from './executor.ts';
import { limitOperations, limits } from './limits.ts';
import { createPresenter, trimError } from './present-error.ts';
import { describeAllowance, type RateLimits } from './rate-limit.ts';
import { stringifyResult } from './spliced-data.ts';

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly isProduction: boolean;
  readonly rateLimits: RateLimits;
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
}: ApolloParts): Promise<ApolloServer<Context>> {
  const executor = createExecutor({
    schema,
    strangersMayIntrospect: !isProduction,
    costOf: createCostOf(schema),
    rateLimits,
    present: createPresenter(log),
  });
  const apollo = new ApolloServer<Context>({
    gateway: localGateway(schema, executor),
    logger: log,
    nodeEnv: isProduction ? 'production' : 'development',
    // The executor refuses strangers itself: Apollo's switch knows no callers.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [limitOperations],
    validationOptions: { maxErrors: limits.faults },
    formatError: trimError,
    stringifyResult,
    plugins: [
      noteOperation(isProduction),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

type Gateway = ApolloServerOptionsWithGateway<ServerContext>['gateway'];

function localGateway(schema: GraphQLSchema, executor: Executor): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async load() {
      return {
        executor: async ({ document, request, context }) =>
          await executor({
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

/** Notes the operation for the request's log line, and keeps the names of the schema from strangers in production. */
function noteOperation(isProduction: boolean): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart({ contextValue: { note, viewer } }) {
      return {
        async didResolveOperation({ operationName }) {
          note.operationName = operationName;
        },
        async willSendResponse({ response: { body, http } }) {
          if (note.allowance) http.headers.set('ratelimit', describeAllowance(note.allowance));
          if (body.kind !== 'single' || !body.singleResult.errors) return;
          note.errorCodes = body.singleResult.errors.map(({ extensions }) => String(extensions?.code));
          if (isProduction && !viewer) body.singleResult.errors = body.singleResult.errors.map(withoutSuggestion);
        },
      };
    },
  };
}

function withoutSuggestion<Told extends { readonly message: string }>(error: Told): Told {
  return { ...error, message: error.message.replace(/ ?Did you mean(.+?)\?$/, '') };
}
