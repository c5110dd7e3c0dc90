import { duty, each, everyDays, members, post, type DutyRow } from '../../duty-rows.ts';

/** The lead of the sales team is the sales manager (TM-5.2.3d). */
const leads = [
  post('marketing_team_lead', 'research_team'),
  post('marketing_team_lead', 'brand_team'),
  post('sales_manager', 'sales_team'),
];
const director = post('marketing_director');
const research = post('marketing_team_lead', 'research_team');
const brand = post('marketing_team_lead', 'brand_team');
const sales = post('sales_manager', 'sales_team');

export const TM: readonly DutyRow[] = [
  duty('annual_research_plan', 'Annual research plan', '年度市场调研计划', ['TM-3.1.1a'], each('YEAR', 'FIRST_MONTH'), [research]),
  duty(
    'annual_sales_target',
    'Annual sales target and its decomposition',
    '年度销售目标及分解',
    ['TM-5.2.1a', 'TM-5.2.1b'],
    each('YEAR', 'FIRST_MONTH'),
    [director],
  ),
  duty('brand_plan', 'Annual brand plan and budget', '年度品牌推广计划与预算', ['TM-2.2.2a'], each('YEAR', 'FIRST_MONTH'), [
    brand,
    director,
  ]),
  duty('work_report', 'Work report of the month', '月度销售工作报告', ['TM-5.2.3b'], each('MONTH', { on: 'work_report_due_day' }), [
    members('sales_rep'),
  ]),
  duty('research_report', 'Market research report', '市场调研报告', ['TM-2.2.1a'], each('QUARTER', 'END'), [research]),
  duty('budget_evaluation', 'Evaluation of the budget', '预算执行评估', ['TM-6.3.1a'], each('QUARTER', 'END'), [director, ...leads]),
  duty('sales_assessment', 'Quarterly sales assessment', '季度销售考核', ['TM-5.2.3a', 'TM-5.2.3e'], each('QUARTER', 'END'), [sales]),
  duty('annual_sales_assessment', 'Annual sales assessment', '年度销售考核', ['TM-5.2.3a', 'TM-5.2.3e'], each('YEAR', 'END'), [sales]),
  duty('budget', "The year's budget", '年度营销预算', ['TM-6.1.1a'], each('YEAR', 'BEFORE'), [director, ...leads]),
  duty('budget_summary', "Summary of the year's budget", '年度预算执行总结', ['TM-6.3.2a'], each('YEAR', 'END'), [director]),
  duty('budget_monitoring', 'Monitoring of the budget', '预算执行监控', ['TM-6.2.2b'], everyDays('monitoring_interval'), leads),
  duty('content_publishing', 'Publishing of content', '定期发布内容', ['TM-2.2.2b'], everyDays('regular_duty_intervals'), [brand]),
  duty('mailing', 'E-mails to the mailing list', '定期发送营销邮件', ['TM-4.2.3a'], everyDays('regular_duty_intervals'), [brand]),
];
