import type { Citation } from '../../governance/law-row.ts';

/** Rules of signing in: customer information is kept from those who have no right to it (MS-4.1.3b and its like). */
const clauses = ['TM-1.1', 'CL-1.3.2', 'MS-4.1.3b', 'MC-1.3b', 'BS-2.2.2j'] as const;

export const sessionRules = {
  wrongCredentials: { rule: 'platform.sign_in.credentials', clauses, code: 'WRONG_CREDENTIALS', field: null, remedy: 'check_credentials' },
  lockedOut: { rule: 'platform.sign_in.lockout', clauses, code: 'SIGN_IN_LOCKED', field: null, remedy: 'wait' },
  severalOrganizations: {
    rule: 'platform.sign_in.organization',
    clauses,
    code: 'SEVERAL_ORGANIZATIONS',
    field: 'organization',
    remedy: 'fill_field',
  },
  invalidToken: { rule: 'platform.session.token', clauses, code: 'SESSION_EXPIRED', field: null, remedy: 'sign_in' },
  resetInvalid: { rule: 'platform.password.reset', clauses, code: 'RESET_INVALID', field: 'token', remedy: 'ask_reset_again' },
  mailNotSetUp: { rule: 'platform.mail', clauses, code: 'MAIL_NOT_SET_UP', field: null, remedy: 'ask_operator' },
  askedTooOften: { rule: 'platform.password.reset_rate', clauses, code: 'RATE_LIMITED', field: null, remedy: 'wait' },
  weakPassword: { rule: 'platform.password.strength', clauses, code: 'WEAK_PASSWORD', field: 'password', remedy: 'correct_value' },
} as const satisfies Record<string, Citation>;
