import type { Locale } from '../../kernel/refusal.ts';
import { dutyCalendars } from '../../governance/duty-calendar.ts';
import { inLanguage } from '../../governance/names.ts';
import type { LocalText } from '../../governance/pack.ts';
import { deadlines } from './deadline.ts';

/** What a duty is called in a language. */
export function dutyTitle(kind: string, locale: Locale): string {
  const title = deadlines().find((deadline) => deadline.kind === kind)?.title ?? periodic.get(kind);
  return title ? inLanguage(title, locale) : kind;
}

const periodic: ReadonlyMap<string, LocalText> = new Map(
  Object.values(dutyCalendars).flatMap((rows) => rows.map(({ slug, title }) => [slug, title] as const)),
);
