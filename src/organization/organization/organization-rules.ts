import type { Citation } from '../../governance/law-row.ts';

/** Procedure and standard of every link are explicit. */
const clauses = ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-2.2.2h'] as const;

export const organizationRules = {
  registrationClosed: { rule: 'platform.registration', clauses, code: 'REGISTRATION_CLOSED', field: null, remedy: 'ask_operator' },
} as const satisfies Record<string, Citation>;
