import { Refused, type Locale } from '../../kernel/refusal.ts';
import { refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { renderRefusal } from '../../governance/render-refusal.ts';
import { lockout } from './directory.ts';
import { PasswordQueueFull } from './password.ts';
import { sessionRules } from './session-rules.ts';

const QUEUE_SECONDS = 5;

/** After which it makes sense to try again, by the code of a refusal. */
const waits: Readonly<Record<string, number>> = {
  [sessionRules.lockedOut.code]: lockout.minutes * 60,
  [platformRules.rateLimited.code]: QUEUE_SECONDS,
};

/** Whom a refusal is told to. */
export interface Refusing {
  readonly locale: Locale;
  /** Where the answer's `Retry-After` is noted. */
  readonly note: { retryAfterSeconds?: number };
}

/** What a stranger is told of an error that is a refusal; null for any other. Strangers have no law, so that every document's clauses are shown. */
export function sessionRefusals(error: unknown, { locale, note }: Refusing): readonly object[] | null {
  const refusals =
    error instanceof Refused
      ? error.refusals
      : error instanceof PasswordQueueFull
        ? [refuse(platformRules.rateLimited, { values: { seconds: QUEUE_SECONDS } })]
        : null;
  const seconds = refusals?.map(({ code }) => waits[code]).find((wait) => wait !== undefined);
  if (seconds !== undefined) note.retryAfterSeconds = seconds;
  return refusals?.map((refusal) => renderRefusal(refusal, null, locale)) ?? null;
}
