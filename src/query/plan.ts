import type { GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';
import { remember } from '../kernel/remember.ts';
import type { Statement } from './context.ts';
import { shapeOfArguments, type Selected } from './selection.ts';
import { Sheet, type Getter, type PlannedCompletion, type Run } from './sheet.ts';
import { viewerShape } from './viewer-shape.ts';

/** One compiled read: the statement's text and how to run and finish it. Holds no value of any request. */
export interface Plan {
  readonly name: string;
  readonly text: string;
  readonly getters: readonly Getter[];
  readonly masks: Sheet['masks'];
  readonly completions: readonly PlannedCompletion[];
  readonly lane: 'fast' | 'slow';
}

/** Writes the statement's only column, the JSON text `r`, on a sheet. */
export type Write = (sheet: Sheet) => string;

const plans = new WeakMap<Selected, Map<string, Plan>>();
const MOST_PLANS_PER_PLACE = 64;
const MOST_PLANS = 4_000;
/** Arguments of a shape that is longer than this are somebody's experiment, which is planned anew each time. */
const LONGEST_KEY = 10_000;

/** Where the plans of all documents stand, oldest first. */
const places: { readonly known: Map<string, Plan>; readonly key: string }[] = [];

/** The plan for a place of a selection; compiled once per record type, shape of arguments and shape of viewer. */
export function planFor(selected: Selected, run: Run, schema: GraphQLSchema, purpose: string, write: Write): Plan {
  const known = plans.get(selected) ?? new Map<string, Plan>();
  plans.set(selected, known);
  const key = `${purpose}|${shapeOfArguments(run.arguments)}|${viewerShape(run.viewer)}`;
  const plan = known.get(key);
  if (plan) return plan;
  const made = compile(run, schema, write);
  if (key.length > LONGEST_KEY) return made;
  remember(known, key, made, MOST_PLANS_PER_PLACE);
  places.push({ known, key });
  if (places.length > MOST_PLANS) giveUpOldest();
  return made;
}

function giveUpOldest(): void {
  const { known, key } = places.shift()!;
  known.delete(key);
}

/** The statement of a plan for one run. */
export function statementOf(plan: Plan, run: Run): Statement {
  return { name: plan.name, text: plan.text, values: plan.getters.map((getter) => getter(run)) };
}

function compile(run: Run, schema: GraphQLSchema, write: Write): Plan {
  const sheet = new Sheet(run, schema);
  const { text, getters } = sheet.finish(write(sheet));
  const { masks, completions, isHeavy } = sheet;
  const name = `q${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;
  return { name, text, getters, masks, completions, lane: isHeavy ? 'slow' : 'fast' };
}
