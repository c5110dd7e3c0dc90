import { dayIn } from '../../src/kernel/clock.ts';
import { fiscalPeriodOf } from '../../src/kernel/fiscal.ts';
import { clock } from '../support/company.ts';
import { uuidOf, type Listed, type ListedAssignment, type ListedRow, type People } from './listed.ts';

/** An independent reading of what the metrics say, in plain JavaScript over listed rows. */

const ZONE = 'Asia/Shanghai';
export const FISCAL_START = 4;

export interface Asker {
  readonly id: string;
  readonly isHeadOfCompany: boolean;
  readonly creators: ReadonlyMap<string, string>;
  readonly basis: 'firstContactOn' | 'activeSince';
}

interface Counted {
  readonly row: ListedRow;
  readonly kind: 'opportunities' | 'interactions' | 'customers';
  readonly day: string;
}

type Group = readonly Counted[];

const minor = ({ value }: ListedRow): bigint => (value ? BigInt(value.amount.replace('.', '')) : 0n);
const money = (rows: Group): string => {
  const text = rows
    .reduce((sum, { row }) => sum + minor(row), 0n)
    .toString()
    .padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
};
const engaged = (row: ListedRow): string => row.engagedOn ?? dayIn(ZONE, new Date(row.createdAt));

/** By metric: which rows count on which day, and the figure of a group. */
export const figures: Readonly<
  Record<
    string,
    {
      readonly kind: Counted['kind'];
      readonly day: (row: ListedRow, asker: Asker) => string | null;
      readonly counts?: (row: ListedRow) => boolean;
      readonly of: (rows: Group) => unknown;
      readonly none: unknown;
    }
  >
> = {
  newCustomers: { kind: 'customers', day: (row, { basis }) => row[basis], of: (rows) => rows.length, none: 0 },
  customerCount: { kind: 'customers', day: () => dayIn(ZONE, clock.now()), of: (rows) => rows.length, none: 0 },
  interactionCount: {
    kind: 'interactions',
    day: (row) => dayIn(ZONE, new Date(row.at)),
    counts: (row) => row.state === 'RECORDED',
    of: (rows) => rows.length,
    none: 0,
  },
  opportunityCount: { kind: 'opportunities', day: engaged, of: (rows) => rows.length, none: 0 },
  opportunityValue: { kind: 'opportunities', day: engaged, of: money, none: '0.00' },
  outcomeRate: {
    kind: 'opportunities',
    day: (row) => row.closedOn,
    counts: (row) => row.outcome === 'WON' || row.outcome === 'LOST',
    of: (rows) => (rows.length === 0 ? null : share(rows.filter(({ row }) => row.outcome === 'WON').length, rows.length)),
    none: null,
  },
  valueWon: { kind: 'opportunities', day: (row) => row.closedOn, counts: (row) => row.outcome === 'WON', of: money, none: '0.00' },
};

/** Six decimal places, half up. */
function share(part: number, whole: number): string {
  const millionths = Math.floor((part * 2_000_000 + whole) / (2 * whole));
  return `${Math.floor(millionths / 1_000_000)}.${String(millionths % 1_000_000).padStart(6, '0')}`;
}

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The rows that a metric counts. */
export function countedBy(metric: string, listed: Listed, period: Period, asker: Asker): Group {
  const { kind, day, counts } = figures[metric]!;
  const isOfToday = metric === 'customerCount';
  return listed[kind].flatMap((row) => {
    const on = day(row, asker);
    if (on === null || (counts && !counts(row))) return [];
    if (!isOfToday && ((period.from !== null && on < period.from) || (period.to !== null && on > period.to))) return [];
    return [{ row, kind, day: on }];
  });
}

