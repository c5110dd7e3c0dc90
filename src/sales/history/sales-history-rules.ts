import { guard, rowsUnder, type LawRow } from '../../governance/law-row.ts';

type Input = Readonly<Record<string, unknown>>;

/** Sales data is recorded completely and in good order. */
const recorded = ['TM-5.2.3c', 'CL-5.3.1', 'MS-3.3.1', 'MC-2.2.4d', 'BS-2.2.5l'] as const;
const screening = ['TM-5.1.1b', 'MS-3.2.1c', 'MC-4.2.1'] as const;
const contact = ['TM-5.1.1c', 'MS-3.2.2a', 'MC-4.2.3'] as const;
const file = ['TM-5.1.1d', 'CL-4.3.1a', 'MS-4.1.1a', 'MC-5.2.1', 'BS-2.2.4f'] as const;

const isEnded = (input: Input): boolean => isGiven(input['outcome']);
const isIn = (state: string) => (input: Input) => !isEnded(input) && input['state'] === state;

/** What a row must tell, beside what every opportunity must. What a step would ask for and nobody knows any more, is not asked. */
export const historyRows: readonly LawRow[] = rowsUnder('sales_history', [
  guard('state', {
    code: 'INVALID_VALUE',
    clauses: recorded,
    field: 'state',
    remedy: 'correct_value',
    isKept: ({ input }) => (isEnded(input) ? !isGiven(input['state']) : ['LEAD', 'SCREENED', 'CONTACTED'].includes(String(input['state']))),
    values: ({ input }) => ({
      value: textOf(input['state']),
      field: 'state',
      reason: 'give an outcome, or LEAD, SCREENED or CONTACTED',
    }),
  }),
  needed('closedOn', isEnded, recorded),
  needed('value', (input) => input['outcome'] === 'WON', recorded),
  needed('assessment', isIn('SCREENED'), screening),
  needed('customer', isIn('CONTACTED'), file),
  needed('engagedOn', isIn('CONTACTED'), contact),
  needed('contactNote', isIn('CONTACTED'), contact),
  inOrder('engagedOn', 'closedOn'),
  inOrder('engagedOn', 'today'),
  inOrder('closedOn', 'today'),
  guard('open', {
    code: 'INVALID_VALUE',
    clauses: recorded,
    field: 'closedOn',
    remedy: 'correct_value',
    isKept: ({ input }) => isEnded(input) || !isGiven(input['closedOn']),
    values: ({ input }) => ({ value: String(input['closedOn']), field: 'closedOn', reason: 'an open opportunity has not ended' }),
  }),
]);

function needed(field: string, when: (input: Input) => boolean, clauses: readonly string[]): LawRow {
  return guard(field, {
    code: 'MISSING_FIELD',
    clauses,
    field,
    remedy: 'fill_field',
    isKept: ({ input }) => !when(input) || isGiven(input[field]),
    values: () => ({ field }),
  });
}

function inOrder(first: string, second: string): LawRow {
  return guard(`${first}.${second}`, {
    code: 'DATE_ORDER',
    clauses: recorded,
    field: first,
    remedy: 'correct_value',
    isKept: ({ input }) => !isGiven(input[first]) || !isGiven(input[second]) || String(input[first]) <= String(input[second]),
    values: ({ input }) => ({ start: `${first} ${String(input[first])}`, end: `${second} ${String(input[second])}` }),
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '—';
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
