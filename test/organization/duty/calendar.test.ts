import { describe, expect, it } from '@jest/globals';
import { clock, testCompany } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';

clock.set('2026-11-30T02:00:00.000Z');
const company = await testCompany('CL');
const jobs = jobsOf(company);

const importYear =
  'mutation ($input: ImportCalendarYearInput!) { importCalendarYear(input: $input) { days refusals { code field clauses { id } mayDecide { role } } } }';
const changeDay =
  'mutation ($input: ChangeCalendarDayInput!) { changeCalendarDay(input: $input) { isWorkingDay refusals { code field } } }';
const year = 'query ($year: Int!) { workingYear(year: $year) { source publishedIn isProvisional days { day kind name } } }';

const file = (changes: object = {}) => ({
  year: 2027,
  source: 'Notice of the government',
  holidays: [{ name: 'New Year', from: '2027-01-01', until: '2027-01-03' }],
  workdays: ['2027-01-09'],
  ...changes,
});

async function run(document: string, variables: object, address = 'company_management') {
  const { data, errors } = await company.as(address).run(document, variables as Record<string, unknown>);
  expect(errors).toBeUndefined();
  return data;
}

async function dueOn(kind: string, period: string) {
  const { nodes } = (
    await run('query ($where: DutyWhere) { duties(where: $where) { nodes { dueOn isProvisional } } }', {
      where: { kind: { eq: kind }, period: { eq: period } },
    })
  ).duties;
  return nodes[0];
}

describe('the calendar of working days', () => {
  it('is the country’s for the years that are published', async () => {
    const { workingYear } = await run(year, { year: 2026 }, 'sales_rep');
    expect(workingYear).toMatchObject({ source: 'NATIONAL', isProvisional: false });
    expect(workingYear.days).toContainEqual({ day: '2026-02-28', kind: 'WORKDAY', name: '春节' });
    expect(workingYear.days.filter(({ kind }: { kind: string }) => kind === 'HOLIDAY')).toHaveLength(33);
  });

  it('knows weekends only for a year without a file, and says that its days may move', async () => {
    expect((await run(year, { year: 2027 })).workingYear).toEqual({ source: 'WEEKENDS', publishedIn: null, isProvisional: true, days: [] });
    await passTo('2026-12-30', jobs);
    expect(await dueOn('self_evaluation', '2026-12')).toEqual({ dueOn: '2026-12-31', isProvisional: false });
    expect(await dueOn('self_evaluation', '2027-01')).toEqual({ dueOn: '2027-01-29', isProvisional: true });
  });

  it('is imported for a year, and duties to come follow it', async () => {
    const holidays = [...file().holidays, { name: 'Founding day', from: '2027-01-29', until: '2027-01-31' }];
    expect((await run(importYear, { input: file({ holidays }) })).importCalendarYear).toEqual({ days: 7, refusals: [] });
    expect((await run(year, { year: 2027 })).workingYear).toMatchObject({ source: 'ORGANIZATION', isProvisional: false });
    await passTo('2026-12-31', jobs);
    expect(await dueOn('self_evaluation', '2027-01')).toEqual({ dueOn: '2027-01-28', isProvisional: false });
  });

  it('gives way to a second import of the year, and to single days', async () => {
    expect((await run(importYear, { input: file() })).importCalendarYear).toEqual({ days: 4, refusals: [] });
    await passTo('2027-01-02', jobs);
    expect(await dueOn('self_evaluation', '2027-01')).toEqual({ dueOn: '2027-01-29', isProvisional: false });
    const off = { day: '2027-01-29', kind: 'HOLIDAY', name: 'Trip' };
    expect((await run(changeDay, { input: off })).changeCalendarDay).toEqual({ isWorkingDay: false, refusals: [] });
    await passTo('2027-01-03', jobs);
    expect((await dueOn('self_evaluation', '2027-01')).dueOn).toBe('2027-01-28');
    expect((await run(changeDay, { input: { day: '2027-01-29' } })).changeCalendarDay).toEqual({ isWorkingDay: true, refusals: [] });
    expect((await run(year, { year: 2027 })).workingYear.days).toHaveLength(4);
  });

  it.each([
    ['a year out of range', { year: 1999 }, 'INVALID_VALUE', 'year'],
    ['a day of another year', { workdays: ['2028-03-04'] }, 'INVALID_VALUE', 'workdays'],
    ['a make-up workday that is worked on anyway', { workdays: ['2027-01-11'] }, 'INVALID_VALUE', 'workdays'],
    ['a day named twice', { workdays: ['2027-01-02'] }, 'INVALID_VALUE', 'workdays'],
    [
      'a holiday that ends before it begins',
      { holidays: [{ name: 'X', from: '2027-01-03', until: '2027-01-01' }] },
      'DATE_ORDER',
      'holidays.0.until',
    ],
    [
      'a holiday of two months',
      { holidays: [{ name: 'X', from: '2027-01-01', until: '2027-03-01' }] },
      'INVALID_VALUE',
      'holidays.0.until',
    ],
    [
      'a holiday without a name',
      { holidays: [{ name: ' ', from: '2027-01-01', until: '2027-01-01' }] },
      'MISSING_FIELD',
      'holidays.0.name',
    ],
  ])('refuses %s', async (_title, changes, code, field) => {
    const { days, refusals } = (await run(importYear, { input: file(changes) })).importCalendarYear;
    expect(days).toBeNull();
    expect(refusals).toMatchObject([{ code, field }]);
  });

  it('CL-1.3.2 is set by those who configure the organization only, and no day that is over is changed', async () => {
    const { refusals } = (await run(importYear, { input: file() }, 'sales_rep')).importCalendarYear;
    expect(refusals).toMatchObject([{ code: 'NOT_PERMITTED', mayDecide: [{ role: 'company_management' }] }]);
    expect(
      (await run(changeDay, { input: { day: '2027-01-03', kind: 'HOLIDAY', name: 'X' } }, 'sales_rep')).changeCalendarDay.refusals,
    ).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    expect((await run(changeDay, { input: { day: '2026-12-31', kind: 'HOLIDAY', name: 'X' } })).changeCalendarDay.refusals).toMatchObject([
      { code: 'DATE_ORDER', field: 'day' },
    ]);
  });
});
