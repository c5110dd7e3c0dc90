import type { Citation } from '../../governance/law-row.ts';
import { delegationClauses as clauses } from '../organization/structure-clauses.ts';

/** A delegation lasts at most so many days. */
export const longestDelegation = 366;

/** What delegations keep: dated, only what the giver holds, never passed on. */
export const delegationRules = {
  notHeld: { rule: 'delegation.held', clauses, code: 'DELEGATION_NOT_POSSIBLE', field: 'actions', remedy: 'ask_delegation' },
  unknownAction: { rule: 'delegation.known', clauses, code: 'DELEGATION_NOT_POSSIBLE', field: 'actions', remedy: 'choose_offered' },
  noAction: { rule: 'delegation.actions', clauses, code: 'MISSING_FIELD', field: 'actions', remedy: 'fill_field' },
  toOneself: { rule: 'delegation.other_person', clauses, code: 'DELEGATION_NOT_POSSIBLE', field: 'delegateId', remedy: 'choose_other' },
  tooLong: { rule: 'delegation.term', clauses, code: 'DELEGATION_NOT_POSSIBLE', field: 'untilDay', remedy: 'correct_value' },
  passedOn: { rule: 'delegation.not_passed_on', clauses, code: 'DELEGATION_NOT_POSSIBLE', field: 'delegatorId', remedy: 'ask_delegation' },
  ended: { rule: 'delegation.open', clauses, code: 'RECORD_LOCKED', remedy: 'none' },
} as const satisfies Record<string, Citation>;
