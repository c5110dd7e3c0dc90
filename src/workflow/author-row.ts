import { guard, type LawRow } from '../governance/law-row.ts';
import type { RowSql } from '../query/model.ts';
import { viewerParameter } from '../query/visible.ts';

/** Whether the viewer made the record. */
export const isAuthor: RowSql = (row, sheet) => `coalesce(${row}.created_by_id = ${viewerParameter(sheet)}, false)`;

/** Before a decision whoever made it takes it back, and nobody else (G26). `fact` tells whether the viewer did. */
export function byAuthor(action: string, fact = 'isAuthor'): LawRow {
  return guard('author', {
    code: 'NOT_PERMITTED',
    clauses: ['G26'],
    remedy: 'ask_holder',
    facts: [fact],
    isKept: ({ facts }) => facts[fact] === true,
    values: () => ({ action: { action }, roles: '—' }),
  });
}
