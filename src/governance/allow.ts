import { GraphQLError, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Extensions, type MiddlewareFn } from 'type-graphql';
import { Refused, type Refusal } from '../kernel/refusal.ts';
import { actionOf } from './actions.ts';
import type { LawContext } from './context.ts';
import { decide } from './decide.ts';

type Guard = MethodDecorator & PropertyDecorator & ClassDecorator;

/** The field is for those who may do one of the actions; `allowMiddleware` asks before the resolver runs. */
export function Allow(action: string, ...more: readonly string[]): Guard {
  const actions = [action, ...more];
  mustBeKnown(actions);
  return Extensions({ allow: actions });
}

/** The field or type is for everybody, for the reason given. */
export function Public(why: string): Guard {
  return Extensions({ public: why });
}

/**
 * Global middleware: refuses a guarded field to who is not signed in, or may do none of its actions at all. A mutation
 * goes on to its verb, which asks in full and answers in the payload, where clients look for refusals.
 */
export const allowMiddleware: MiddlewareFn<LawContext> = async ({ context, info }, next) => {
  const actions = allowedActions(info.parentType.getFields()[info.fieldName]);
  const isMutation = info.parentType === info.schema.getMutationType();
  if (actions) mustBeAllowed(context, isMutation ? [] : actions);
  return next();
};

/** Throws where the schema leaves a root field or a record without a guard, naming each. */
export function assertGuarded(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => type != null);
  const records = Object.values(schema.getTypeMap()).filter(isObjectType).filter(isOpenRecord);
  const open = [...roots.flatMap(openFields), ...records.map(({ name }) => name)];
  if (open.length > 0) throw new Error(`Without @Allow, @Public or readBy: ${open.join(', ')}. Nothing is open by default.`);
}

function mustBeAllowed({ viewer }: LawContext, actions: readonly string[]): void {
  if (!viewer) throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  if (actions.length === 0) return;
  const refusals: Refusal[] = [];
  for (const action of actions) {
    const decision = decide(viewer, action);
    if (decision.allowed) return;
    refusals.push(decision.refusal);
  }
  // An action that the pack has off says less about who may than one that somebody else holds.
  throw new Refused([refusals.find(({ code }) => code !== 'WRONG_POLICY_PACK') ?? refusals[0]!]);
}

function allowedActions(field: GraphQLField<unknown, unknown> | undefined): readonly string[] | null {
  return (field?.extensions['allow'] as readonly string[] | undefined) ?? null;
}

function openFields(root: GraphQLObjectType): readonly string[] {
  return Object.values(root.getFields())
    .filter((field) => !allowedActions(field) && !isReason(field.extensions['public']) && field.extensions['readBy'] === undefined)
    .map((field) => `${root.name}.${field.name}`);
}

/** A record is what `node(id)` can answer. */
function isOpenRecord(type: GraphQLObjectType): boolean {
  if (!type.getInterfaces().some(({ name }) => name === 'Node')) return false;
  return type.extensions['readBy'] === undefined && !isReason(type.extensions['public']);
}

function isReason(why: unknown): boolean {
  return typeof why === 'string' && why.trim() !== '';
}

function mustBeKnown(actions: readonly string[]): void {
  const unknown = actions.filter((action) => !actionOf(action));
  if (unknown.length > 0) throw new Error(`No policy knows the action ${unknown.join(', ')}.`);
}
