import { guard } from '../../governance/law-row.ts';

const ways = ['email', 'phone', 'mobile', 'weChat'] as const;

/** A contact can be contacted: contact details belong to the file, and customers are reached by telephone, e-mail and other means. */
export const contactRules = [
  guard('contact.details', {
    code: 'MISSING_FIELD',
    clauses: ['TM-5.1.1c', 'CL-4.3.1a', 'MS-4.1.2', 'MC-2.2.7d', 'BS-2.1.2f'],
    field: 'email',
    remedy: 'fill_field',
    isKept: ({ input }) => ways.some((way) => typeof input[way] === 'string' && input[way].trim() !== ''),
    values: () => ({ field: ways.join(' / '), clause: 'TM-5.1.1c, CL-4.3.1a, MS-4.1.2, MC-2.2.7d, BS-2.1.2f' }),
  }),
];
