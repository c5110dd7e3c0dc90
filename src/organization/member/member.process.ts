import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { headClauses, lineClauses } from '../organization/structure-clauses.ts';
import { Member } from './member.entity.ts';
import { MemberState } from './member.vocabulary.ts';

/**
 * A member is invited, accepts with a password of their own, and is deactivated when leaving (P47). Members are never
 * deleted: what they did keeps their name. Who left and returns is invited again.
 *
 *     INVITED ── accept ──> ACTIVE ── deactivate ──> DEACTIVATED ── inviteAgain ──> INVITED
 *        └─ inviteAgain ─┘ (a new token)      INVITED ── deactivate ──> DEACTIVATED
 */
export const memberProcess = process({
  type: () => Member,
  slug: 'member',
  section: 'P47',
  states: MemberState,
  initial: 'INVITED',
  facts: {},
  transitions: {
    accept: { from: ['INVITED'], to: 'ACTIVE', action: 'platform.manage_members', isPersonal: true, clauses: lineClauses, rows: [] },
    inviteAgain: { from: ['INVITED', 'DEACTIVATED'], to: 'INVITED', action: 'platform.manage_members', clauses: lineClauses, rows: [] },
    deactivate: {
      from: ['INVITED', 'ACTIVE'],
      to: 'DEACTIVATED',
      action: 'platform.manage_members',
      clauses: headClauses,
      rows: [],
      offers: ['successorId'],
    },
  },
});

contributeTransitions(memberProcess);
