import type { Locale } from '../kernel/refusal.ts';
import { actionOf } from './actions.ts';
import { packCodes, type LocalText } from './pack.ts';
import { packs } from './packs.ts';

/** The text in a language. */
export function inLanguage(text: LocalText, locale: Locale): string {
  return locale === 'en' ? text.en : text.zh;
}

export function roleTitle(role: string, locale: Locale): string {
  const name = roleNames.get(role);
  return name ? inLanguage(name, locale) : role;
}

export function actionTitle(action: string, locale: Locale): string {
  const known = actionOf(action);
  return known ? inLanguage(known.title, locale) : action;
}

export function reachName(reach: string, locale: Locale): string {
  const name = reaches[reach];
  return name ? inLanguage(name, locale) : reach;
}

/** A reason that a rule gives as a key; any other text stands as it is. */
export function reasonText(reason: string, locale: Locale): string {
  const text = reasons[reason];
  return text ? inLanguage(text, locale) : reason;
}

/** Roles joined as the language lists alternatives. */
export function listRoles(roles: readonly string[], locale: Locale): string {
  return roles.map((role) => roleTitle(role, locale)).join(locale === 'en' ? ', ' : '、');
}

const roleNames: ReadonlyMap<string, LocalText> = new Map(
  packCodes.flatMap((code) => packs[code].roles.map((role) => [role.slug, role.name] as const)),
);

const reaches: Readonly<Record<string, LocalText>> = {
  own: { en: 'your own records', zh: '本人' },
  team: { en: 'records of your team', zh: '本团队' },
  department: { en: 'records of your department', zh: '本部门' },
  all: { en: 'records of the whole organization', zh: '全组织' },
  'within limit': { en: 'amounts within your limit', zh: '限额以内' },
};

const reasons: Readonly<Record<string, LocalText>> = {
  malformed: { en: 'it is not a decimal number', zh: '不是十进制数' },
  precision: { en: 'it has too many decimal places', zh: '小数位数过多' },
  too_large: { en: 'it is too large', zh: '数值过大' },
  negative: { en: 'it is negative', zh: '为负数' },
  unknown_action: { en: 'no policy knows this action', zh: '没有此项操作' },
  unknown_setting: { en: 'there is no such setting', zh: '没有此项参数' },
  unknown_step: { en: 'there is no such step', zh: '没有此步骤' },
  wrong_value: { en: 'the value does not fit', zh: '取值不符' },
  no_fallback: { en: 'the policy itself grants it; there is no fallback to switch off', zh: '该权限出自制度本身，没有可关闭的借用授权' },
  already_on: { en: 'it is already on', zh: '已经启用' },
  step_ordered: { en: 'the policy itself orders this step', zh: '该步骤为制度所规定' },
  empty_period: { en: 'it ends before it begins', zh: '结束时间早于开始时间' },
};
