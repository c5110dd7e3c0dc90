import { currencies } from '../kernel/money.ts';
import { fiscalYearStart, sourcesOf, sourceText, type Grouping, type Masks } from './fact-source.ts';
import { partsOf, type DimensionKind, type DimensionModel, type FigureModel } from './figure.ts';
import { jsonObject } from './json-object.ts';
import { modelOf } from './model.ts';
import { linkText } from './object-text.ts';
import type { Selected } from './selection.ts';
import type { Sheet } from './sheet.ts';

/** The most rows that figures may fall into; beyond, the text is NULL. */
export const MOST_GROUPS = 5_000;

/** The JSON text of a list of rows of figures as one scalar subquery, in the order of the dimensions selected. */
export function figuresText(selected: Selected, grouping: Grouping): string {
  const { sheet, dimensions, figures } = grouping;
  const masks: Masks = { dimensions: new Map(), figures: new Map() };
  const sources = sourcesOf(grouping).map((source) => sourceText(source, grouping, masks));
  const place: GroupPlace = { grouping, masks, alias: sheet.alias('g'), sheet, joins: [] };
  const members = selected.children().map((child) => `'"${child.key}":' || ${memberText(child, place)}`);
  const order = dimensions.flatMap((dimension, index) => orderOf(dimension, index, place));
  const sorted = order.length > 0 ? ` order by ${order.join(', ')}` : '';
  const rows = `select ${columnsOf(dimensions, figures)} from (${sources.join(' union all ')}) u${groupedBy(dimensions)} limit ${MOST_GROUPS + 1}`;
  const list = `case when count(*) <= ${MOST_GROUPS} then '[' || coalesce(string_agg(${jsonObject(members)}, ','${sorted}), '') || ']' end`;
  return `(select ${list} from (${rows}) ${place.alias}${place.joins.join('')})`;
}

/** One group, while its text is written. */
interface GroupPlace {
  readonly grouping: Grouping;
  readonly masks: Masks;
  readonly alias: string;
  readonly sheet: Sheet;
  readonly joins: string[];
}

function columnsOf(dimensions: readonly DimensionModel[], figures: readonly FigureModel[]): string {
  return [
    ...dimensions.flatMap((_, index) => [`k${index}`, `bool_or(c${index}) as c${index}`]),
    ...figures.flatMap((figure, index) => [
      ...partsOf(figure).map((_, place) => `sum(p${index}_${place}) as p${index}_${place}`),
      `bool_or(l${index}) as l${index}`,
    ]),
  ].join(', ');
}

function groupedBy(dimensions: readonly DimensionModel[]): string {
  return dimensions.length > 0 ? ` group by ${dimensions.map((_, index) => `k${index}`).join(', ')}` : '';
}

function memberText(child: Selected, place: GroupPlace): string {
  const { dimensions, figures } = place.grouping;
  if (child.name === '__typename') return `'"MetricRow"'`;
  const figureAt = figures.findIndex(({ name }) => name === child.name);
  if (figureAt >= 0) return figureText(figures[figureAt]!, figureAt, child, place);
  const at = dimensions.findIndex(({ name }) => name === child.name);
  return dimensionText(dimensions[at]!, at, child, place);
}

function figureText(figure: FigureModel, index: number, child: Selected, { alias, sheet, masks }: GroupPlace): string {
  const part = `${alias}.p${index}_0`;
  const text = {
    count: () => `coalesce(${part}, 0)::text`,
    money: () => moneyText(part, child, sheet),
    rate: () => `coalesce('"' || round(${part} / nullif(${alias}.p${index}_1, 0), 6)::text || '"', 'null')`,
  }[figure.figure.kind]();
  const mask = masks.figures.get(index);
  return mask ? `case when ${alias}.l${index} then ${sheet.partial(mask, text)} else ${text} end` : text;
}

