import type { Locale, MessageValue } from '../../kernel/refusal.ts';
import { inLanguage } from '../../governance/names.ts';
import { fill } from '../../governance/render-refusal.ts';
import { noticeOf } from './notice.ts';

/** What a notification keeps: its kind, and the values that its wording is filled with. */
export interface Told {
  readonly kind: string;
  readonly values: Readonly<Record<string, MessageValue | null>>;
}

/** What happened, in a few words that name nothing confidential: mails carry it too. */
export function tellTitle({ kind }: Pick<Told, 'kind'>, locale: Locale): string {
  const notice = noticeOf(kind);
  return notice ? inLanguage(notice.title, locale) : kind;
}

/** What happened, in a sentence. A kind that is told no longer keeps its name. */
export function tellText({ kind, values }: Told, locale: Locale): string {
  const notice = noticeOf(kind);
  if (!notice) return kind;
  const nobody = locale === 'en' ? 'The platform' : '平台';
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? (name === 'actor' ? nobody : '—')]));
  return fill(inLanguage(notice.text, locale), given, locale);
}
