import { guard, type Citation } from '../../governance/law-row.ts';

/** The clauses that give each pack its customer file. */
const file = ['TM-5.1.1d', 'CL-4.3.1b', 'MS-4.1.1b', 'MC-2.2.7d', 'BS-2.2.4f'] as const;
/** The clauses that make somebody answer for a customer. */
const responsibility = ['TM-5.2.3d', 'CL-4.4.2a', 'MS-3.2.1c', 'MC-4.3.2', 'BS-2.2.5'] as const;

export const customerRules = {
  /** One customer has one file. */
  duplicate: { rule: 'customer.create.unique', clauses: file, code: 'DUPLICATE_CUSTOMER', field: 'registrationNumber', remedy: 'ask_head' },
  /** A customer that was assigned does not stay without anybody. */
  successor: {
    rule: 'customer.unassign.successor',
    clauses: responsibility,
    code: 'MISSING_FIELD',
    field: 'successorId',
    remedy: 'fill_field',
  },
  alreadyAssigned: {
    rule: 'customer.assign.once',
    clauses: responsibility,
    code: 'ALREADY_EXISTS',
    field: 'memberIds',
    remedy: 'open_existing',
  },
  notAssigned: {
    rule: 'customer.unassign.assigned',
    clauses: responsibility,
    code: 'INVALID_VALUE',
    field: 'memberId',
    remedy: 'correct_value',
  },
} as const satisfies Record<string, Citation>;

/** What a file must hold before it is verified: it is complete, and needs and contact details are what is kept current. */
export const verificationRules = [
  guard('customer.verify.contact', {
    code: 'PREREQUISITE_MISSING',
    clauses: ['CL-4.3.1a', 'MS-4.1.2', 'MC-2.2.7d', 'TM-5.1.1c', 'BS-2.1.2f'],
    remedy: 'complete_step',
    facts: ['hasContact'],
    isKept: ({ facts }) => facts['hasContact'] === true,
    values: () => ({ step: 'addContact' }),
  }),
  guard('customer.verify.needs', {
    code: 'MISSING_FIELD',
    clauses: ['CL-4.3.1a', 'MS-4.1.2', 'TM-2.2.3b'],
    field: 'needs',
    remedy: 'fill_field',
    facts: ['hasNeeds'],
    isKept: ({ facts, input }) => facts['hasNeeds'] === true || (typeof input['needs'] === 'string' && input['needs'].trim() !== ''),
    values: () => ({ field: 'needs' }),
  }),
];
