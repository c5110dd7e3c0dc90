import type { Locale, MessageValue } from '../../kernel/refusal.ts';
import { inLanguage } from '../../governance/names.ts';
import { fill } from '../../governance/render-refusal.ts';
import { noticeOf } from './notice.ts';

/** What a notification keeps: its kind, and the values that its wording is filled with; members by their ids. */
export interface Told {
  readonly kind: string;
  readonly values: Readonly<Record<string, MessageValue | { readonly member: string | null } | null>>;
  /** Names of the members, as they are now. */
  readonly names: Readonly<Record<string, string>> | null;
}

/** SQL of what is told, as JSON text, of the notification of an alias; `organization` is SQL of the organization's id. */
export function toldSql(alias: string, organization: string): string {
  const members = `select (v.value ->> 'member')::uuid from jsonb_each(${alias}.content) v where jsonb_typeof(v.value) = 'object' and v.value ? 'member'`;
  const names = `(select json_object_agg(m.id, m.name) from member m where m.organization_id = ${organization} and m.id in (${members}))`;
  return `json_build_object('kind', ${alias}.kind, 'values', ${alias}.content, 'names', ${names})::text`;
}

/** What happened, in a few words that name nothing confidential: mails carry it too. */
export function tellTitle({ kind }: Pick<Told, 'kind'>, locale: Locale): string {
  const notice = noticeOf(kind);
  return notice ? inLanguage(notice.title, locale) : kind;
}

/** What happened, in a sentence. A kind that is told no longer keeps its name. */
export function tellText({ kind, values, names }: Told, locale: Locale): string {
  const notice = noticeOf(kind);
  if (!notice) return kind;
  const spelled = (name: string, value: Told['values'][string]): MessageValue => {
    if (value === null) return '—';
    if (typeof value === 'string') return notice.spelled[name]?.(value, locale) ?? value;
    if (typeof value !== 'object' || !('member' in value)) return value;
    return value.member === null ? nobody(locale) : (names?.[value.member] ?? '—');
  };
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spelled(name, value)]));
  return fill(inLanguage(notice.text, locale), given, locale);
}

function nobody(locale: Locale): string {
  return locale === 'en' ? 'The platform' : '平台';
}
