import { duty, each, everyDays, post, type DutyRow } from '../../duty-rows.ts';

const marketing = post('department_head', 'marketing');
const sales = post('department_head', 'sales');

export const MS: readonly DutyRow[] = [
  duty('budget', "The year's budget", '年度营销及销售费用预算', ['MS-5.1.1a'], each('YEAR', 'BEFORE'), [marketing, sales]),
  duty('budget_monitoring', 'Monitoring of the budget', '预算执行监控', ['MS-5.1.3b'], everyDays('monitoring_interval'), [
    marketing,
    sales,
  ]),
  duty('channel_contact', 'Contact with channel partners', '渠道伙伴定期沟通', ['MS-2.4.2b'], everyDays('monitoring_interval'), [
    marketing,
  ]),
  duty('research_plan', 'Research plan', '市场调研计划', ['MS-2.1.1a'], everyDays('regular_duty_intervals'), [marketing]),
];
