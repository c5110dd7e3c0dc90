import { allOf, FALSE } from './condition.ts';
import { FactRow } from './fact-row.ts';
import { aggregateOf, neededRows, type DimensionModel, type FigureModel, partsOf } from './figure.ts';
import type { Look } from './look.ts';
import { modelOf } from './model.ts';
import type { SeenValue } from './seen-value.ts';
import type { Sheet } from './sheet.ts';
import { seen } from './visible.ts';
import { whereSql } from './where.ts';

/** Figures that are made of the same rows, dated the same way: one look at the table answers all of them. */
export interface Source {
  readonly figures: readonly FigureModel[];
  readonly fields: readonly string[];
}

/** What figures are grouped by, and where the checked arguments stand. */
export interface Grouping {
  readonly sheet: Sheet;
  readonly at: number;
  readonly dimensions: readonly DimensionModel[];
  /** All figures asked for, in the order of their columns. */
  readonly figures: readonly FigureModel[];
}

/** What keeps values of a dimension or figure from the viewer somewhere, by its number. */
export interface Masks {
  readonly dimensions: Map<number, SeenValue['mask']>;
  readonly figures: Map<number, SeenValue['mask']>;
}

/** Figures by source, in the order in which they are asked for. */
export function sourcesOf({ figures, sheet }: Grouping): readonly Source[] {
  const sources = new Map<string, { figures: FigureModel[]; fields: readonly string[] }>();
  for (const figure of figures) {
    const fields = figure.countedOn(sheet.viewer.law);
    const key = `${figure.facts.name} ${fields.join()}`;
    const source = sources.get(key) ?? { figures: [], fields };
    sources.set(key, source);
    source.figures.push(figure);
  }
  return [...sources.values()];
}

/**
 * The groups of one source: `k0…` are the keys, `c0…` tell whether a key is masked for some row of the group, `p0_0…` are
 * the parts of the figures and `l0…` tell whether a figure lacks masked values. Columns of other sources are empty.
 */
export function sourceText(source: Source, grouping: Grouping, masks: Masks): string {
  const { sheet, at, dimensions, figures } = grouping;
  const { facts } = source.figures[0]!;
  const model = modelOf(facts.type);
  const row = new FactRow(model, sheet, { at, fields: source.fields });
  const keys = dimensions.map((dimension, index) => {
    const value = keyOf(dimension, facts.dimensions[dimension.name], row);
    if (value.closed !== FALSE && !masks.dimensions.has(index)) masks.dimensions.set(index, value.mask);
    return {
      key: `(${value.sql})::${types[dimension.of.kind]} as k${index}`,
      closed: `${value.closed === FALSE ? FALSE : `bool_or(${value.closed})`} as c${index}`,
    };
  });
  const aggregates = figures.flatMap((figure, index) => {
    const parts = partsOf(figure).map((part) => (source.figures.includes(figure) ? aggregateOf(part, row) : null));
    const lacking = parts.find((part) => part?.mask);
    if (lacking?.mask) masks.figures.set(index, lacking.mask);
    return [
      ...parts.map((part, place) => `${part ? `(${part.sql})::numeric` : 'null::numeric'} as p${index}_${place}`),
      `${lacking?.lacks ?? FALSE} as l${index}`,
    ];
  });
  const where = sheet.run.arguments[at]!['where'] as Readonly<Record<string, unknown>> | undefined;
  const given = where?.[facts.name];
  const conditions = allOf([
    `${row.alias}.organization_id = ${sheet.organization}`,
    seen(model, row.alias, sheet),
    given ? whereSql(given, row, [at, 'where', facts.name]) : 'true',
    row.inPeriod,
    neededRows(source.figures.flatMap(partsOf), row),
  ]);
  const columns = [...keys.flatMap(({ key, closed }) => [key, closed]), ...aggregates].join(', ');
  const grouped = dimensions.length > 0 ? ` group by ${dimensions.map((_, index) => index * 2 + 1).join(', ')}` : '';
  return `select ${columns} from ${model.table} ${row.alias}${row.joins.join('')} where ${conditions}${grouped}`;
}

/** PostgreSQL types of the keys: sources are put together, and a key may be empty throughout. */
const types = { period: 'date', record: 'uuid', text: 'text', choice: 'text' } as const;

/** What a row is grouped by; a period is known by its first day. */
function keyOf({ of, name }: DimensionModel, look: Look | undefined, row: FactRow): SeenValue {
  if (of.kind === 'period') return { sql: periodStart(row, of.months), closed: FALSE, mask: { action: '', clauses: [] } };
  if (!look) throw new Error(`${row.model.name} does not know ${name}.`);
  return look(row);
}

/** The first day of the fiscal year, quarter or month that the row counts in. */
function periodStart(row: FactRow, months: 1 | 3 | 12): string {
  const month = `date_trunc('month', ${row.day}::timestamp)`;
  if (months === 1) return `${month}::date`;
  const start = fiscalYearStart(row.sheet);
  return `(${month} - make_interval(months => ((extract(month from ${row.day})::int - ${start} + 12) % 12) % ${months}))::date`;
}

/** The calendar month in which the fiscal year begins, as a parameter: organizations share plans. */
export function fiscalYearStart(sheet: Sheet): string {
  return sheet.parameter('fiscalYearStart', 'int', ({ viewer }) => viewer.fiscalYearStart);
}
