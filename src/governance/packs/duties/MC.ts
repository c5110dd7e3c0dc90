import { duty, each, everyDays, post, type DutyRow } from '../../duty-rows.ts';

const director = post('marketing_director');
const market = post('marketing_manager', 'market');
const sales = post('sales_manager', 'sales');
const service = post('service_manager', 'service');

export const MC: readonly DutyRow[] = [
  duty('annual_marketing_plan', 'Annual marketing plan', '年度营销计划', ['MC-2.2.1a'], each('YEAR', 'FIRST_MONTH'), [director]),
  duty(
    'annual_sales_target',
    'Annual sales target and its decomposition',
    '年度销售目标及分解',
    ['MC-4.1.2'],
    each('YEAR', 'FIRST_MONTH'),
    [director],
  ),
  duty('brand_scheme', 'Annual brand scheme', '年度品牌推广方案', ['MC-3.2.2'], each('YEAR', 'FIRST_MONTH'), [market]),
  duty('monthly_assessment', 'Assessment of the month', '月度考核', ['MC-6.3b'], each('MONTH', { until: 10 }), [
    director,
    market,
    sales,
    service,
  ]),
  duty('annual_assessment', 'Assessment of the year', '年度考核', ['MC-6.3c'], each('YEAR', 'MONTH_AFTER'), [director]),
  duty('brand_evaluation', 'Evaluation of brand promotion', '品牌推广效果评估', ['MC-3.2.6'], everyDays('monitoring_interval'), [market]),
  duty('complaint_analysis', 'Analysis of complaints', '投诉案例分析', ['MC-5.1.8'], everyDays('report_interval'), [service]),
  duty('relationship_evaluation', 'Evaluation of customer relationships', '客户关系维护评估', ['MC-5.2.6'], everyDays('report_interval'), [
    service,
  ]),
];
