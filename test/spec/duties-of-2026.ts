/**
 * The calendar of periodic duties of the five documents, read for the year 2026 by hand: an organization founded on
 * 1 January 2026, in China, whose fiscal year is the calendar year. Days are working days by the notice of the State
 * Council of 4 November 2025. Nothing here is computed by the code under test.
 */
export interface ExpectedDuty {
  readonly kind: string;
  readonly clause: string;
  /** Addresses of the demo company's members who owe it; one duty each. */
  readonly owners: readonly string[];
  /** Period that it is about, and the day on which it is due. */
  readonly due: Readonly<Record<string, string>>;
}

/** What an organization sets before anything that the documents leave open can be scheduled. */
export const settingsOf2026: Readonly<Record<string, unknown>> = {
  work_report_due_day: 5,
  research_min_per_year: 2,
  monitoring_interval: 90,
  target_tracking_interval: 60,
  meeting_interval: 120,
  training_interval: 120,
  report_interval: 180,
  regular_duty_intervals: { content_publishing: 180, mailing: 180, research_plan: 180, action_plan_check: 180 },
};

const monthEnds = {
  '2026-01': '2026-01-30',
  // The last Saturday of February makes up for the spring festival.
  '2026-02': '2026-02-28',
  '2026-03': '2026-03-31',
  '2026-04': '2026-04-30',
  '2026-05': '2026-05-29',
  '2026-06': '2026-06-30',
  '2026-07': '2026-07-31',
  '2026-08': '2026-08-31',
  '2026-09': '2026-09-30',
  '2026-10': '2026-10-30',
  '2026-11': '2026-11-30',
  '2026-12': '2026-12-31',
};
const monthBefore = {
  '2026-02': '2026-01-30',
  '2026-03': '2026-02-28',
  '2026-04': '2026-03-31',
  '2026-05': '2026-04-30',
  '2026-06': '2026-05-29',
  '2026-07': '2026-06-30',
  '2026-08': '2026-07-31',
  '2026-09': '2026-08-31',
  '2026-10': '2026-09-30',
  '2026-11': '2026-10-30',
  '2026-12': '2026-11-30',
  '2027-01': '2026-12-31',
};
const quarterEnds = { '2026-Q1': '2026-03-31', '2026-Q2': '2026-06-30', '2026-Q3': '2026-09-30', '2026-Q4': '2026-12-31' };
const quarterBefore = { '2026-Q2': '2026-03-31', '2026-Q3': '2026-06-30', '2026-Q4': '2026-09-30', '2027-Q1': '2026-12-31' };
const beginning = { '2026': '2026-01-30' };
const yearEnd = { '2026': '2026-12-31' };
const nextYear = { '2027': '2026-12-31' };
/** Days 60, 120 … of the year, on the working day before where they are none. */
const every60 = {
  '2026-03-01': '2026-02-28',
  '2026-04-30': '2026-04-30',
  '2026-06-29': '2026-06-29',
  '2026-08-28': '2026-08-28',
  '2026-10-27': '2026-10-27',
  '2026-12-26': '2026-12-25',
};
const every90 = { '2026-03-31': '2026-03-31', '2026-06-29': '2026-06-29', '2026-09-27': '2026-09-24', '2026-12-26': '2026-12-25' };
const every120 = { '2026-04-30': '2026-04-30', '2026-08-28': '2026-08-28', '2026-12-26': '2026-12-25' };
const every180 = { '2026-06-29': '2026-06-29', '2026-12-26': '2026-12-25' };

const leads = ['marketing_team_lead', 'marketing_team_lead.brand_team', 'sales_manager'];
const brand = ['marketing_team_lead.brand_team'];
const head = ['marketing_department_head'];
/** In the demo company one person heads both the marketing and the sales department, and owes for each. */
const heads = ['department_head', 'department_head'];