/** A sum in the base currency: numeric, so exact whatever its size. It is what was booked, at no one day's rate. */
function moneyText(minor: string, child: Selected, sheet: Sheet): string {
  const unit = sheet.parameter('minorUnit', 'numeric', ({ viewer }) => smallest(currencies[viewer.baseCurrency]));
  const currency = sheet.parameter('baseCurrency', 'text', ({ viewer }) => viewer.baseCurrency);
  const partOf = (selected: Selected, type: string): string => {
    if (selected.name === 'amount') return `'"' || (coalesce(${minor}, 0) * ${unit})::text || '"'`;
    if (selected.name === 'currency') return `'"' || ${currency} || '"'`;
    if (selected.name === 'base') return jsonObject(selected.children().map((part) => `'"${part.key}":' || ${partOf(part, 'BaseMoney')}`));
    return selected.name === 'rateDay' ? `'null'` : `'"${type}"'`;
  };
  return jsonObject(child.children().map((part) => `'"${part.key}":' || ${partOf(part, 'Money')}`));
}

/** The smallest amount with so many decimal places: 0.01. */
function smallest(digits: number): string {
  return digits === 0 ? '1' : `0.${'1'.padStart(digits, '0')}`;
}

function dimensionText({ of }: DimensionModel, index: number, child: Selected, place: GroupPlace): string {
  const key = `${place.alias}.k${index}`;
  const text = keyText(of, key, child, place);
  const mask = place.masks.dimensions.get(index);
  // Rows whose value is masked stand with those that have none: nothing tells them apart but the report of the mask.
  return mask ? `case when ${key} is null and ${place.alias}.c${index} then ${place.sheet.masked(mask)} else ${text} end` : text;
}

function keyText(of: DimensionKind, key: string, child: Selected, { sheet, joins }: GroupPlace): string {
  switch (of.kind) {
    case 'record':
      return linkText(modelOf(of.target()), key, child, { sheet, joins });
    case 'period':
      return periodText(key, child, of.months, sheet);
    case 'text':
      return `coalesce(to_json(${key})::text, 'null')`;
    case 'choice':
      return `coalesce('"' || ${key} || '"', 'null')`;
  }
}

function periodText(first: string, child: Selected, months: 1 | 3 | 12, sheet: Sheet): string {
  const start = fiscalYearStart(sheet);
  const calendarMonth = `extract(month from ${first})::int`;
  const passed = `((${calendarMonth} - ${start} + 12) % 12)`;
  const year = `(extract(year from ${first})::int - (${calendarMonth} < ${start})::int)::text`;
  const quarter = `(${passed} / 3 + 1)::text`;
  const labels = {
    12: `'FY' || ${year}`,
    3: `'FY' || ${year} || ' Q' || ${quarter}`,
    1: `to_char(${first}, 'YYYY-MM')`,
  };
  const values: Readonly<Record<string, string>> = {
    __typename: `'"FiscalPeriod"'`,
    year,
    quarter: months === 12 ? `'null'` : quarter,
    month: months === 1 ? `(${passed} + 1)::text` : `'null'`,
    label: `'"' || ${labels[months]} || '"'`,
    from: `'"' || ${first}::text || '"'`,
    to: `'"' || (${first} + make_interval(months => ${months}) - interval '1 day')::date::text || '"'`,
  };
  return jsonObject(child.children().map(({ key, name }) => `'"${key}":' || ${values[name]!}`));
}

/** Records by what they are usually ordered by, everything else by its value, empty values last; the keys make the order total. */
function orderOf({ of }: DimensionModel, index: number, { alias, sheet, joins }: GroupPlace): readonly string[] {
  const key = `${alias}.k${index}`;
  if (of.kind !== 'record') return [key];
  const model = modelOf(of.target());
  const named = model.fields.get(model.defaultOrder.field);
  if (named?.kind !== 'column') return [key];
  const linked = sheet.alias('o');
  joins.push(` left join ${model.table} ${linked} on ${linked}.organization_id = ${sheet.organization} and ${linked}.id = ${key}`);
  return [`${linked}.${named.column}`, key];
}
