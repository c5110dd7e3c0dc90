import { vocabulary } from '../../query/vocabulary.ts';

export const CalendarDayKind = vocabulary('CalendarDayKind', 'What a calendar makes of a day.', {
  HOLIDAY: { en: 'Not worked on', zh: '放假' },
  WORKDAY: { en: 'Worked on although it is at a weekend', zh: '调休上班' },
});

export const CalendarSource = vocabulary('CalendarSource', 'Where the working days of a year come from.', {
  ORGANIZATION: { en: 'The organization has taken over or changed the calendar of the year', zh: '本组织导入或调整' },
  NATIONAL: { en: 'The published holidays and make-up workdays of the country', zh: '国家公布的节假日安排' },
  WEEKENDS: { en: 'No calendar is known yet: weekends only', zh: '尚无安排，仅按周末计算' },
});
