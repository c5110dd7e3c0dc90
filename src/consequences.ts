import { setUpUsualGrades } from './customer/grade/usual-grades.ts';
import { after, type Consequence } from './workflow/consequence.ts';

/** What follows from what, over all trades, in the order in which it runs. */
export const consequences: readonly Consequence[] = [
  after('organization.create', setUpUsualGrades, 'MS-4.2.2a', 'MC-5.2.2', 'TM-1.1', 'CL-1.3.2', 'BS-2.2.2h'),
];
