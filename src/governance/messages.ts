import type { LocalText } from './pack.ts';

/** Wording of every refusal. The upper-case key is the refusal's code; words in braces are its values. */
export const messages = {
  not_signed_in: {
    en: 'You are not signed in. Sign in and try again.',
    zh: '尚未登录，请登录后重试。',
  },
  session_expired: {
    en: 'Your session has expired. Sign in again.',
    zh: '登录已过期，请重新登录。',
  },
  not_permitted: {
    en: 'You may not carry out "{action}". Allowed roles: {roles}.',
    zh: '您无权执行“{action}”。可执行的角色：{roles}。',
  },
  out_of_reach: {
    en: '"{action}" is open to you only for {reach}; this record lies outside it.',
    zh: '您执行“{action}”的范围仅限{reach}，此记录不在范围内。',
  },
  wrong_policy_pack: {
    en: 'The policy in force ({pack}) does not provide for "{action}".',
    zh: '现行制度（{pack}）未设“{action}”。',
  },
  field_not_readable: {
    en: 'You may not read the field {field}.',
    zh: '您无权查看字段 {field}。',
  },
  not_found: {
    en: '{type} {id} was not found.',
    zh: '找不到{type} {id}。',
  },
  malformed_id: {
    en: '"{id}" is not a valid identifier.',
    zh: '“{id}”不是有效的标识符。',
  },
  wrong_id_type: {
    en: '{id} identifies a {actual}; a {expected} is required here.',
    zh: '{id} 的类型是{actual}，此处应为{expected}。',
  },
  stale_version: {
    en: 'The record has been changed meanwhile (your version {given}, current version {current}). Reload it and try again.',
    zh: '记录已被更改（您的版本 {given}，当前版本 {current}），请刷新后重试。',
  },
  wrong_transition: {
    en: '{type} cannot go from "{from}" to "{to}". Possible next states: {allowed}.',
    zh: '{type}不能由“{from}”转为“{to}”。可转入：{allowed}。',
  },
  prerequisite_missing: {
    en: '"{step}" must be completed first (clause {clause}).',
    zh: '须先完成“{step}”（依据 {clause}）。',
  },
  missing_field: {
    en: 'The field {field} is required (clause {clause}).',
    zh: '请填写必填项 {field}（依据 {clause}）。',
  },
  invalid_value: {
    en: '{value} is not valid for {field}: {reason}.',
    zh: '{field} 的值 {value} 无效：{reason}。',
  },
  too_long: {
    en: '{field} has {length} characters; at most {limit} are allowed.',
    zh: '{field} 有 {length} 个字符，最多 {limit} 个。',
  },
  unknown_enum: {
    en: '"{value}" is not a value of {enumeration}. Allowed: {allowed}.',
    zh: '“{value}”不是{enumeration}的可选值。可选：{allowed}。',
  },
  enum_not_in_pack: {
    en: '"{value}" is not used under the policy {pack}.',
    zh: '制度（{pack}）不采用“{value}”。',
  },
  money_precision: {
    en: '{currency} amounts have at most {digits} decimal places.',
    zh: '{currency} 金额最多保留 {digits} 位小数。',
  },
  reset_invalid: {
    en: 'The way back is unknown, used or out of date.',
    zh: '重设链接不存在、已使用或已过期。',
  },
  mail_not_set_up: {
    en: 'This platform sends no mail.',
    zh: '本平台未设置邮件发送。',
  },
  invitation_invalid: {
    en: 'The invitation is unknown, used or out of date.',
    zh: '邀请不存在、已使用或已过期。',
  },
} as const satisfies Record<string, LocalText>;

/** Code of a refusal: the key of its wording in upper case. */
export type MessageCode = Uppercase<keyof typeof messages>;
