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
  NO_SUCH_LINK: {
    en: 'This link does not hold: it was used, its time is over, or what it leads to is closed to you. Ask for another one.',
    zh: '链接无效：已被使用、已过期，或您无权访问其内容。请重新获取链接。',
  },
  FILE_LENGTH: {
    en: 'The file has another length than was announced. Ask for another link.',
    zh: '文件大小与申请时不符，请重新申请链接。',
  },
  FILE_CONTENT: {
    en: 'The content is not of the type that was announced. Ask for another link.',
    zh: '文件内容与所申请的类型不符，请重新申请链接。',
  },
  NO_ROOM: { en: 'There is no room left for files. Tell the operator of the platform.', zh: '文件存储空间已满，请联系平台运营方。' },
  RECORD_BUSY: { en: 'Somebody else is changing this record at the moment. Try again.', zh: '他人正在更改此记录，请重试。' },
} as const satisfies Record<string, LocalText>;

export type TransportMessage = keyof typeof wording;

export function transportMessage(key: TransportMessage, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string {
  const text = wording[key][locale === 'en' ? 'en' : 'zh'];
  return text.replace(/\{(\w+)\}/g, (_placeholder, name: string) => String(values[name] ?? ''));
}
