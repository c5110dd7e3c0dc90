import type { Locale } from '../kernel/refusal.ts';
import type { LawContext } from '../governance/context.ts';
import type { Viewer } from '../governance/viewer.ts';
import type { Allowance } from './rate-limit.ts';

/** What HTTP knows of a request before any resolver runs; the composition root builds the context from it. */
export interface Caller {
  readonly viewer: Viewer | null;
  readonly locale: Locale;
  readonly requestId: string;
  /** The client's address, by which sign-in attempts of strangers are counted. */
  readonly address: string;
  /** The `Idempotency-Key` header, or null. */
  readonly idempotencyKey: string | null;
  readonly note: RequestNote;
}

/** The trace that a request belongs to, where tracing is configured; what its context is, `tracing.ts` knows. */
export interface RequestTrace {
  readonly id: string;
  readonly context: unknown;
}

/** What the one log line of a request tells about its operation; Apollo copies contexts, so it is shared by reference. */
export interface RequestNote {
  operationName: string | null;
  /** Codes of the errors in the response, such as `FORBIDDEN`. */
  errorCodes: readonly string[];
  /** What remains of the caller's points, or null where nobody counts. */
  allowance?: Allowance | null;
  /** Whether a mutation is answered as it was before, under the same `Idempotency-Key`. */
  isReplayed?: boolean;
  /** When it makes sense to ask again, where the caller did nothing wrong. */
  retryAfterSeconds?: number;
  readonly trace?: RequestTrace | undefined;
}

/** The least that the server's own floor asks of a context. */
export interface ServerContext extends LawContext {
  /** The client's address, by which strangers are counted. */
  readonly address: string;
  readonly note: RequestNote;
}
