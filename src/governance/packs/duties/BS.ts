import { duty, each, everyDays, post, type DutyRow } from '../../duty-rows.ts';

const manager = post('marketing_manager');

export const BS: readonly DutyRow[] = [
  duty('annual_sales_plan', 'Annual sales plan', '年度销售计划', ['BS-2.1.2c'], each('YEAR', 'FIRST_MONTH'), [manager]),
  duty('sales_forecast', 'Annual sales forecast to the general manager', '年度销售预测提报', ['BS-2.1.2b'], each('YEAR', 'FIRST_MONTH'), [
    manager,
  ]),
  duty(
    'action_plan_check',
    'Action plans of the business staff and their check',
    '业务人员行动计划及检查',
    ['BS-2.1.2i'],
    everyDays('regular_duty_intervals'),
    [manager],
  ),
];
