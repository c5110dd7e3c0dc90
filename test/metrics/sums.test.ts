import { beforeAll, describe, expect, it } from '@jest/globals';
import { packCodes, type PackCode } from '../../src/governance/law.ts';
import { packs } from '../../src/governance/packs.ts';
import { testCompany } from '../support/company.ts';
import { countedBy, figures, keyOf, type Asker, type Period } from './figures.ts';
import { listAs, peopleOf, type Listed, type Wheres } from './listed.ts';
import { metricsWorld, type World } from './world.ts';

const first = await testCompany('TM');

/** What the dimensions select, so that a row can be told by its key. */
const selections: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['year', 'quarter', 'month'].map((name) => [name, `${name} { label }`])),
  ...Object.fromEntries(
    ['region', 'department', 'team', 'manager', 'member', 'customerGrade', 'product'].map((name) => [name, `${name} { id }`]),
  ),
};
const selectionOf = (dimension: string): string => selections[dimension] ?? dimension;
const moneyOf = (field: string): string => (field === 'opportunityValue' || field === 'valueWon' ? `${field} { amount currency }` : field);

interface Question {
  readonly title: string;
  readonly period: Readonly<Record<string, unknown>> | null;
  readonly days: Period;
  readonly where: Wheres;
}

const questions: readonly Question[] = [
  { title: 'of all days', period: null, days: { from: null, to: null }, where: {} },
  {
    title: 'of a fiscal year that begins in April',
    period: { year: 2025 },
    days: { from: '2025-04-01', to: '2026-03-31' },
    where: { opportunities: { not: { state: { eq: 'LEAD' } }, owner: { name: { ne: 'nobody' } } } },
  },
  {
    title: 'of some days, filtered',
    period: { from: '2024-12-31', to: '2025-06-15' },
    days: { from: '2024-12-31', to: '2025-06-15' },
    where: {
      opportunities: { value: { gte: '10' }, or: [{ product: { name: { eq: 'Press' } } }, { customer: { industry: { eq: 'steel' } } }] },
      interactions: { means: { in: ['VISIT', 'TELEPHONE'] } },
      customers: { industry: { ne: 'food' } },
    },
  },
];

describe.each(packCodes)('%s', (pack) => {
  let made: Made;
  beforeAll(async () => {
    made = await worldOf(pack);
  });

  it('MS-3.3.2 every figure is that of the rows that the same member lists, by every dimension', async () => {
    const { world, catalogue, people } = made;
    const dimensions = [null, ...new Set(catalogue.flatMap((metric) => metric.dimensions))];
    const wrong: object[] = [];
    for (const [number, who] of world.posts.entries()) {
      const asker = askerOf(world, pack, who);
      for (const [place, question] of questions.entries()) {
        const listed = await listAs(world, who, question.where, people);
        // Each member asks each dimension once; which of the questions it is turns from one to the next.
        for (const dimension of dimensions.filter((_, index) => (number + index) % questions.length === place)) {
          const fields = catalogue
            .filter((metric) => dimension === null || metric.dimensions.includes(dimension))
            .map(({ field }) => field);
          const told = await ask(world, who, { fields, dimension, question });
          const own = computed({ fields, dimension, listed, asker, days: question.days });
          if (JSON.stringify(told) !== JSON.stringify(own)) wrong.push({ who, dimension, question: question.title, told, own });
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  it('MS-3.3.3 the rows reach every metric: none is empty for the head of the company', async () => {
    const { world, catalogue } = made;
    const [row] = Object.values(
      await ask(world, 'founder', { fields: catalogue.map(({ field }) => field), dimension: null, question: questions[0]! }),
    );
    expect(Object.values(row!).filter((value) => value === figures['valueWon']!.none || value === 0 || value === null)).toEqual([]);
  });
});

interface Made {
  readonly world: World;
  readonly catalogue: readonly { readonly field: string; readonly dimensions: readonly string[] }[];
  readonly people: Listed['people'];
}

async function worldOf(pack: PackCode): Promise<Made> {
  // Each document has an organization in the same database, so that none may count the rows of another.
  const world = await metricsWorld(await first.beside(pack), packCodes.indexOf(pack) + 7);
  const { data } = await world.company.as('founder').run('{ metricCatalogue { field dimensions } }');
  return { world, catalogue: data.metricCatalogue, people: await peopleOf(world) };
}

function askerOf({ company, creators }: World, pack: PackCode, who: string): Asker {
  return { id: company.member(who).id, isHeadOfCompany: packs[pack].classes.top.includes(who), creators, basis: 'firstContactOn' };
}

type Rows = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

async function ask(
  { company }: World,
  who: string,
  { fields, dimension, question }: { fields: readonly string[]; dimension: string | null; question: Question },
): Promise<Rows> {
  const document = `query ($period: MetricPeriod, $where: MetricWhere) { metrics(period: $period, where: $where) { rows { ${dimension ? selectionOf(dimension) : ''} ${fields.map(moneyOf).join(' ')} } } }`;
  const kinds = new Set(fields.map((field) => figures[field]!.kind));
  const where = Object.fromEntries(Object.entries(question.where).filter(([kind]) => kinds.has(kind as never)));
  const { data, errors } = await company.as(who).run(document, { period: question.period, where });
  if (errors) throw new Error(JSON.stringify(errors));
  const rows = data.metrics.rows.map(({ [dimension ?? '']: key, ...row }: Record<string, Told>) => {
    const values = fields.map((field) => [field, plain(row[field]!)]);
    return [plain(key ?? null) ?? '-', Object.fromEntries(values)];
  });
  if (new Set(rows.map(([key]: [string]) => key)).size !== rows.length) throw new Error(`A group of ${dimension} comes twice.`);
  return sorted(rows);
}

type Told = string | number | null | { readonly id?: string; readonly label?: string; readonly amount?: string };

function plain(told: Told): string | number | null {
  return typeof told === 'object' && told !== null ? (told.id ?? told.label ?? told.amount ?? null) : told;
}

interface Computed {
  readonly fields: readonly string[];
  readonly dimension: string | null;
  readonly listed: Listed;
  readonly asker: Asker;
  readonly days: Period;
}

function computed({ fields, dimension, listed, asker, days }: Computed): Rows {
  const byKey = new Map<string, Map<string, ReturnType<typeof countedBy>[number][]>>(dimension === null ? [['-', new Map()]] : []);
  for (const field of fields) {
    for (const counted of countedBy(field, listed, days, asker)) {
      const key = (dimension && keyOf(dimension, counted, listed, asker)) ?? '-';
      const group = byKey.get(key) ?? new Map<string, ReturnType<typeof countedBy>[number][]>();
      byKey.set(key, group);
      group.set(field, [...(group.get(field) ?? []), counted]);
    }
  }
  return sorted(
    [...byKey].map(([key, group]) => [
      key,
      Object.fromEntries(fields.map((field) => [field, group.has(field) ? figures[field]!.of(group.get(field)!) : figures[field]!.none])),
    ]),
  );
}

function sorted(rows: readonly (readonly [string, Readonly<Record<string, unknown>>])[]): Rows {
  return Object.fromEntries(rows.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
