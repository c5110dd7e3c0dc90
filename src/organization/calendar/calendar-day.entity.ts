import { choice, day, integer, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../history/history.ts';
import { CalendarDayKind } from './calendar.vocabulary.ts';

/**
 * A holiday or make-up workday of the organization's own calendar. A year that has such days goes by them alone; another
 * one by what the country published.
 */
@record({
  prefix: 'cal',
  table: 'calendar_day',
  plural: 'calendarDays',
  description: "A holiday or make-up workday of the organization's own calendar.",
  readBy: { everyone: 'CL-1.3.2' },
  scope: { shared: true },
  defaultOrder: { field: 'day', direction: 'ASC' },
  unique: [['day']],
  indexes: [
    ['day', 'id'],
    ['year', 'id'],
    ['kind', 'id'],
  ],
})
export class CalendarDay extends TenantRecord {
  @day({ description: 'The day.', filter: true, order: true })
  day!: string;

  @integer({ description: 'Year of the calendar that it belongs to.', filter: true })
  year!: number;

  @choice(CalendarDayKind, { description: 'What the calendar makes of it.', filter: true })
  kind!: keyof typeof CalendarDayKind;

  @text({ description: 'Name of the holiday, or why the day is worked on.', length: 200 })
  name!: string;

  @text({ description: 'Where the calendar was taken from.', length: 200 })
  source!: string;
}

contributeHistory(CalendarDay);
