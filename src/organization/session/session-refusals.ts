import { Refused, type Locale } from '../../kernel/refusal.ts';
import { refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { renderRefusal } from '../../governance/render-refusal.ts';
import { PasswordQueueFull } from './password.ts';

/** What a stranger is told of an error that is a refusal; null for any other. Strangers have no law, so that every document's clauses are shown. */
export function sessionRefusals(error: unknown, locale: Locale): readonly object[] | null {
  const refusals =
    error instanceof Refused
      ? error.refusals
      : error instanceof PasswordQueueFull
        ? [refuse(platformRules.rateLimited, { values: { seconds: 5 } })]
        : null;
  return refusals && refusals.map((refusal) => renderRefusal(refusal, null, locale));
}
