import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { LawContext } from '../governance/context.ts';
import { withinLimit, type Denied } from '../governance/decide.ts';
import { brokenRows, clauseIds, rowsInForce } from '../governance/law-row.ts';
import { RefusalType } from '../governance/law-types.ts';
import type { Law } from '../governance/law.ts';
import { reaching } from '../governance/reach.ts';
import type { Viewer } from '../governance/viewer.ts';
import { contribute } from '../query/field.ts';
import { modelOf, type RecordModel } from '../query/model.ts';
import type { Sheet } from '../query/sheet.ts';
import { coveringGrounds, permitted } from '../query/visible.ts';
import { outOfReach } from './lock.ts';
import { presentRefusals } from './present-refusals.ts';
import type { Process, Transition } from './process.ts';

@ObjectType('TransitionInput', { description: 'One input that a transition takes under the law of this organization.' })
export class TransitionInputType {
  @Field(() => GraphQLString, { description: "Name of the field in the mutation's input." })
  field!: string;

  @Field(() => GraphQLBoolean, { description: 'Whether the law of this organization requires it.' })
  required!: boolean;

  @Field(() => GraphQLBoolean, { description: 'Whether a screen should offer it.' })
  offered!: boolean;

  @Field(() => [GraphQLString], { description: 'Clauses that require it.' })
  clauses!: readonly string[];
}

@ObjectType('AvailableTransition', { description: "A way out of the record's state, and whether this viewer may take it now." })
export class AvailableTransitionType {
  @Field(() => GraphQLString, { description: 'Name of the transition.' })
  name!: string;

  @Field(() => GraphQLString, { description: 'State that it leads to.' })
  to!: string;

  @Field(() => GraphQLString, { description: 'Action that a grant must cover.' })
  action!: string;

  @Field(() => GraphQLBoolean, { description: 'Whether the viewer may take it now, given the required inputs.' })
  allowed!: boolean;

  @Field(() => [GraphQLString], { description: 'Clauses that the step rests on.' })
  clauses!: readonly string[];

  @Field(() => RefusalType, { nullable: true, description: 'Why not, by which clause, and who may; null when allowed.' })
  refusal!: object | null;

  @Field(() => [TransitionInputType], { description: 'Inputs of the step under the law of this organization.' })
  inputs!: readonly TransitionInputType[];
}

