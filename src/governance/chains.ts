import type { LocalText } from './pack.ts';
import { stepOf } from './steps.ts';

/** How a step finds who decides it: holders of the step's action, holders of a role, or the next superior of who submits. */
export type DeciderKind = 'STEP' | 'ROLE' | 'SUPERIOR';

/** One step of a chain: who decides, how many of them, and what narrows it. */
export interface ChainStep {
  readonly kind: DeciderKind;
  /** Slug of a step of `steps.ts`, of a role of the pack, or `superior`. */
  readonly slug: string;
  /** Whether one of those asked decides, or all of them. */
  readonly mode: 'ANY' | 'ALL';
  /** Open together with the step before it, in any order. */
  readonly isParallel: boolean;
  /** A person other than those who decided the other distinct steps of the chain (BS-3.2d). */
  readonly isDistinct: boolean;
  /** Decided in a meeting, with minutes (BS-3.2c). */
  readonly isMeeting: boolean;
  /** Opens only where somebody disagrees, or the subject is marked special (G4). */
  readonly isOnEscalation: boolean;
  /** Amount above which the step counts, in the base currency's minor unit, as digits; null from the first cent. */
  readonly above: string | null;
  /** Amount up to which the step counts; null without end. */
  readonly upTo: string | null;
}

/** An approval chain: what happens between submission and approval. Its steps count where the organization has them on. */
export interface Chain {
  readonly slug: string;
  readonly title: LocalText;
  /** The action that decisions are taken by where a step itself has none. */
  readonly action: string;
  readonly steps: readonly ChainStep[];
}

/** A step that one of those asked decides, by itself, whatever the amount. */
const usual = {
  mode: 'ANY',
  isParallel: false,
  isDistinct: false,
  isMeeting: false,
  isOnEscalation: false,
  above: null,
  upTo: null,
} as const;

/** Every chain with the steps that it has unless an organization says otherwise. */
export const chains: readonly Chain[] = [
  chain('quote.approval', 'Approval of the quotation', '报价审批', 'quote.approve', [decidedBy('quote.approve')]),
  // C19: the review passes when all who are invited agree; without agreement a separate meeting decides.
  chain('contract.review', 'Review of the contract', '合同评审', 'contract_review.review', [
    decidedBy('contract.review', { mode: 'ALL' }),
    decidedBy('contract.review_technical', { isParallel: true }),
    decidedBy('contract.escalate', { isMeeting: true, isOnEscalation: true }),
  ]),
  chain('contract.signature', 'Signatures within the company', '合同内部签字', 'contract.sign_commercial', [
    decidedBy('contract.sign_technical', { isDistinct: true }),
    decidedBy('contract.sign_commercial', { isDistinct: true, isParallel: true }),
  ]),
];

export function chainOf(slug: string): Chain | undefined {
  return bySlug.get(slug);
}

/** Steps of an override's value, with what it leaves out; null where it is no list of steps. */
export function stepsFrom(value: unknown): readonly ChainStep[] | null {
  if (!Array.isArray(value) || value.length > MOST_STEPS) return null;
  const steps = value.map(stepFrom);
  return steps.every((step) => step !== null) ? steps : null;
}

const MOST_STEPS = 20;
const deciders = { step: 'STEP', role: 'ROLE', relation: 'SUPERIOR' } as const;
const flags = new Set(['isParallel', 'isDistinct', 'isMeeting', 'isOnEscalation']);

/** `{ step | role | relation, mode, isParallel, … }` as clients write it. */
function stepFrom(given: unknown): ChainStep | null {
  if (typeof given !== 'object' || given === null) return null;
  const { step, role, relation, ...rest } = given as Readonly<Record<string, unknown>>;
  const named = Object.entries({ step, role, relation }).filter(([, slug]) => slug !== undefined);
  const [by, slug] = named[0] ?? [];
  if (named.length !== 1 || typeof slug !== 'string' || (by === 'relation' && slug !== 'superior')) return null;
  if (!Object.entries(rest).every(([name, value]) => isFitting(name, value))) return null;
  return { ...usual, ...(rest as Partial<ChainStep>), kind: deciders[by as keyof typeof deciders], slug };
}

function isFitting(name: string, value: unknown): boolean {
  if (flags.has(name)) return typeof value === 'boolean';
  if (name === 'mode') return value === 'ANY' || value === 'ALL';
  return (name === 'above' || name === 'upTo') && (value === null || (typeof value === 'string' && /^\d{1,18}$/.test(value)));
}

function decidedBy(slug: string, narrowed: Partial<ChainStep> = {}): ChainStep {
  if (!stepOf(slug)) throw new Error(`Unknown step ${slug}`);
  return { ...usual, ...narrowed, kind: 'STEP', slug };
}

function chain(slug: string, en: string, zh: string, action: string, steps: readonly ChainStep[]): Chain {
  return { slug, title: { en, zh }, action, steps };
}

const bySlug: ReadonlyMap<string, Chain> = new Map(chains.map((one) => [one.slug, one]));
