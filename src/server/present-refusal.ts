import type { Refusal } from '../kernel/refusal.ts';
import type { NamedMember } from '../governance/context.ts';
import { renderRefusal, type RenderedRefusal } from '../governance/render-refusal.ts';
import type { ServerContext } from './context.ts';

/** A refusal in `extensions`, with the same content as `Refusal` in a payload. */
export interface PresentedRefusal extends Omit<RenderedRefusal, 'mayDecideRoles'> {
  readonly mayDecide: readonly { readonly role: string; readonly members: readonly NamedMember[] }[];
}

export async function presentRefusal(refusal: Refusal, { viewer, locale, membersByRole }: ServerContext): Promise<PresentedRefusal> {
  const { mayDecideRoles, ...content } = renderRefusal(refusal, viewer?.law ?? null, locale);
  const mayDecide = mayDecideRoles.map(async (role) => ({ role, members: await membersByRole.load(role) }));
  return { ...content, mayDecide: await Promise.all(mayDecide) };
}
