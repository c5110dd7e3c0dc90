/** The five policy documents, each one selectable pack. */
export type PackCode = 'TM' | 'CL' | 'MS' | 'MC' | 'BS';
export const packCodes: readonly PackCode[] = ['TM', 'CL', 'MS', 'MC', 'BS'];

/** Spelled as in the specification. */
export type Reach = 'own' | 'team' | 'department' | 'all' | 'within limit';
export type Basis = 'stated' | 'implied' | 'fallback';

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
  readonly kind: 'FALLBACK_OFF' | 'ACTION_ON' | 'SETTING' | 'STEP';
  /** Action slug, setting slug or step slug, by kind. */
  readonly key: string;
  /** FALLBACK_OFF: true. ACTION_ON: true. STEP: true (on) or false (off). SETTING: the setting's value. */
  readonly value: unknown;
  readonly from: string;
  readonly until: string | null;
}

/** The law of one organization on one day: pack and overrides compiled to one immutable object. */
export interface Law {
  readonly pack: PackCode;
  /** `TM@1+12`: pack, version of the pack, number of overrides ever made. */
  readonly revision: string;
  /** Every grant of the action in this pack, those switched off included; empty when the pack has the action off. */
  grantsOf(action: string): readonly Grant[];
  /** Roles that a role has by implication (`roles.yaml`), with the reach that caps them or null. */
  impliedRolesOf(role: string, headOf: string | null): readonly { role: string; cap: Reach | null }[];
  /** The value of a setting, or null while the organization leaves it open. */
  setting(name: string): unknown;
  /** Whether an approval or review step is switched on ("Which steps are on"). */
  isStepOn(step: string): boolean;
  /** Whether a row that cites these clauses or guard rules is in force here. */
  isInForce(clauses: readonly string[]): boolean;
}
