import type { Locale } from '../kernel/refusal.ts';

/** What is said where no law row speaks: the caller is unknown, we are busy, or we failed. */
const messages = {
  UNAUTHENTICATED: {
    en: 'Your sign-in is missing or has expired: sign in again.',
    'zh-CN': '您尚未登录或登录已过期，请重新登录。',
  },
  INTROSPECTION: {
    en: 'The schema can be read after signing in.',
    'zh-CN': '登录后方可读取模式定义。',
  },
  NOT_FOUND: {
    en: 'There is nothing here: the API is at /graphql.',
    'zh-CN': '此处没有内容：接口位于 /graphql。',
  },
  RATE_LIMITED: {
    en: 'Too many attempts at once: try again in a moment.',
    'zh-CN': '请求过于频繁，请稍后再试。',
  },
  UNAVAILABLE: {
    en: 'Closedloop cannot answer at the moment: try again shortly.',
    'zh-CN': '系统暂时无法响应，请稍后再试。',
  },
  INTERNAL: {
    en: 'Something failed on our side; it is logged under the request id given here.',
    'zh-CN': '系统内部出错，已按此处的请求编号记录。',
  },
  BAD_REQUEST: {
    en: 'The request body is not valid JSON of a GraphQL request.',
    'zh-CN': '请求内容不是有效的 GraphQL JSON 请求。',
  },
  TOO_LARGE: {
    en: 'The request body is larger than 256 kB.',
    'zh-CN': '请求内容超过 256 kB。',
  },
} as const satisfies Record<string, Record<Locale, string>>;

export type TransportMessage = keyof typeof messages;

export function transportMessage(key: TransportMessage, locale: Locale): string {
  return messages[key][locale];
}

export function isTransportMessage(key: string): key is TransportMessage {
  return Object.hasOwn(messages, key);
}