/** What a row is called in a dimension: an id, a text, or the label of a period. */
export function keyOf(dimension: string, { row, kind, day }: Counted, { people }: Listed, asker: Asker): string | null {
  const { year, quarter } = fiscalPeriodOf(day, FISCAL_START);
  const customer = kind === 'customers' ? row : row.customer;
  const isClosed = kind === 'customers' && row.assignments === null;
  const member = isClosed ? null : memberOf(kind, row, day, asker);
  const department = kind === 'opportunities' ? (row.department?.id ?? null) : departmentOf(people, member, day);
  switch (dimension) {
    case 'year':
      return `FY${year}`;
    case 'quarter':
      return `FY${year} Q${quarter}`;
    case 'month':
      return day.slice(0, 7);
    case 'region':
      return kind === 'opportunities' ? (row.region?.id ?? null) : regionOf(people, member, department);
    case 'department':
      return department;
    case 'team':
      return department !== null && people.departments.get(department)!.parent !== null ? department : null;
    case 'manager':
      return managerOf(people, department);
    case 'member':
      return member !== null && isOwnOrBelow(people, member, asker) ? member : null;
    case 'customerClass':
      return customer?.className ?? null;
    case 'customerGrade':
      return customer?.grade?.id ?? null;
    case 'industry':
      return customer?.industry ?? null;
    case 'product':
      return row.product?.id ?? null;
    case 'opportunityState':
      return row.state;
    case 'source':
    case 'outcome':
    case 'means':
      return row[dimension];
    default:
      throw new Error(`The test does not know ${dimension}.`);
  }
}

function memberOf(kind: Counted['kind'], row: ListedRow, day: string, { creators }: Asker): string | null {
  if (kind === 'opportunities') return row.owner.id;
  if (kind === 'interactions') return row.member.id;
  const assigned = earliest<ListedAssignment>(
    row.assignments!.nodes,
    day,
    (each) => [each.fromDay, each.untilDay],
    (each) => `${each.fromDay} ${each.id}`,
  );
  return assigned?.member.id ?? `mem_${creators.get(uuidOf(row.id))!.replaceAll('-', '')}`;
}

function departmentOf({ served }: People, member: string | null, day: string): string | null {
  const held = served.filter((each) => each.member === member && each.department !== null);
  return (
    earliest(
      held,
      day,
      (each) => [each.from, each.until],
      (each) => each.post,
    )?.department ?? null
  );
}

/** What holds on the day, else what begins first after it; the first where several do. */
function earliest<T>(
  all: readonly T[],
  day: string,
  spanOf: (each: T) => readonly [string, string | null],
  nameOf: (each: T) => string,
): T | undefined {
  const begins = (each: T): string => (spanOf(each)[0] > day ? spanOf(each)[0] : day);
  return all
    .filter((each) => spanOf(each)[1] === null || day < spanOf(each)[1]!)
    .toSorted((one, other) => (`${begins(one)} ${nameOf(one)}` < `${begins(other)} ${nameOf(other)}` ? -1 : 1))[0];
}

function regionOf({ departments, owned }: People, member: string | null, department: string | null): string | null {
  for (let at = department; at !== null; at = departments.get(at)!.parent) {
    const { region } = departments.get(at)!;
    if (region !== null) return region;
  }
  const own = member === null ? [] : (owned.get(member) ?? []);
  return own.length === 1 ? own[0]! : null;
}

function managerOf({ served }: People, department: string | null): string | null {
  const today = dayIn(ZONE, clock.now());
  return (
    served
      .filter((each) => each.isHead && each.department === department && department !== null)
      .filter(({ from, until }) => from <= today && (until === null || today < until))
      .toSorted((one, other) => (`${one.from} ${one.id}` < `${other.from} ${other.id}` ? -1 : 1))[0]?.member ?? null
  );
}

function isOwnOrBelow({ superiors }: People, member: string, { id, isHeadOfCompany }: Asker): boolean {
  if (isHeadOfCompany) return true;
  for (let at: string | null | undefined = member, steps = 0; at && steps < 50; at = superiors.get(at), steps += 1) {
    if (at === id) return true;
  }
  return false;
}
