import { carried, type Citation } from '../../governance/law-row.ts';

const assessing = carried('TM-7.1.4a', { to: 'all' });
const protecting = carried('TM-7.1.4b', { to: 'all' });

export const creditRules = {
  /** One assessment at a time: who finds one open goes on with it. */
  open: {
    rule: 'credit_assessment.request.open',
    clauses: [assessing],
    code: 'ALREADY_EXISTS',
    field: 'customerId',
    remedy: 'open_existing',
  },
  level: { rule: 'credit_assessment.assess.levels', clauses: [assessing], code: 'UNKNOWN_ENUM', field: 'level', remedy: 'choose_offered' },
  measure: {
    rule: 'credit_precaution.apply.measures',
    clauses: [protecting],
    code: 'UNKNOWN_ENUM',
    field: 'measure',
    remedy: 'choose_offered',
  },
} as const satisfies Record<string, Citation>;
