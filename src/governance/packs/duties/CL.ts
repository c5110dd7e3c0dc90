import { duty, each, everyDays, members, post, type DutyRow } from '../../duty-rows.ts';

const head = post('marketing_department_head');

/** Quarterly plans go before their quarter and rest on the annual ones, so that those go before their year. */
export const CL: readonly DutyRow[] = [
  duty('annual_research_plan', 'Annual research plan', '年度市场调研计划', ['CL-2.1.1a'], each('YEAR', 'BEFORE'), [head]),
  duty('annual_target', 'Annual marketing target', '年度营销目标', ['CL-3.1.1a'], each('YEAR', 'BEFORE'), [head]),
  duty('annual_marketing_plan', 'Annual marketing plan', '年度营销计划', ['CL-4.1.1a'], each('YEAR', 'BEFORE'), [head]),
  duty(
    'comprehensive_research',
    'The comprehensive researches of the year',
    '年度全面市场调研',
    ['CL-2.1.1b'],
    each('YEAR', 'END'),
    [head],
    'research_min_per_year',
  ),
  duty('self_evaluation', 'Self-evaluation of the month', '月度自评报告', ['CL-5.2.1a'], each('MONTH', 'END'), [
    members('marketing_staff'),
  ]),
  duty('department_evaluation', 'Evaluation report of the department', '部门月度评估报告', ['CL-5.2.1b'], each('MONTH', 'END'), [head]),
  duty('monthly_plan', 'Monthly plan', '月度计划', ['CL-4.1.3a'], each('MONTH', 'BEFORE'), [members('marketing_staff')]),
  duty('quarterly_plan', 'Quarterly plan to the management', '季度营销计划报审', ['CL-4.1.2b'], each('QUARTER', 'BEFORE'), [head]),
  duty('quarterly_evaluation', 'Full evaluation of the quarter', '季度全面评估', ['CL-5.2.2a'], each('QUARTER', 'END'), [head]),
  duty('annual_evaluation', 'Evaluation of the year', '年度评估', ['CL-5.2.3a'], each('YEAR', 'END'), [head]),
  duty('target_tracking', 'Tracking of targets', '目标跟踪评估', ['CL-4.4.2b'], everyDays('target_tracking_interval'), [head]),
  duty('evaluation_meeting', 'Evaluation meeting', '评估会议', ['CL-5.4.1b'], everyDays('meeting_interval'), [head]),
  duty('sales_training', 'Sales training', '销售培训', ['CL-4.4.1a'], everyDays('training_interval'), [head]),
  duty('channel_contact', 'Contact with channel partners', '渠道伙伴定期沟通', ['CL-4.4.3a'], everyDays('monitoring_interval'), [head]),
];
