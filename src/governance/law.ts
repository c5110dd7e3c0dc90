import type { Day } from '../kernel/clock.ts';
import { invariant } from '../kernel/invariant.ts';
import { actions, platformActions } from './actions.ts';
import { chainOf, stepsFrom, type ChainStep } from './chains.ts';
import { carriedGrants } from './class-mapping.ts';
import { guardRules } from './guard-rules.ts';
import type { Basis, GrantRow, Pack, Reach } from './pack.ts';
import { packs } from './packs.ts';
import type { PackCode } from './packs/pack-code.ts';
import { stepOf } from './steps.ts';

export type { Basis, Reach } from './pack.ts';
export { packCodes, type PackCode } from './packs/pack-code.ts';

export interface Grant {
  readonly action: string;
  readonly role: string;
  readonly reach: Reach;
  readonly basis: Basis;
  readonly clauses: readonly string[];
  /** Narrowing word of the specification, such as `aggregated_only`, or null. */
  readonly limit: string | null;
  /** True when this organization's overrides have switched the grant off. */
  readonly switchedOff: boolean;
}

/** A dated change that an organization makes to its pack. `until` is exclusive; null means open. */
export interface LawOverride {
  readonly kind: 'FALLBACK_OFF' | 'ACTION_ON' | 'SETTING' | 'STEP' | 'CHAIN';
  /** Action slug, setting slug, step slug or chain slug, by kind. */
  readonly key: string;
  /** FALLBACK_OFF: true. ACTION_ON: true. STEP: true (on) or false (off). SETTING: the setting's value. CHAIN: the chain's steps. */
  readonly value: unknown;
  readonly from: string;
  readonly until: string | null;
}

/** A clause that other packs take over: its row is in force in the document's own pack and in these. */
export interface CarriedClause {
  readonly clause: string;
  readonly to: readonly PackCode[];
}

/** How a row cites: a clause (`TM-5.1.3c`), a guard rule (`G20`), or a clause carried to other packs. */
export type ClauseRef = string | CarriedClause;

/** The law of one organization on one day: pack and overrides compiled to one immutable object. */
export interface Law {
  readonly pack: PackCode;
  /** `TM@1+12`: pack, version of the pack, number of changes that took effect so far: each override counts when it begins and when it ends. */
  readonly revision: string;
  /** The rows of the pack: roles, reporting lines, department template, classes. */
  readonly policy: Pack;
  /** Every grant of the action in this pack, those switched off included; empty when the pack has the action off. */
  grantsOf(action: string): readonly Grant[];
  /** Roles that a role has by implication (`roles.yaml`), with the reach that caps them or null. */
  impliedRolesOf(role: string, headOf: string | null): readonly { role: string; cap: Reach | null }[];
  /** The value of a setting, or null while the organization leaves it open. */
  setting(name: string): unknown;
  /** Whether an approval or review step is switched on ("Which steps are on") and somebody may decide it. */
  isStepOn(step: string): boolean;
  /** The steps of an approval chain that count here, in their order; empty means effective on submission (C12). */
  chain(slug: string): readonly ChainStep[];
  /** Whether a row that cites these clauses or guard rules is in force here. */
  isInForce(clauses: readonly ClauseRef[]): boolean;
}

/** Compiles a pack with an organization's overrides for one day. `overrides` are all ever made, in the order they were made. */
export function lawOf(pack: PackCode, overrides: readonly LawOverride[], on: Day): Law {
  const policy = packs[pack];
  const inForce = overrides.filter((one) => one.from <= on && (one.until === null || on < one.until));
  // Where two overrides say something about the same thing, the later one counts.
  const latest = (kind: LawOverride['kind']) => new Map(inForce.filter((one) => one.kind === kind).map((one) => [one.key, one.value]));
  const grants = compileGrants(policy, latest('FALLBACK_OFF'), latest('ACTION_ON'));
  const settings = new Map([...Object.entries(policy.settings), ...latest('SETTING')]);
  const stepSwitches = new Map<string, unknown>([...policy.steps.map((step) => [step.slug, true] as const), ...latest('STEP')]);
  const isDecidable = (action: string) => grants.get(action)?.some((grant) => !grant.switchedOff) ?? false;
  const isStepOn = (slug: string) => {
    const step = stepOf(slug);
    invariant(step, `Unknown step ${slug}`);
    return stepSwitches.get(slug) === true && isDecidable(step.action);
  };
  const ownChains = latest('CHAIN');
  const guards = new Set(guardsInForce(policy, isStepOn));
  const implied = new Map<string, readonly { role: string; cap: Reach | null }[]>();
  return Object.freeze({
    pack,
    revision: `${pack}@${policy.version}+${changesUntil(overrides, on)}`,
    policy,
    grantsOf: (action: string) => grants.get(action) ?? [],
    impliedRolesOf: (role: string, headOf: string | null) => {
      const key = `${role} ${headOf ?? ''}`;
      let roles = implied.get(key);
      if (!roles) implied.set(key, (roles = impliedRoles(policy, role, headOf)));
      return roles;
    },
    setting: (name: string) => settings.get(name) ?? null,
    isStepOn,
    chain: (slug: string) => {
      const chain = chainOf(slug);
      invariant(chain, `Unknown chain ${slug}`);
      const steps = stepsFrom(ownChains.get(slug)) ?? chain.steps;
      return steps.filter((step) => step.kind !== 'STEP' || isStepOn(step.slug));
    },
    isInForce: (clauses: readonly ClauseRef[]) => clauses.some((one) => isClauseInForce(one, pack, guards)),
  });
}

