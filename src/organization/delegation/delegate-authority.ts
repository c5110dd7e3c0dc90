import { toGlobalId } from '../../kernel/id.ts';
import { actionOf } from '../../governance/actions.ts';
import { decide } from '../../governance/decide.ts';
import { grounds } from '../../governance/reach.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { modelOf } from '../../query/model.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { moneyOf } from '../currency-rate/money-of.ts';
import { termOf } from '../member/appointing.ts';
import { loadViewer } from '../member/load-viewer.ts';
import { mustReachAll, ofMember } from '../member/member-at.ts';
import { memberRules } from '../member/member-rules.ts';
import { Member } from '../member/member.entity.ts';
import { servedBy } from '../member/served-posts.ts';
import { mustBeInPerson } from '../session/must-be-in-person.ts';
import { delegationRules, longestDelegation } from './delegation-rules.ts';
import { Delegation } from './delegation.entity.ts';
import type { DelegateAuthorityInput } from './delegation.inputs.ts';

/** Lets one member use rights of another for some actions and days. Everybody gives the own; `platform.manage_delegations` those of others. */
export async function delegateAuthority(work: Work, input: DelegateAuthorityInput): Promise<Done> {
  const delegate = await work.find(Member, input.delegateId, 'delegateId');
  const delegator = await giverOf(work, input.delegatorId ?? null);
  mustBeActive(work, delegate, 'delegateId');
  mustBeActive(work, delegator, 'delegatorId');
  if (delegate.id === delegator.id) {
    work.refuse(delegationRules.toOneself, { values: { action: { action: 'platform.manage_delegations' }, reason: 'to_oneself' } });
  }
  const term = termOf(work, input.fromDay, input.untilDay);
  if (daysBetween(term.fromDay, input.untilDay) > longestDelegation) {
    work.refuse(delegationRules.tooLong, { values: { action: { action: 'platform.manage_delegations' }, reason: 'too_long' } });
  }
  const actions = [...new Set(input.actions)];
  await mustHold(work, delegator.id, actions);
  const delegation = work.create(Delegation, {
    delegatorId: delegator.id,
    delegateId: delegate.id,
    actions,
    amountLimit: await moneyOf(work, input.amountLimit, 'amountLimit'),
    fromDay: term.fromDay,
    untilDay: input.untilDay,
    reason: input.reason ?? null,
  });
  return { record: { type: Delegation, id: delegation.id } };
}

/** Whose rights are given: the viewer's own need no grant; those of others a grant that is not itself delegated. */
async function giverOf(work: Work, delegatorId: string | null): Promise<RowOf<Member>> {
  const { viewer } = work;
  const delegator = delegatorId ? await work.find(Member, delegatorId, 'delegatorId') : await ownRow(work);
  if (delegator.id === viewer.memberId) {
    mustBeInPerson(work, 'platform.manage_delegations');
    work.act({
      action: 'platform.manage_delegations',
      rule: 'delegation.own',
      clauses: delegationRules.notHeld.clauses,
      onBehalfOfId: null,
    });
    return delegator;
  }
  work.permitOn(['platform.manage_delegations'], ofMember(delegator.id));
  if (!decide(ownRights(viewer), 'platform.manage_delegations', ofMember(delegator.id)).allowed) {
    work.refuse(delegationRules.passedOn, { values: { action: { action: 'platform.manage_delegations' }, reason: 'not_held' } });
  }
  mustReachAll(work, await servedBy(work, delegator.id));
  return delegator;
}

async function ownRow(work: Work): Promise<RowOf<Member>> {
  return work.find(Member, toGlobalId(modelOf(Member).prefix, work.viewer.memberId), 'delegatorId');
}

/** Each action is one that the delegator holds by post or duty; what came by delegation is not passed on. */
async function mustHold(work: Work, delegatorId: string, actions: readonly string[]): Promise<void> {
  if (actions.length === 0) {
    work.refuse(delegationRules.noAction, { values: { field: 'actions', clause: delegationRules.noAction.clauses.join(', ') } });
  }
  const { organizationId } = work.viewer;
  const giver = await loadViewer(work.context.read, work.context.clock, { organizationId, memberId: delegatorId, sessionId: null });
  for (const action of actions) {
    if (!actionOf(action)) {
      work.refuse(delegationRules.unknownAction, { values: { action: action.slice(0, 60), reason: 'unknown_action' } });
    }
    const held = giver ? grounds(ownRights(giver), action).filter(({ role }) => role !== 'everyone' && role !== 'related_department') : [];
    if (held.length === 0) work.refuse(delegationRules.notHeld, { values: { action: { action }, reason: 'not_held' } });
  }
}

function ownRights(viewer: Viewer): Viewer {
  return { ...viewer, delegations: [] };
}

function mustBeActive(work: Work, { name, kind, state }: RowOf<Member>, field: string): void {
  if (kind !== 'PERSON') work.refuse(memberRules.person, { field });
  if (state !== 'ACTIVE') work.refuse(memberRules.notActive, { field, values: { name, state: { state } } });
}

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}
