import { isInFinance } from '../../governance/heads.ts';
import type { ReadRule, RowSql } from '../../query/model.ts';

/** Finance reads what the customer accepted (reading.md). */
const financeReadsAccepted: RowSql = (alias, { viewer }) => (isInFinance(viewer) ? `${alias}.state = 'ACCEPTED'` : 'false');

/** The owner, the head of sales, the head of marketing, whoever prepares quotations, and finance what was accepted (reading.md). */
export const quoteReadBy = {
  actions: ['quote.create', 'quote.send', 'quote.record_answer', 'quote.approve', 'opportunity.read_team'],
  clauses: ['TM-5.1.3c', 'CL-4.4.2b', 'MS-3.2.3a', 'MC-2.2.4a', 'BS-3.1b'],
  also: financeReadsAccepted,
} as const satisfies ReadRule;
