import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, Info, Query, Resolver } from 'type-graphql';
import { Public } from '../governance/allow.ts';
import { inLanguage } from '../governance/names.ts';
import type { QueryContext } from '../query/context.ts';
import type { Planned } from '../query/planned.ts';
import { signedIn } from '../query/read.ts';
import { argumentsOf, selectionOf } from '../query/selection.ts';
import { knownBy } from './known-by.ts';
import { MetricReport, MetricType, MetricWhereInput, unitOf } from './metric-types.ts';
import { metrics } from './metrics.ts';
import { MetricPeriodInput } from './period.ts';
import { readMetrics } from './read-metrics.ts';

@Resolver()
export class MetricsResolver {
  @Public('What is measured, and how, is no secret among members.')
  @Query(() => [MetricType], {
    nullable: true,
    description: "The metrics that serve the organization's document, with what they can be divided by.",
  })
  metricCatalogue(@Ctx() context: QueryContext): readonly MetricType[] {
    const { law } = signedIn(context);
    return metrics
      .map((metric) => ({ metric, clauses: metric.clauses.filter((clause) => law.isInForce([clause])) }))
      .filter(({ clauses }) => clauses.length > 0)
      .map(({ metric, clauses }) => ({
        code: metric.code,
        field: metric.name,
        title: inLanguage(metric.title, context.locale),
        description: metric.description,
        unit: unitOf(metric),
        additive: metric.figure.kind !== 'rate',
        countedOn: metric.dated,
        dimensions: knownBy(metric, law).map(({ name }) => name),
        clauses,
      }));
  }

  @Public('Figures are made of the records that the viewer can list, and of no others (MS-3.3.3).')
  @Extensions({ read: (_given: unknown, context: QueryContext, info: GraphQLResolveInfo) => readMetrics(context, info, givenTo(info)) })
  @Query(() => MetricReport, {
    nullable: true,
    description:
      'Figures over the records that the viewer can list: what is selected in the rows says by what they are divided and which are computed (MS-3.3.2, CL-5.3.1). A metric that is not known by a selected dimension is refused.',
  })
  metrics(
    @Arg('period', () => MetricPeriodInput, { nullable: true, description: 'The days that count; all when absent.' })
    _period: MetricPeriodInput | null,
    @Arg('where', () => MetricWhereInput, { nullable: true, description: 'Which records count; masked values count as empty.' })
    _where: MetricWhereInput | null,
    @Ctx() context: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return readMetrics(context, info, givenTo(info));
  }
}

/** The arguments as graphql-js coerces them: filters are read as they are, not as instances of classes. */
function givenTo(info: GraphQLResolveInfo): Parameters<typeof readMetrics>[2] {
  const selection = selectionOf(info);
  return argumentsOf(selection, info.variableValues)[selection.root.argumentsAt]!;
}
