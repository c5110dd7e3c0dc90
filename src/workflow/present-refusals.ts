import type { Refusal } from '../kernel/refusal.ts';
import type { LawContext } from '../governance/context.ts';
import { roleTitle } from '../governance/names.ts';
import { renderRefusal } from '../governance/render-refusal.ts';

/** Refusals as payloads show them: in the caller's language; the members who may decide are looked up only when asked for. */
export function presentRefusals(refusals: readonly Refusal[], { viewer, locale }: LawContext): readonly object[] {
  return refusals.map((refusal) => {
    const { mayDecideRoles, ...rendered } = renderRefusal(refusal, viewer?.law ?? null, locale);
    const mayDecide = mayDecideRoles.map((role) => ({
      role,
      title: roleTitle(role, locale),
      members: ({ membersByRole }: LawContext) => membersByRole.load(role),
    }));
    return { ...rendered, mayDecide };
  });
}
