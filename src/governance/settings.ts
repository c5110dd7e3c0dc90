import type { LocalText } from './pack.ts';

/**
 * What a value looks like. `money` is a whole number of the base currency's minor unit, as digits;
 * `map` gives a whole number or text per key (grade, cell, category); `days` and `hours` are whole numbers above zero.
 */
export type SettingKind = 'days' | 'hours' | 'count' | 'day_of_month' | 'money' | 'choice' | 'list' | 'map' | 'flag' | 'text';

/** A value that the documents leave to the organization. */
export interface Setting {
  readonly slug: string;
  readonly kind: SettingKind;
  readonly title: LocalText;
  /** The clauses that leave it open. */
  readonly clauses: readonly string[];
  /** The values offered, for kind `choice`. */
  readonly choices: readonly string[];
}

export const settings: readonly Setting[] = [
  setting('research_min_per_year', 'count', 'Least number of comprehensive researches per year', '每年全面调研最少次数', ['CL-2.1.1b']),
  setting(
    'research_report_cycle',
    'choice',
    'Cycle of research reports',
    '调研报告周期',
    ['TM-2.2.1a', 'CL-2.4.3c'],
    ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'],
  ),
  setting('consultation_days', 'days', 'Days of consultation on a research plan', '调研计划征求意见天数', ['TM-3.1.2']),
  setting('report_adoption_days', 'days', 'Days to record what changed after a report', '调研报告落实登记期限（天）', ['TM-3.3.2b']),
  setting('major_adjustment_threshold', 'money', 'Amount from which a budget adjustment is major', '重大预算调整的起点', ['TM-6.2.2d']),
  setting('funds_limit', 'money', 'Funds that the manager disposes of without further approval', '市场部经理可支配资金限额', ['BS-2.2.3j']),
  setting('compensation_limit', 'money', 'Highest compensation without further approval', '客诉赔偿限额', ['BS-2.2.3l']),
  setting('allowance_limit', 'money', 'Highest sales allowance without further approval', '销货折让限额', ['BS-2.2.3n']),
  setting('quote_sending_days', 'days', 'Days within which a quotation goes to the customer', '报价发出期限（天）', ['MS-3.2.3a']),
  setting('expense_approval_limits', 'map', 'Approval limits of expense claims', '报销审批限额', ['MS-5.2.1a']),
  setting('expense_standards', 'text', 'Scope and standards of expense claims', '报销范围与标准', ['MS-5.2.1a']),
  setting('work_report_due_day', 'day_of_month', 'Day of the month on which the work report is due', '月度工作报告截止日', ['TM-5.2.3b']),
  setting('sla_consultation', 'hours', 'Hours to answer a consultation', '咨询处理时限', ['MC-6.2.3a']),
  setting('sla_complaint', 'hours', 'Hours to handle a complaint', '投诉处理时限', ['MC-6.2.3a']),
  setting('visit_interval_by_grade', 'map', 'Days between return visits by customer grade', '各级客户回访间隔', ['MC-5.2.2']),
  setting('care_interval_by_grade', 'map', 'Days between care activities by customer grade', '各级客户关怀间隔', ['MS-4.3.1']),
  setting('customer_data_refresh_days', 'days', 'Days after which customer data is checked again', '客户信息核实周期（天）', ['MS-4.1.2']),
  setting('dunning_steps', 'list', 'Steps of dunning', '催款步骤', ['MC-4.3.5', 'BS-2.1.2m']),
  setting('dunning_intervals', 'list', 'Days between the steps of dunning', '催款间隔', ['MC-4.3.5', 'BS-2.1.2m']),
  setting(
    'annual_aggregation_rule',
    'choice',
    'How monthly results become the annual result',
    '年度考核汇总方式',
    ['MC-6.3d', 'TM-5.2.3e'],
    ['AVERAGE', 'WEIGHTED_AVERAGE', 'PLUS_COMPREHENSIVE'],
  ),
  setting('customer_grade_list', 'list', 'Customer grades in their order', '客户等级及次序', ['MS-4.2.2a']),
  setting('special_contract_criterion', 'text', 'What makes a contract special', '特殊合同认定标准', ['BS-3.2c']),
  setting('major_promotion_criterion', 'text', 'What makes a promotion major', '重大促销活动认定标准', ['BS-2.2.3d']),
  setting('report_interval', 'days', 'Days between reports', '报告周期', ['CL-5.4.1b']),
  setting('meeting_interval', 'days', 'Days between evaluation meetings', '评估会议周期', ['CL-5.4.1b']),
  setting('training_interval', 'days', 'Days between trainings', '培训周期', ['CL-4.4.1a']),
  setting('monitoring_interval', 'days', 'Days between checks of execution', '监控周期', ['TM-6.2.2b']),
  setting('regular_duty_intervals', 'map', 'Days between other regular duties, by duty', '其他定期事项间隔（按事项）', [
    'TM-2.2.2b',
    'TM-4.2.3a',
    'MS-2.1.1a',
    'BS-2.1.2i',
  ]),
  setting('target_tracking_interval', 'days', 'Days between checks of a target', '目标跟踪周期', ['CL-4.4.2b']),
  setting('risk_matrix_levels', 'map', 'Level of each cell of the risk matrix', '风险矩阵各格等级', ['CL-6.2.3']),
  setting('credit_levels', 'list', 'Credit levels of customers', '客户信用等级', ['TM-7.1.4a']),
  setting('precaution_list', 'list', 'Precautions for poor credit', '信用防范措施清单', ['TM-7.1.4b']),
  setting('peer_evaluation_anonymous', 'flag', 'Whether peer evaluations are anonymous', '互评是否匿名', ['CL-5.3.4']),
  setting(
    'growth_baseline',
    'choice',
    'Period that growth is compared with',
    '增长率基期（上期或上年同期）',
    ['CL-5.1.1'],
    ['PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR'],
  ),
  setting(
    'new_customer_basis',
    'choice',
    'What makes a customer new',
    '新客户认定方式（首单或首次接触）',
    ['TM-5.2.2', 'MC-6.2.2b'],
    ['FIRST_ORDER', 'FIRST_CONTACT'],
  ),
  setting(
    'roi_formula',
    'choice',
    'Formula of the return on marketing spend',
    '投入产出比算法',
    ['TM-6.3.2a', 'CL-5.1.4'],
    ['NET_GAIN_OVER_COST', 'GAIN_OVER_COST'],
  ),
];

