import type { ApolloServerPlugin } from '@apollo/server';
import type { ServerContext } from './context.ts';
import type { KnownOperations } from './known-operations.ts';
import type { RateLimits } from './rate-limit.ts';
import { finishErrors } from './trim-errors.ts';

/** What a document costs that is refused before it is priced: reading and checking it is work too. */
const REFUSED_DOCUMENT = 10;

/** Apollo's last look at an answer: the document is kept for the next time, errors are counted and bounded. */
export function finishResponses(rateLimits: RateLimits, known: KnownOperations): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart({ contextValue: context }) {
      return {
        async didResolveOperation({ source, document }) {
          known.learn(source, document);
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || !body.singleResult.errors) return;
          if (context.note.allowance === undefined) context.note.allowance = rateLimits.take(context, REFUSED_DOCUMENT);
          body.singleResult.errors = finishErrors(body.singleResult.errors, context);
        },
      };
    },
  };
}
