import type { Citation } from '../../governance/law-row.ts';
import { delegationClauses as clauses } from '../organization/structure-clauses.ts';

/** A token lasts at most so many days. */
export const longestToken = 366;

/** What tokens keep: dated, limited to named actions, and only such as the posts of the holder give. */
export const apiTokenRules = {
  unknownAction: { rule: 'api_token.scope.known', clauses, code: 'SCOPE_NOT_POSSIBLE', field: 'scope', remedy: 'choose_offered' },
  inPerson: { rule: 'api_token.scope.in_person', clauses, code: 'SCOPE_NOT_POSSIBLE', field: 'scope', remedy: 'choose_other' },
  notHeld: { rule: 'api_token.scope.held', clauses, code: 'SCOPE_NOT_POSSIBLE', field: 'scope', remedy: 'choose_other' },
  noAction: { rule: 'api_token.scope.given', clauses, code: 'MISSING_FIELD', field: 'scope', remedy: 'fill_field' },
  term: { rule: 'api_token.term', clauses, code: 'TOKEN_TERM', field: 'expiresAt', remedy: 'correct_value' },
  /** A person makes tokens for nobody else: they would be signed in as somebody who does not know. */
  ofAnother: { rule: 'api_token.holder', clauses, code: 'SERVICE_ACCOUNT_REQUIRED', field: 'memberId', remedy: 'choose_other' },
} as const satisfies Record<string, Citation>;
