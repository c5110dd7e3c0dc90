import { advance } from '../../workflow/advance.ts';
import type { Deed } from '../../workflow/deed.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { mustBeInPerson } from '../session/must-be-in-person.ts';
import { apiTokenRules } from './api-token-rules.ts';
import { ApiToken } from './api-token.entity.ts';
import type { RevokeApiTokenInput } from './api-token.inputs.ts';
import { apiTokenProcess } from './api-token.process.ts';

/** Revokes a token at once and for good. Whoever sees it without a grant works by it or answers for who does, and needs none. */
export async function revokeApiToken(work: Work, { id, expectedVersion }: RevokeApiTokenInput): Promise<Done> {
  mustBeInPerson(work, 'platform.manage_tokens');
  const holders = await holdersOf(work);
  const token = await advance<ApiToken>(work, apiTokenProcess, 'revoke', {
    id,
    expectedVersion,
    field: 'id',
    given: {},
    values: { revokedAt: work.now },
    byRight: ({ memberId }) => (holders.has(String(memberId)) ? ownDeed : null),
  });
  return { record: { type: ApiToken, id: token.id } };
}

/** The viewer, and the service accounts that the viewer answers for. */
async function holdersOf({ viewer, transaction }: Work): Promise<ReadonlySet<string>> {
  const text = `select id from member where organization_id = $1::uuid and (id = $2::uuid or (superior_id = $2::uuid and kind = 'SERVICE_ACCOUNT'))`;
  const { rows } = await transaction.query<{ id: string }>({ text, values: [viewer.organizationId, viewer.memberId] });
  return new Set(rows.map(({ id }) => id));
}

const ownDeed: Deed = {
  action: 'platform.manage_tokens',
  rule: 'api_token.own',
  clauses: apiTokenRules.notHeld.clauses,
  onBehalfOfId: null,
};
