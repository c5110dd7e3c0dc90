import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { delegationClauses } from '../organization/structure-clauses.ts';
import { ApiToken } from './api-token.entity.ts';
import { ApiTokenState } from './api-token.vocabulary.ts';

/**
 * A token holds from the moment it is made until its day comes, or until it is revoked, which is for good. Who works by
 * it and who answers for the holder may revoke it, without any grant. With its holder's retirement it is revoked too.
 *
 *     ACTIVE ── revoke ──> REVOKED
 */
export const apiTokenProcess = process({
  type: () => ApiToken,
  slug: 'api_token',
  section: 'P47',
  states: ApiTokenState,
  initial: 'ACTIVE',
  facts: {},
  transitions: {
    revoke: { from: ['ACTIVE'], to: 'REVOKED', action: 'platform.manage_tokens', clauses: delegationClauses, rows: [] },
  },
});

contributeTransitions(apiTokenProcess);