/** Grows whenever the law changes, so that equal revisions of one organization are equal laws: plans are kept by it. */
function changesUntil(overrides: readonly LawOverride[], on: Day): number {
  const begun = overrides.filter(({ from }) => from <= on).length;
  return begun + overrides.filter(({ until }) => until !== null && until <= on).length;
}

/** Roles that hold a grant of the action in force here, in the order of the specification. */
export function rolesThatMay(law: Law, action: string): readonly string[] {
  return [...new Set(grantsInForce(law, action).map((grant) => grant.role))];
}

/** Who decides: the holders of the action, or the head of the company where nobody holds it. */
export function authorityFor(law: Law, action: string): readonly string[] {
  const holders = rolesThatMay(law, action);
  return holders.length > 0 ? holders : law.policy.classes.top;
}

export function grantsInForce(law: Law, action: string): readonly Grant[] {
  return law.grantsOf(action).filter((grant) => !grant.switchedOff);
}

type Switches = ReadonlyMap<string, unknown>;

function compileGrants(policy: Pack, fallbackOff: Switches, actionOn: Switches): ReadonlyMap<string, readonly Grant[]> {
  const compiled = new Map<string, Grant[]>();
  for (const row of policy.grants) add(compiled, row, row.basis === 'fallback' && fallbackOff.get(row.action) === true);
  for (const action of actions) {
    if (actionOn.get(action.slug) !== true || compiled.has(action.slug)) continue;
    for (const row of carriedGrants(action, policy)) add(compiled, row, false);
  }
  for (const action of platformActions) {
    for (const source of action.grantedWith) {
      for (const grant of compiled.get(source) ?? []) add(compiled, { ...grant, action: action.slug }, grant.switchedOff);
    }
  }
  return compiled;
}

function add(compiled: Map<string, Grant[]>, row: Omit<GrantRow, 'limit'> & { limit: string | null }, switchedOff: boolean): void {
  const grants = compiled.get(row.action) ?? [];
  compiled.set(row.action, grants);
  if (grants.some((one) => one.role === row.role && one.reach === row.reach)) return;
  grants.push(Object.freeze({ ...row, switchedOff }));
}

function impliedRoles(policy: Pack, role: string, headOf: string | null): readonly { role: string; cap: Reach | null }[] {
  const implied = policy.implications
    .filter((row) => row.role === role && (row.whenHeadOf === null || row.whenHeadOf === headOf))
    .map((row) => ({ role: row.has, cap: row.cap }));
  // A department named as actor is represented by its head as well ("How to read it").
  const headed = policy.departments.find((department) => department.slug === headOf);
  const workers = (headed?.members ?? []).filter((member) => policy.roles.some((row) => row.slug === member && row.kind === 'department'));
  return [...implied, ...workers.map((worker) => ({ role: worker, cap: null }))];
}

function guardsInForce({ guards }: Pack, isStepOn: (step: string) => boolean): readonly string[] {
  return guardRules.filter((rule) => guards.includes(rule.id) || (rule.step !== null && isStepOn(rule.step))).map((rule) => rule.id);
}

function isClauseInForce(ref: ClauseRef, pack: PackCode, guards: ReadonlySet<string>): boolean {
  if (typeof ref !== 'string') return ref.to.includes(pack) || ref.clause.startsWith(`${pack}-`);
  return ref.startsWith(`${pack}-`) || guards.has(ref);
}
