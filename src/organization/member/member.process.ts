import { fact } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { delegationClauses, headClauses, lineClauses } from '../organization/structure-clauses.ts';
import { Member } from './member.entity.ts';
import { MemberState } from './member.vocabulary.ts';

const person = fact('isPerson', { clauses: lineClauses, code: 'PERSON_REQUIRED', remedy: 'use_transition' });
const serviceAccount = fact('isServiceAccount', {
  clauses: delegationClauses,
  code: 'SERVICE_ACCOUNT_REQUIRED',
  remedy: 'use_transition',
});

/**
 * A member is invited, accepts with a password of their own, and is deactivated when leaving (P47). Members are never
 * deleted: what they did keeps their name. Who left and returns is invited again.
 *
 *     INVITED ── accept ──> ACTIVE ── deactivate ──> DEACTIVATED ── inviteAgain ──> INVITED
 *        └─ inviteAgain ─┘ (a new token)      INVITED ── deactivate ──> DEACTIVATED
 *
 * A service account begins ACTIVE, without a password, and ends for good:
 *
 *     ACTIVE ── retire ──> DEACTIVATED
 */
export const memberProcess = process({
  type: () => Member,
  slug: 'member',
  section: 'P47',
  states: MemberState,
  initial: 'INVITED',
  facts: {
    isPerson: (alias) => `(${alias}.kind = 'PERSON')`,
    isServiceAccount: (alias) => `(${alias}.kind = 'SERVICE_ACCOUNT')`,
  },
  transitions: {
    accept: { from: ['INVITED'], to: 'ACTIVE', action: 'platform.manage_members', isPersonal: true, clauses: lineClauses, rows: [] },
    inviteAgain: {
      from: ['INVITED', 'DEACTIVATED'],
      to: 'INVITED',
      action: 'platform.manage_members',
      clauses: lineClauses,
      rows: [person],
    },
    deactivate: {
      from: ['INVITED', 'ACTIVE'],
      to: 'DEACTIVATED',
      action: 'platform.manage_members',
      clauses: headClauses,
      rows: [person],
      offers: ['successorId'],
    },
    retire: {
      from: ['ACTIVE'],
      to: 'DEACTIVATED',
      action: 'platform.manage_service_accounts',
      clauses: delegationClauses,
      rows: [serviceAccount],
      offers: ['successorId'],
    },
  },
});

contributeTransitions(memberProcess);
