import type { RowSql } from '../../query/model.ts';

/** Whether the customer accepted a quotation of the opportunity that the row is for (`opportunity_id`): a contract is drafted from that (TM-5.1.4a). */
export const hasAcceptedQuote: RowSql = (row) =>
  `exists (select 1 from quote q where q.organization_id = ${row}.organization_id and q.opportunity_id = ${row}.opportunity_id and q.state = 'ACCEPTED')`;
