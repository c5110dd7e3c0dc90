import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { recordSalesHistory } from './record-sales-history.ts';
import { RecordSalesHistoryInput, RecordSalesHistoryPayloadType } from './sales-history.inputs.ts';

@Resolver()
export class SalesHistoryResolver {
  @Allow('metric.record_sales_data')
  @Mutation(() => RecordSalesHistoryPayloadType, {
    nullable: true,
    description:
      'Takes over what sales has done elsewhere, in bulk: all rows or none. For holders of metric.record_sales_data (TM-5.2.3c, CL-5.3.1, MS-3.3.1, MC-2.2.4d, BS-2.2.5l).',
  })
  recordSalesHistory(
    @Arg('input', () => RecordSalesHistoryInput, { description: 'The rows.' }) input: RecordSalesHistoryInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, recordSalesHistory, input);
  }
}
