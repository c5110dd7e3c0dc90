import { createHash } from 'node:crypto';
import { remember } from '../kernel/remember.ts';
import { modelOf, type FieldModel, type RecordModel } from './model.ts';

/** One key of a list's total order: the field that is compared, behind the relations that lead to it. */
export interface OrderStep {
  readonly relations: readonly (FieldModel & { readonly kind: 'one' })[];
  readonly field: FieldModel;
  readonly isDescending: boolean;
}

/** The total order that an `orderBy` asks for, or the record's own; it always ends in the id. */
export function totalOrder(orderBy: unknown, model: RecordModel): readonly OrderStep[] {
  const known = orders.get(model) ?? new Map<string, readonly OrderStep[]>();
  orders.set(model, known);
  const key = JSON.stringify(orderBy ?? null);
  let steps = known.get(key);
  if (!steps) remember(known, key, (steps = stepsOf(orderBy, model)), MOST_ORDERS_KNOWN);
  return steps;
}

const MOST_ORDERS_KNOWN = 1_000;
const orders = new WeakMap<RecordModel, Map<string, readonly OrderStep[]>>();

function stepsOf(orderBy: unknown, model: RecordModel): readonly OrderStep[] {
  const asked = orderBy as readonly Readonly<Record<string, unknown>>[] | null | undefined;
  const { field, direction } = model.defaultOrder;
  const given = asked && asked.length > 0 ? asked : [{ [field]: direction }];
  const steps = given.map((order) => stepOf(order, model, []));
  const isTotal = steps.some((step) => step.relations.length === 0 && step.field.kind === 'id');
  if (isTotal) return steps;
  return [...steps, { relations: [], field: model.fields.get('id')!, isDescending: steps.at(-1)!.isDescending }];
}

function stepOf(order: Readonly<Record<string, unknown>>, model: RecordModel, relations: OrderStep['relations']): OrderStep {
  const [name, value] = Object.entries(order)[0]!;
  const field = model.fields.get(name)!;
  if (field.kind !== 'one') return { relations, field, isDescending: value === 'DESC' };
  return stepOf(value as Readonly<Record<string, unknown>>, modelOf(field.target()), [...relations, field]);
}

/** What cursors of one order of one list begin with, so that a cursor of another list or order is known as such. */
export function signatureOf(model: Pick<RecordModel, 'name'>, steps: readonly OrderStep[]): string {
  let signature = signatures.get(steps);
  if (signature === undefined) signatures.set(steps, (signature = sign(model, steps)));
  return signature;
}

const signatures = new WeakMap<readonly OrderStep[], string>();

function sign(model: Pick<RecordModel, 'name'>, steps: readonly OrderStep[]): string {
  const keys = steps.map(({ relations, field, isDescending }) => {
    const path = [...relations, field].map(({ name }) => name).join('.');
    return `${path} ${isDescending ? 'desc' : 'asc'}`;
  });
  return createHash('sha256')
    .update([model.name, ...keys].join('\n'))
    .digest('base64url')
    .slice(0, 8);
}
