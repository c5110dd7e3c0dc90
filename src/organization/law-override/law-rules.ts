import type { Citation } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { headClauses as clauses } from '../organization/structure-clauses.ts';

/** What changes of an organization's law keep. */
export const lawRules = {
  notPossible: { ...platformRules.overrideNotPossible, field: 'key' },
  notBackwards: { rule: 'law.override.date', clauses, code: 'DATE_ORDER', field: 'fromDay', remedy: 'correct_value' },
  ended: { rule: 'law.override.open', clauses, code: 'RECORD_LOCKED', remedy: 'none' },
} as const satisfies Record<string, Citation>;
