import { require, rowsUnder, type Citation } from '../../governance/law-row.ts';
import { deciding, granting } from './allowance.process.ts';

/** What every request tells. */
export const requestRows = rowsUnder('allowance.request', [require('reason', granting)]);

export const allowanceRules = {
  /** An allowance goes to somebody. */
  customer: {
    rule: 'allowance.request.customer',
    clauses: [granting],
    code: 'PREREQUISITE_MISSING',
    field: 'opportunity',
    remedy: 'complete_step',
  },
  /** One request at a time: what is asked for in parts is decided as a whole. */
  open: {
    rule: 'allowance.request.open',
    clauses: [granting],
    code: 'ALREADY_EXISTS',
    field: 'opportunity',
    remedy: 'open_existing',
  },
  /** A discount is given out of what was granted. */
  granted: {
    rule: 'allowance.apply.granted',
    clauses: [granting],
    code: 'ALLOWANCE_MISSING',
    action: deciding,
    remedy: 'ask_holder',
  },
} as const satisfies Record<string, Citation>;
