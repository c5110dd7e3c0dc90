import type { Locale } from '../kernel/refusal.ts';
import { messages } from '../governance/messages.ts';
import type { LocalText } from '../governance/pack.ts';

/** What is said where no law row speaks: the caller is unknown, the request is no request, we are busy, or we failed. */
const wording = {
  UNAUTHENTICATED: messages.session_expired,
  SIGN_IN: messages.not_signed_in,
  RATE_LIMITED: messages.rate_limited,
  TOO_EXPENSIVE: messages.query_too_expensive,
  TOO_DEEP: messages.query_too_deep,
  UNAVAILABLE: messages.unavailable,
  TOO_LATE: { en: 'This took too long. Ask for less, or try again later.', zh: '处理时间过长，请减少请求内容或稍后重试。' },
  TOO_LATE_TO_TELL: {
    en: 'This takes longer than a request may: it is done as a whole or not at all. Look before you repeat it.',
    zh: '处理时间超过请求时限：此操作或已全部完成，或完全未执行。重试前请先核对。',
  },
  OUTCOME_UNKNOWN: {
    en: 'The database was lost before it answered: this was either done as a whole or not at all. Look before you repeat it.',
    zh: '数据库在应答前中断：此操作或已全部完成，或完全未执行。重试前请先核对。',
  },
  INTERNAL: messages.internal,
  INTROSPECTION: { en: 'The schema can be read after signing in.', zh: '登录后方可读取模式定义。' },
  NOT_FOUND: { en: 'There is nothing here: the API is at /graphql.', zh: '此处没有内容：接口位于 /graphql。' },
  BAD_REQUEST: { en: 'This is not a GraphQL request in JSON.', zh: '请求内容不是 JSON 格式的 GraphQL 请求。' },
  TOO_LARGE: { en: 'The request body is larger than 256 kB.', zh: '请求内容超过 256 kB。' },
  RECORD_BUSY: { en: 'Somebody else is changing this record at the moment. Try again.', zh: '他人正在更改此记录，请重试。' },
} as const satisfies Record<string, LocalText>;

export type TransportMessage = keyof typeof wording;

export function transportMessage(key: TransportMessage, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string {
  const text = wording[key][locale === 'en' ? 'en' : 'zh'];
  return text.replace(/\{(\w+)\}/g, (_placeholder, name: string) => String(values[name] ?? ''));
}
