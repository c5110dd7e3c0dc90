import type { Citation } from '../../governance/law-row.ts';
import { delegationClauses as clauses } from '../organization/structure-clauses.ts';

/** What service accounts keep: a post below people, and a person who answers for what they do. */
export const serviceAccountRules = {
  only: { rule: 'service_account.only', clauses, code: 'SERVICE_ACCOUNT_REQUIRED', field: 'id', remedy: 'choose_other' },
  retired: { rule: 'service_account.open', clauses, code: 'RECORD_LOCKED', field: 'id', remedy: 'none' },
} as const satisfies Record<string, Citation>;
