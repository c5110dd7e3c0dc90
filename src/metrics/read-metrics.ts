import type { GraphQLResolveInfo } from 'graphql';
import { dayIn } from '../kernel/clock.ts';
import type { Law } from '../governance/law.ts';
import { invalidArgument, refusedArgument } from '../query/argument-fault.ts';
import { checkedWhereAt } from '../query/checked-where.ts';
import type { QueryContext } from '../query/context.ts';
import type { Grouping } from '../query/fact-source.ts';
import { figuresText, MOST_GROUPS } from '../query/figures-text.ts';
import { jsonObject } from '../query/json-object.ts';
import { modelOf } from '../query/model.ts';
import type { Planned } from '../query/planned.ts';
import { readFigures, signedIn } from '../query/read.ts';
import { selectionOf, type Selected } from '../query/selection.ts';
import { dimensionNamed } from './dimensions.ts';
import { knownBy } from './known-by.ts';
import { metricNamed, type Metric } from './metrics.ts';
import { daysOf, type MetricPeriodInput } from './period.ts';

type Where = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;

/** Answers `metrics`: everything is checked first, then one statement reads all rows. */
export async function readMetrics(
  context: QueryContext,
  info: GraphQLResolveInfo,
  given: { readonly period?: MetricPeriodInput | null; readonly where?: Where | null },
): Promise<Planned> {
  const viewer = signedIn(context);
  const { root } = selectionOf(info);
  const period = daysOf(given.period, viewer.fiscalYearStart);
  const lists = root.children().filter(({ name }) => name === 'rows');
  const groupings = new Map(lists.map((list) => [list, groupingOf(list, viewer.law)]));
  const where = checkedWheres(
    given.where ?? {},
    [...groupings.values()].flatMap(({ figures }) => figures),
    viewer.baseCurrency,
  );
  const checked = { ...period, today: dayIn(viewer.timeZone, context.clock.now()), where };
  const planned = await readFigures(context, info, checked, (sheet) => {
    sheet.isHeavy = true;
    const members = root.children().map((child) => {
      const grouping = groupings.get(child);
      if (!grouping) return `'"${child.key}":"MetricReport"'`;
      return `'"${child.key}":' || ${figuresText(child, { ...grouping, sheet, at: root.argumentsAt })}`;
    });
    return `select ${jsonObject(members)} as r`;
  });
  if (planned.text === 'null') throw refusedArgument('tooManyGroups', 'rows', { limit: MOST_GROUPS });
  return planned;
}

/** What a list of rows selects; refuses a metric that is not known by a selected dimension. */
function groupingOf(rows: Selected, law: Law): Pick<Grouping, 'dimensions' | 'figures'> & { readonly figures: readonly Metric[] } {
  const names = [...new Set(rows.children().map(({ name }) => name))];
  const figures = names.flatMap((name) => metricNamed.get(name) ?? []);
  const dimensions = names.flatMap((name) => dimensionNamed.get(name) ?? []);
  if (figures.length === 0) throw invalidArgument(rows.key, names.join(', '), 'select at least one metric');
  for (const metric of figures) {
    const known = knownBy(metric, law);
    for (const dimension of dimensions) {
      if (known.includes(dimension)) continue;
      const values = { metric: metric.name, dimension: dimension.name, allowed: known.map(({ name }) => name).join(', ') };
      throw refusedArgument('metricWithoutDimension', `${rows.key}.${dimension.name}`, values);
    }
  }
  return { dimensions, figures };
}

/** Filters of the records that are counted; refuses one of records that no selected metric is made of, instead of ignoring it. */
function checkedWheres(given: Where, figures: readonly Metric[], baseCurrency: string): Where {
  const checked = Object.entries(given).flatMap(([name, where]) => {
    if (where === null || where === undefined) return [];
    const facts = figures.find((figure) => figure.facts.name === name)?.facts;
    if (!facts) throw invalidArgument(`where.${name}`, name, 'no selected metric is made of them');
    return [[name, checkedWhereAt(where, { model: modelOf(facts.type), path: `where.${name}` }, baseCurrency)] as const];
  });
  return Object.fromEntries(checked);
}
