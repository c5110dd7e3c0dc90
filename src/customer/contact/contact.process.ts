import { guard, require } from '../../governance/law-row.ts';
import type { RowSql } from '../../query/model.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { isDayBefore } from '../customer/is-day-before.ts';
import { Contact } from './contact.entity.ts';
import { ContactState } from './contact.vocabulary.ts';

const files = ['TM-5.1.1c', 'CL-4.3.1a', 'MS-4.1.2', 'MC-2.2.7d', 'BS-2.1.2f'] as const;
const access = ['TM-2.1.1a', 'CL-4.3.1b', 'MS-4.1.3a', 'MC-2.2.1a', 'BS-2.2.2j'] as const;
const communication = ['TM-5.1.1c', 'CL-4.3.2a', 'MS-3.2.2a', 'MC-5.2.3', 'BS-2.1.2f'] as const;

/** The day for which the next contact was agreed when the person was last spoken with. */
const nextContactOn: RowSql = (alias) =>
  `(select ci.next_contact_on::text from interaction ci where ci.organization_id = ${alias}.organization_id and ci.contact_id = ${alias}.id
    and ci.state = 'RECORDED' order by ci.at desc, ci.id desc limit 1)`;

/**
 * A person at a customer. Who left is ended and stays in the file, because interactions name them. Who asks to be
 * forgotten is erased, for good: nothing personal stays, neither here nor in texts nor in the audit.
 *
 *     active ──end──▶ ended
 *        └──────erase───┴──▶ erased
 */
export const contactProcess = process({
  type: () => Contact,
  slug: 'contact',
  section: 'P14',
  states: ContactState,
  initial: ContactState.ACTIVE,
  facts: { nextContactOn },
  transitions: {
    end: { from: ['ACTIVE'], to: 'ENDED', action: 'customer.update', clauses: files, rows: [], offers: ['reason'] },
    erase: {
      from: ['ACTIVE', 'ENDED'],
      to: 'ERASED',
      action: 'customer.grant_access',
      clauses: access,
      rows: [
        require('reason', ...access),
        // Somebody is about to speak with the person: that is called off first.
        guard('next_contact', {
          code: 'CONTACT_AGREED',
          clauses: communication,
          remedy: 'complete_step',
          action: 'interaction.record',
          facts: ['nextContactOn'],
          isKept: ({ facts, input }) =>
            isDayBefore(facts['nextContactOn'], input['today']) || !isText(facts['nextContactOn']) || !isText(input['today']),
          values: ({ facts }) => ({ day: String(facts['nextContactOn']) }),
        }),
      ],
      offers: ['withTexts'],
    },
  },
});

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

contributeTransitions(contactProcess);