export const dutiesOf2026: Readonly<Record<'TM' | 'CL' | 'MS' | 'MC' | 'BS', readonly ExpectedDuty[]>> = {
  TM: [
    { kind: 'annual_research_plan', clause: 'TM-3.1.1a', owners: ['marketing_team_lead'], due: beginning },
    { kind: 'annual_sales_target', clause: 'TM-5.2.1a', owners: ['marketing_director'], due: beginning },
    { kind: 'brand_plan', clause: 'TM-2.2.2a', owners: [...brand, 'marketing_director'], due: beginning },
    {
      kind: 'work_report',
      clause: 'TM-5.2.3b',
      owners: ['sales_rep'],
      // Day 5, or the next working day. Nobody was there in December to report on it.
      due: {
        '2026-01': '2026-02-05',
        '2026-02': '2026-03-05',
        '2026-03': '2026-04-07',
        '2026-04': '2026-05-06',
        '2026-05': '2026-06-05',
        '2026-06': '2026-07-06',
        '2026-07': '2026-08-05',
        '2026-08': '2026-09-07',
        '2026-09': '2026-10-08',
        '2026-10': '2026-11-05',
        '2026-11': '2026-12-07',
      },
    },
    { kind: 'research_report', clause: 'TM-2.2.1a', owners: ['marketing_team_lead'], due: quarterEnds },
    { kind: 'budget_evaluation', clause: 'TM-6.3.1a', owners: ['marketing_director', ...leads], due: quarterEnds },
    { kind: 'sales_assessment', clause: 'TM-5.2.3a', owners: ['sales_manager'], due: quarterEnds },
    { kind: 'annual_sales_assessment', clause: 'TM-5.2.3a', owners: ['sales_manager'], due: yearEnd },
    { kind: 'budget', clause: 'TM-6.1.1a', owners: ['marketing_director', ...leads], due: nextYear },
    { kind: 'budget_summary', clause: 'TM-6.3.2a', owners: ['marketing_director'], due: yearEnd },
    { kind: 'budget_monitoring', clause: 'TM-6.2.2b', owners: leads, due: every90 },
    { kind: 'content_publishing', clause: 'TM-2.2.2b', owners: brand, due: every180 },
    { kind: 'mailing', clause: 'TM-4.2.3a', owners: brand, due: every180 },
  ],
  CL: [
    { kind: 'annual_research_plan', clause: 'CL-2.1.1a', owners: head, due: nextYear },
    { kind: 'annual_target', clause: 'CL-3.1.1a', owners: head, due: nextYear },
    { kind: 'annual_marketing_plan', clause: 'CL-4.1.1a', owners: head, due: nextYear },
    { kind: 'comprehensive_research', clause: 'CL-2.1.1b', owners: head, due: yearEnd },
    { kind: 'self_evaluation', clause: 'CL-5.2.1a', owners: ['marketing_staff'], due: monthEnds },
    { kind: 'department_evaluation', clause: 'CL-5.2.1b', owners: head, due: monthEnds },
    { kind: 'monthly_plan', clause: 'CL-4.1.3a', owners: ['marketing_staff'], due: monthBefore },
    { kind: 'quarterly_plan', clause: 'CL-4.1.2b', owners: head, due: quarterBefore },
    { kind: 'quarterly_evaluation', clause: 'CL-5.2.2a', owners: head, due: quarterEnds },
    { kind: 'annual_evaluation', clause: 'CL-5.2.3a', owners: head, due: yearEnd },
    { kind: 'target_tracking', clause: 'CL-4.4.2b', owners: head, due: every60 },
    { kind: 'evaluation_meeting', clause: 'CL-5.4.1b', owners: head, due: every120 },
    { kind: 'sales_training', clause: 'CL-4.4.1a', owners: head, due: every120 },
    { kind: 'channel_contact', clause: 'CL-4.4.3a', owners: head, due: every90 },
  ],
  MS: [
    { kind: 'budget', clause: 'MS-5.1.1a', owners: heads, due: nextYear },
    { kind: 'budget_monitoring', clause: 'MS-5.1.3b', owners: heads, due: every90 },
    { kind: 'channel_contact', clause: 'MS-2.4.2b', owners: ['department_head'], due: every90 },
    { kind: 'research_plan', clause: 'MS-2.1.1a', owners: ['department_head'], due: every180 },
  ],
  MC: [
    { kind: 'annual_marketing_plan', clause: 'MC-2.2.1a', owners: ['marketing_director'], due: beginning },
    { kind: 'annual_sales_target', clause: 'MC-4.1.2', owners: ['marketing_director'], due: beginning },
    { kind: 'brand_scheme', clause: 'MC-3.2.2', owners: ['marketing_manager'], due: beginning },
    {
      kind: 'monthly_assessment',
      clause: 'MC-6.3b',
      owners: ['marketing_director', 'marketing_manager', 'sales_manager', 'service_manager'],
      // By day 10: where it is none, by the working day before.
      due: {
        '2025-12': '2026-01-09',
        '2026-01': '2026-02-10',
        '2026-02': '2026-03-10',
        '2026-03': '2026-04-10',
        '2026-04': '2026-05-09',
        '2026-05': '2026-06-10',
        '2026-06': '2026-07-10',
        '2026-07': '2026-08-10',
        '2026-08': '2026-09-10',
        '2026-09': '2026-10-10',
        '2026-10': '2026-11-10',
        '2026-11': '2026-12-10',
      },
    },
    { kind: 'annual_assessment', clause: 'MC-6.3c', owners: ['marketing_director'], due: { '2025': '2026-01-30' } },
    { kind: 'brand_evaluation', clause: 'MC-3.2.6', owners: ['marketing_manager'], due: every90 },
    { kind: 'complaint_analysis', clause: 'MC-5.1.8', owners: ['service_manager'], due: every180 },
    { kind: 'relationship_evaluation', clause: 'MC-5.2.6', owners: ['service_manager'], due: every180 },
  ],
  BS: [
    { kind: 'annual_sales_plan', clause: 'BS-2.1.2c', owners: ['marketing_manager'], due: beginning },
    { kind: 'sales_forecast', clause: 'BS-2.1.2b', owners: ['marketing_manager'], due: beginning },
    { kind: 'action_plan_check', clause: 'BS-2.1.2i', owners: ['marketing_manager'], due: every180 },
  ],
};

/** Days of Monday to Friday that are not worked on in 2026, and days at weekends that are. */
const off = new Set([
  '01-01',
  '01-02',
  '02-16',
  '02-17',
  '02-18',
  '02-19',
  '02-20',
  '02-23',
  '04-06',
  '05-01',
  '05-04',
  '05-05',
  '06-19',
  '09-25',
  '10-01',
  '10-02',
  '10-05',
  '10-06',
  '10-07',
]);
const on = new Set(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);

/** Moves from working day to working day of 2026 by counting; the days around it have no holidays. */
export function workingDaysFrom2026(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  for (let left = Math.abs(count); left > 0;) {
    date.setUTCDate(date.getUTCDate() + Math.sign(count));
    const [year, ...rest] = date.toISOString().slice(0, 10).split('-');
    const name = rest.join('-');
    const isWeekday = date.getUTCDay() % 6 !== 0;
    const isOfYear = year === '2026';
    if (isOfYear ? on.has(name) || (isWeekday && !off.has(name)) : isWeekday) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}
