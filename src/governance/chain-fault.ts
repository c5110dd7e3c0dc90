import { chainOf, stepsFrom, type ChainStep } from './chains.ts';
import type { Pack } from './pack.ts';
import { stepOf } from './steps.ts';

/** Why an organization cannot have a chain like this; each is a key of the reasons' wording. */
export type ChainFault =
  | 'unknown_chain'
  | 'wrong_value'
  | 'unknown_step'
  | 'unknown_role'
  | 'named_twice'
  | 'empty_band'
  | 'step_ordered'
  | 'step_weaker'
  | 'step_order';

/** What is wrong with a chain that replaces the pack's own, or null when it may. */
export function chainFault(policy: Pack, slug: string, value: unknown): ChainFault | null {
  const chain = chainOf(slug);
  if (!chain) return 'unknown_chain';
  const steps = stepsFrom(value);
  if (!steps) return 'wrong_value';
  return stepFault(policy, steps) ?? orderedFault(policy, chain.steps, steps);
}

function stepFault(policy: Pack, steps: readonly ChainStep[]): ChainFault | null {
  for (const { kind, slug, above, upTo } of steps) {
    if (kind === 'STEP' && !stepOf(slug)) return 'unknown_step';
    if (kind === 'ROLE' && !policy.roles.some((role) => role.slug === slug && role.kind !== 'relation')) return 'unknown_role';
    if (above !== null && upTo !== null && BigInt(above) >= BigInt(upTo)) return 'empty_band';
  }
  const named = steps.filter(({ kind }) => kind === 'STEP').map(({ slug }) => slug);
  return new Set(named).size < named.length ? 'named_twice' : null;
}

/** What the document states stays: each such step, at least as strict, in the document's order. */
function orderedFault(policy: Pack, own: readonly ChainStep[], steps: readonly ChainStep[]): ChainFault | null {
  const ordered = own.filter(({ slug }) => policy.steps.some((row) => row.slug === slug && row.by !== 'chain'));
  const places = ordered.map(({ slug }) => steps.findIndex((step) => step.kind === 'STEP' && step.slug === slug));
  if (places.includes(-1)) return 'step_ordered';
  if (ordered.some((step, index) => isWeaker(steps[places[index]!]!, step))) return 'step_weaker';
  const isMixed = ordered.some((step, index) => !step.isParallel && index > 0 && places[index]! < places[index - 1]!);
  return isMixed ? 'step_order' : null;
}

function isWeaker(given: ChainStep, stated: ChainStep): boolean {
  return (
    given.above !== null ||
    given.upTo !== null ||
    (stated.mode === 'ALL' && given.mode === 'ANY') ||
    (stated.isDistinct && !given.isDistinct) ||
    (stated.isMeeting && !given.isMeeting) ||
    (given.isOnEscalation && !stated.isOnEscalation)
  );
}