/** What the list's own statement selects for it: state, permitted actions, facts. */
interface Needed {
  readonly id: string;
  readonly state: string;
  readonly permitted: Readonly<Record<string, boolean>>;
  /** Of actions that the viewer may do up to an amount: which of the grounds cover the record. */
  readonly grounds: Readonly<Record<string, readonly boolean[]>>;
  /** The amount that limits are held against, as digits. */
  readonly amount: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Gives the record of a process its `availableTransitions`; 50 rows cost no second query. */
export function contributeTransitions(process: Process): void {
  contribute(process.type(), {
    kind: 'completed',
    name: 'availableTransitions',
    description: 'Ways out of the present state, with what each requires here and whether the viewer may take it.',
    nullable: true,
    type: () => [AvailableTransitionType],
    needs: (alias, sheet) => neededSql(process, alias, sheet),
    complete: ((needed: Needed, context: LawContext) => transitionsOf(process, needed, context)) as never,
  });
}

function neededSql(process: Process, alias: string, sheet: Sheet): string {
  const model = modelOf(process.type());
  const actions = [...new Set(Object.values(process.transitions).flatMap(actionsOf))];
  const permissions = actions.map((action) => `'${action}', ${permitted(model, action, alias, sheet)}`);
  const limited = actions.filter((action) => isLimited(sheet.viewer, action));
  const grounds = limited.map((action) => `'${action}', ${coveringGrounds(model, action, alias, sheet)}`);
  const amount = limited.length > 0 ? (process.amount?.(alias, sheet) ?? largestAmountSql(model, alias)) : '0';
  const facts = Object.entries(process.facts).map(([name, sql]) => `'${name}', ${sql(alias, sheet)}`);
  return `json_build_object('id', ${alias}.id, 'state', ${alias}.state, 'permitted', json_build_object(${permissions.join(', ')}), 'grounds', json_build_object(${grounds.join(', ')}), 'amount', (${amount})::text, 'facts', json_build_object(${facts.join(', ')}))::text`;
}

/** Whether the viewer may do the action up to an amount only, on one ground at least. */
function isLimited(viewer: Viewer, action: string): boolean {
  return reaching(viewer, action).some(({ amountLimit }) => amountLimit !== null);
}

/** As `lock.ts` takes it from the row. */
function largestAmountSql({ fields }: RecordModel, alias: string): string {
  const amounts = [...fields.values()].flatMap((field) => (field.kind === 'money' ? [`coalesce(${alias}.${field.column}_base, 0)`] : []));
  return `greatest(0, ${amounts.join(', ') || '0'})`;
}

/** The action of a step, and those that cover it too. */
function actionsOf({ action, alsoBy = [] }: Transition): readonly string[] {
  return [action, ...alsoBy];
}

function transitionsOf(process: Process, needed: Needed, context: LawContext): readonly Available[] {
  return Object.values(process.transitions)
    .filter(({ from, isPersonal }) => from.includes(needed.state) && !isPersonal)
    .map((transition) => availableOf(process, transition, needed, context));
}

/** As `AvailableTransitionType`; what is a function is made only when it is selected. */
type Available = {
  readonly [Field in keyof AvailableTransitionType]: AvailableTransitionType[Field] | (() => AvailableTransitionType[Field]);
};

function availableOf(process: Process, transition: Transition, needed: Needed, context: LawContext): Available {
  const viewer = context.viewer!;
  // Rows that ask for input are told under `inputs`; here only what no input can mend counts.
  const factRows = transition.rows.filter((row) => row.facts.length > 0 && row.code !== 'MISSING_FIELD');
  const denied = deniedOf(process, transition, needed, viewer);
  const refusals = denied ? [denied.refusal] : brokenRows(viewer.law, factRows, { facts: needed.facts, input: {} });
  return {
    name: transition.name,
    to: transition.to,
    action: transition.action,
    allowed: refusals.length === 0,
    clauses: () => transition.clauses.filter((clause) => viewer.law.isInForce([clause])),
    refusal: () => presentRefusals(refusals.slice(0, 1), context)[0] ?? null,
    inputs: () => inputsOf(transition, viewer.law, needed.facts),
  };
}

/** Why no grant covers the step on this record, up to its amount; null where one does. */
function deniedOf(process: Process, transition: Transition, needed: Needed, viewer: Viewer): Denied | null {
  const covered = actionsOf(transition).filter((action) => needed.permitted[action] === true);
  if (covered.length === 0) return outOfReach(viewer, actionsOf(transition), modelOf(process.type()), needed.id);
  const decisions = covered.map((action) => {
    const covering = reaching(viewer, action).filter((_, index) => needed.grounds[action]?.[index] === true);
    return transition.passesOn || covering.length === 0 ? null : withinLimit(viewer, action, covering, BigInt(needed.amount));
  });
  // An action without a limit is null here.
  return decisions.every((decision) => decision !== null && !decision.allowed) ? (decisions[0] as Denied) : null;
}

/** What a row requires depends on facts, and on other input: what is needed only beside another input is offered. */
function inputsOf(transition: Transition, law: Law, facts: Needed['facts']): readonly TransitionInputType[] {
  const asked = rowsInForce(law, transition.rows).filter(({ field }) => field !== null);
  const required = asked.map((row) => ({
    field: row.field!,
    required: row.code === 'MISSING_FIELD' && !row.isKept({ facts, input: {} }),
    offered: true,
    clauses: clauseIds(row),
  }));
  const further = [...new Set([...transition.rows.map(({ field }) => field), ...transition.offers])]
    .filter((field) => field !== null && !required.some((each) => each.field === field))
    .map((field) => ({ field: field!, required: false, offered: transition.offers.includes(field!), clauses: [] }));
  return [...required, ...further];
}
