import type { Locale } from '../kernel/refusal.ts';
import { actionOf } from './actions.ts';
import type { DeciderKind } from './chains.ts';
import type { LocalText } from './pack.ts';
import { packs } from './packs.ts';
import { packCodes } from './packs/pack-code.ts';
import { stepOf } from './steps.ts';

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

/** What a step of a chain is called: by its own name, or by who decides it. */
export function deciderTitle(kind: DeciderKind, slug: string, locale: Locale): string {
  const step = kind === 'STEP' ? stepOf(slug) : undefined;
  if (step) return inLanguage(step.title, locale);
  return kind === 'SUPERIOR' ? inLanguage({ en: 'Superior', zh: '上级' }, locale) : roleTitle(slug, locale);
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
  unknown_chain: { en: 'there is no such approval chain', zh: '没有此审批链' },
  unknown_role: { en: 'the policy knows no such role', zh: '制度没有此角色' },
  named_twice: { en: 'a step stands in it twice', zh: '同一步骤重复' },
  empty_band: { en: 'no amount lies between the two limits', zh: '金额区间为空' },
  step_weaker: { en: 'it weakens a step that the policy itself orders', zh: '放宽了制度所规定的步骤' },
  step_order: { en: 'the policy itself orders the steps otherwise', zh: '与制度规定的步骤次序不符' },
  step_ordered: { en: 'the policy itself orders this step', zh: '该步骤为制度所规定' },
  nobody_left: { en: 'nobody could configure the organization any more', zh: '将无人可设置组织参数' },
  has_children: { en: 'departments below it still work', zh: '其下仍有启用中的部门' },
  has_records: { en: 'open records are booked for it', zh: '尚有未结记录归属该部门' },
  has_holders: { en: 'members still hold its posts', zh: '其岗位仍有人在任' },
  has_open_records: { en: 'it still has open records', zh: '仍有未结事项' },
  is_held: { en: 'a member holds it, now or later', zh: '仍有人在任或将到任' },
  not_held: { en: 'the one who gives it does not hold it in their own right', zh: '授权人本人并不享有此项权限' },
  not_in_post: { en: 'the posts of its holder do not give it', zh: '持有者的岗位没有此项权限' },
  in_person: { en: 'it is for people who have signed in', zh: '须由本人登录后办理' },
  no_key: { en: 'it must be 1 to 255 visible ASCII characters', zh: '须为 1 至 255 个可见 ASCII 字符' },
  no_address: { en: 'it is not an e-mail address', zh: '不是有效的邮箱地址' },
  not_served: { en: 'the member does not hold it', zh: '该成员并未担任' },
  to_oneself: { en: 'it must be somebody else', zh: '不得为本人' },
  too_long: { en: 'a delegation lasts at most 366 days', zh: '授权期限最长 366 天' },
  serves_not: { en: 'it is not a department that serves', zh: '并非客服部门' },
  not_positive: { en: 'it must be more than nothing', zh: '必须大于零' },
  less_than_one: { en: 'give 1 or more', zh: '须为 1 或以上' },
  first_or_last: { en: 'give either first or last', zh: 'first 与 last 只能给其一' },
  one_field: { en: 'give exactly one field in each order', zh: '每项排序只能给一个字段' },
  too_many_orders: { en: 'at most 4 orders', zh: '排序最多 4 项' },
  too_many_values: { en: 'at most 100 values', zh: '最多 100 个值' },
  too_many_conditions: { en: 'at most 200 conditions', zh: '筛选条件最多 200 项' },
  nothing_to_search: { en: 'give at least one letter, digit or character', zh: '请至少输入一个字母、数字或汉字' },
  too_deep: { en: 'it is nested too deep', zh: '嵌套过深' },
  out_of_range: { en: 'it is out of range', zh: '超出范围' },
  is_referenced: { en: 'other records refer to it', zh: '仍被其他记录引用' },
  control_characters: { en: 'it holds control characters', zh: '含有控制字符' },
  left_company: { en: 'the member no longer works here', zh: '该成员已离职' },
  not_responsible: { en: 'the member is not responsible', zh: '该成员并非负责人' },
  not_every_one: { en: 'it must name every one once', zh: '须逐一列出且不得重复' },
  no_code: { en: 'it must be capitals, digits and underscores', zh: '须为大写字母、数字和下划线' },
  to_itself: { en: 'it would belong to itself', zh: '不得隶属于自身' },
  same_customer: { en: 'it must be another customer', zh: '须为另一客户' },
  takes_no_files: { en: 'records of this type take no files', zh: '此类记录不接受附件' },
  no_file_name: { en: 'it is not a plain file name of up to 200 characters', zh: '不是有效的文件名（最长 200 个字符）' },
  other_ending: { en: 'its ending is not one of the type', zh: '扩展名与文件类型不符' },
  is_erased: { en: 'nothing is known of the person any more', zh: '该联系人的个人信息已删除' },
  other_customer: { en: 'it belongs to another customer', zh: '属于另一客户' },
  other_year: { en: 'the day belongs to another year', zh: '日期不属于该年度' },
  twice: { en: 'the day is named twice', zh: '日期重复' },
  worked_anyway: { en: 'the day is worked on anyway', zh: '该日本就上班' },
  empty_period: { en: 'it ends before it begins', zh: '结束时间早于开始时间' },
};
