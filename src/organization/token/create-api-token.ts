import { toGlobalId } from '../../kernel/id.ts';
import { actionOf, isInPerson } from '../../governance/actions.ts';
import { grounds } from '../../governance/reach.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { modelOf } from '../../query/model.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { loadViewer } from '../member/load-viewer.ts';
import { ofMember } from '../member/member-at.ts';
import { memberRules } from '../member/member-rules.ts';
import { Member } from '../member/member.entity.ts';
import { mustBeInPerson } from '../session/must-be-in-person.ts';
import { apiTokenRules, longestToken } from './api-token-rules.ts';
import { ApiToken } from './api-token.entity.ts';
import type { CreateApiTokenInput } from './api-token.inputs.ts';
import { newToken } from './token-text.ts';

/**
 * Makes a token for a service account (`platform.manage_tokens`) or for oneself (no grant). What may be in its scope
 * follows from the holder's posts, not from the maker's: whoever puts a machine into a post has given it the post's
 * rights, and each use asks for the posts of that day again.
 */
export async function createApiToken(work: Work, input: CreateApiTokenInput): Promise<Done> {
  mustBeInPerson(work, 'platform.manage_tokens');
  const holder = await holderOf(work, input.memberId ?? null);
  const scope = [...new Set(input.scope)];
  await mustBeHeld(work, holder, scope);
  mustEndInTime(work, input.expiresAt);
  const { text, prefix, hash } = newToken(work.viewer.organizationId);
  const token = work.create(ApiToken, {
    memberId: holder.id,
    name: input.name,
    prefix,
    secretHash: hash,
    scope,
    state: 'ACTIVE',
    expiresAt: input.expiresAt,
    revokedAt: null,
    lastUsedAt: null,
  });
  return { record: { type: ApiToken, id: token.id }, once: { token: input.dryRun ? null : text } };
}

async function holderOf(work: Work, memberId: string | null): Promise<RowOf<Member>> {
  const own = toGlobalId(modelOf(Member).prefix, work.viewer.memberId);
  const holder = await work.find(Member, memberId ?? own, 'memberId');
  if (holder.id === work.viewer.memberId) {
    const { clauses } = apiTokenRules.notHeld;
    work.act({ action: 'platform.manage_tokens', rule: 'api_token.own', clauses, onBehalfOfId: null });
    return holder;
  }
  work.permitOn(['platform.manage_tokens'], ofMember(holder.id));
  if (holder.kind !== 'SERVICE_ACCOUNT') work.refuse(apiTokenRules.ofAnother);
  if (holder.state !== 'ACTIVE') {
    work.refuse(memberRules.notActive, { field: 'memberId', values: { name: holder.name, state: { state: holder.state } } });
  }
  return holder;
}

async function mustBeHeld(work: Work, { id }: RowOf<Member>, scope: readonly string[]): Promise<void> {
  const { organizationId, memberId } = work.viewer;
  const { read, clock } = work.context;
  if (scope.length === 0) {
    work.refuse(apiTokenRules.noAction, { values: { field: 'scope', clause: apiTokenRules.noAction.clauses.join(', ') } });
  }
  const holder = id === memberId ? work.viewer : await loadViewer(read, clock, { organizationId, memberId: id, sessionId: null });
  for (const action of scope) {
    if (!actionOf(action)) {
      work.refuse(apiTokenRules.unknownAction, { values: { action: action.slice(0, 60), reason: 'unknown_action' } });
    }
    if (isInPerson(action)) work.refuse(apiTokenRules.inPerson, { values: { action: { action }, reason: 'in_person' } });
    if (!holds(holder, action)) work.refuse(apiTokenRules.notHeld, { values: { action: { action }, reason: 'not_in_post' } });
  }
}

function holds(holder: Viewer | null, action: string): boolean {
  return holder !== null && grounds(holder, action).length > 0;
}

function mustEndInTime(work: Work, expiresAt: Date): void {
  const days = (expiresAt.getTime() - work.now.getTime()) / 86_400_000;
  if (days > 0 && days <= longestToken) return;
  work.refuse(apiTokenRules.term, { values: { days: longestToken, value: expiresAt.toISOString() } });
}