export function settingOf(slug: string): Setting | undefined {
  return bySlug.get(slug);
}

/** Whether a value fits a setting; null always does and leaves the setting open. */
export function isSettingValue(definition: Setting, value: unknown): boolean {
  return value === null || fits[definition.kind](value, definition);
}

const isWhole = (value: unknown, from: number, to: number): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to;

const fits: Readonly<Record<SettingKind, (value: unknown, definition: Setting) => boolean>> = {
  days: (value) => isWhole(value, 1, 3660),
  hours: (value) => isWhole(value, 1, 87_840),
  count: (value) => isWhole(value, 0, 1_000_000),
  day_of_month: (value) => isWhole(value, 1, 31),
  money: (value) => typeof value === 'string' && /^\d{1,16}$/.test(value),
  choice: (value, definition) => typeof value === 'string' && definition.choices.includes(value),
  list: (value) => Array.isArray(value) && value.length > 0 && value.every((item) => isEntry(item)),
  map: (value) => isRecord(value) && Object.values(value).every((item) => isEntry(item)),
  flag: (value) => typeof value === 'boolean',
  text: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 4000,
};

function isEntry(item: unknown): boolean {
  return (typeof item === 'string' && item.trim() !== '') || isWhole(item, 0, Number.MAX_SAFE_INTEGER);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function setting(
  slug: string,
  kind: SettingKind,
  en: string,
  zh: string,
  clauses: readonly string[],
  choices: readonly string[] = [],
): Setting {
  return { slug, kind, title: { en, zh }, clauses, choices };
}

const bySlug: ReadonlyMap<string, Setting> = new Map(settings.map((one) => [one.slug, one]));
