import type { Citation } from '../../governance/law-row.ts';

/** Who may know of customers, and what leaves the company, is laid down; what is kept is kept in order. */
export const personalDataClauses = ['TM-2.1.1a', 'CL-4.3.1b', 'MS-4.1.3a', 'MC-2.2.1a', 'BS-2.2.2j'] as const;

export const personalDataRules = {
  soundAudit: {
    rule: 'contact.erase.sound_audit',
    clauses: personalDataClauses,
    code: 'AUDIT_BROKEN',
    field: null,
    remedy: 'ask_operator',
  },
} as const satisfies Record<string, Citation>;
