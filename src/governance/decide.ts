import { invariant } from '../kernel/invariant.ts';
import { formatMinor, type Currency } from '../kernel/money.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { actionOf } from './actions.ts';
import { amountLimits } from './amount-limits.ts';
import { clearance } from './clearance.ts';
import { decides, personDecides } from './decisions.ts';
import { refuse, type Citation } from './law-row.ts';
import { authorityFor, grantsInForce, rolesThatMay, type Law } from './law.ts';
import { reachWidths, type Reach } from './pack.ts';
import { grounds, isUncleared, type ReachTerm } from './reach.ts';
import type { Viewer } from './viewer.ts';

/** What the law needs to know of a record. Ids are uuids; the amount is in the base currency's minor unit. */
export interface RecordScope {
  readonly type: string;
  readonly id: string;
  readonly responsibleIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly regionIds: readonly string[];
  readonly amount?: bigint | null;
  /** Whether `record_access` opens the record to the viewer. */
  readonly isInvited?: boolean;
}

export interface Allowed {
  readonly allowed: true;
  readonly action: string;
  /** The ground: role, reach, basis, clauses, on whose behalf. */
  readonly term: ReachTerm;
}

export interface Denied {
  readonly allowed: false;
  readonly action: string;
  readonly refusal: Refusal;
  /** Roles that may do or decide it under the viewer's law. */
  readonly mayDecide: readonly string[];
}

export type Decision = Allowed | Denied;

/**
 * May the viewer do it, by which clause, and if not, who can? Pure, and the only place that answers.
 * Without a record: may the viewer do it at all.
 */
export function decide(viewer: Viewer, action: string, record?: RecordScope): Decision {
  invariant(actionOf(action), `Unknown action ${action}`);
  const { law } = viewer;
  if (grantsInForce(law, action).length === 0) return deny(law, action, offRow(law, action), { pack: law.policy.code, action: { action } });
  if (viewer.isServiceAccount && decides(action)) return deny(law, action, { ...personDecides, action });
  if (viewer.scope && !viewer.scope.has(action)) return deny(law, action, scopeRow(law, action), { action: { action } });
  const terms = grounds(viewer, action);
  const holders = rolesThatMay(law, action);
  if (terms.length === 0) return deny(law, action, permissionRow(law, action), { action: { action }, roles: { roles: holders } });
  if (isUncleared(viewer, action)) return deny(law, action, clearanceRow);
  if (!record) return { allowed: true, action, term: terms[0]! };

  const covering = terms.filter((term) => covers(term, record));
  const reach = widest(terms);
  if (covering.length === 0) return deny(law, action, reachRow(law, action), { action: { action }, reach: { reach } });
  return withinLimit(viewer, action, covering, record.amount ?? 0n);
}

/** Of grounds that cover a record, the first whose limit its amount does not exceed; else the refusal with the next authority. */
export function withinLimit(viewer: Viewer, action: string, covering: readonly ReachTerm[], amount: bigint): Decision {
  const sufficient = covering.find(({ amountLimit }) => amountLimit === null || amount <= amountLimit);
  return sufficient ? { allowed: true, action, term: sufficient } : overLimit(viewer, action, covering, amount);
}

/** Of refusals by several actions, the first: an action that the pack has off says less about who may. */
export function mostTelling(denied: readonly Denied[]): Denied {
  return denied.find(({ refusal }) => refusal.code !== 'WRONG_POLICY_PACK') ?? denied[0]!;
}

/**
 * The refusal of who might do one of the actions but for a missing background check (G19), or null. It is told before
 * any record is looked at: to them none is visible, and it says nothing about whether one exists.
 */
export function clearanceMissing(viewer: Viewer, actions: readonly string[]): Denied | null {
  const decisions = actions.map((action) => decide(viewer, action));
  if (decisions.some(({ allowed }) => allowed)) return null;
  return (decisions as readonly Denied[]).find(({ refusal }) => refusal.code === 'ACCESS_CLEARANCE_MISSING') ?? null;
}

/** Whether a ground opens the record, whatever its amount. */
export function covers(term: ReachTerm, record: RecordScope): boolean {
  if (term.invitedOnly) return record.isInvited === true;
  return (
    term.all ||
    meets(term.memberIds, record.responsibleIds) ||
    meets(term.unitIds, record.unitIds) ||
    meets(term.regionIds, record.regionIds)
  );
}

function overLimit({ law, baseCurrency }: Viewer, action: string, terms: readonly ReachTerm[], amount: bigint): Denied {
  const limit = amountLimits[action];
  const highest = terms.reduce((most, term) => (term.amountLimit! > most ? term.amountLimit! : most), 0n);
  const next = limit?.next ?? action;
  const roles = authorityFor(law, next);
  const isUnset = limit !== undefined && law.setting(limit.setting) === null;
  const row: Citation = {
    rule: isUnset ? `limit.${limit.setting}.unset` : `limit.${action}`,
    clauses: unique(terms.flatMap((term) => term.clauses)),
    code: isUnset ? 'LIMIT_NOT_SET' : 'OVER_LIMIT',
    action: next,
    remedy: isUnset ? 'set_limit' : 'pass_to_next',
  };
  const values: Refusal['values'] = isUnset
    ? { setting: limit.setting, next_role: { roles } }
    : { amount: spell(amount, baseCurrency), limit: spell(highest, baseCurrency), next_role: { roles } };
  return { allowed: false, action, refusal: refuse(row, { values }), mayDecide: roles };
}

/** The pack has the action off, or the organization switched its fallback off: whoever configures may switch it on. */
function offRow(law: Law, action: string): Citation {
  const configure = 'organization.configure';
  return {
    rule: `action.${action}.off`,
    clauses: clausesOf(law, configure),
    code: 'WRONG_POLICY_PACK',
    action: configure,
    remedy: 'switch_on',
  };
}

function scopeRow(law: Law, action: string): Citation {
  return { rule: `scope.${action}`, clauses: clausesOf(law, action), code: 'OUT_OF_SCOPE', action, remedy: 'widen_scope' };
}

function permissionRow(law: Law, action: string): Citation {
  return { rule: `action.${action}`, clauses: clausesOf(law, action), code: 'NOT_PERMITTED', action, remedy: 'ask_holder' };
}

function reachRow(law: Law, action: string): Citation {
  return { rule: `reach.${action}`, clauses: clausesOf(law, action), code: 'OUT_OF_REACH', action, remedy: 'ask_holder' };
}

const clearanceRow: Citation = {
  rule: clearance.rule,
  clauses: clearance.clauses,
  code: 'ACCESS_CLEARANCE_MISSING',
  action: clearance.recordedBy,
  remedy: 'get_clearance',
};

function deny(law: Law, action: string, row: Citation, values: Refusal['values'] = {}): Denied {
  return { allowed: false, action, refusal: refuse(row, { values }), mayDecide: authorityFor(law, row.action ?? action) };
}

function clausesOf(law: Law, action: string): readonly string[] {
  return unique(grantsInForce(law, action).flatMap((grant) => grant.clauses));
}

function spell(minor: bigint, currency: Currency): string {
  return `${formatMinor(minor, currency)} ${currency}`;
}

function widest(terms: readonly ReachTerm[]): Reach {
  return terms.map((term) => term.reach).reduce((most, reach) => (reachWidths.indexOf(reach) > reachWidths.indexOf(most) ? reach : most));
}

function meets(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
