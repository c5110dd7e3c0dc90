import { Field, InputType } from 'type-graphql';
import { connectionType, named } from './connection-type.ts';
import { Direction, filterOf, IdFilter } from './filter-type.ts';
import { modelOf, type Class, type RecordModel } from './model.ts';

const wheres = new Map<RecordModel, Class>();
const orders = new Map<RecordModel, Class>();
const someOf = new Map<RecordModel, Class>();

/** `CustomerWhere`; known once `publishInputs` has run. */
export function whereType(model: RecordModel): Class {
  return required(wheres, model, 'filter');
}

/** `CustomerOrder`; known once `publishInputs` has run. */
export function orderType(model: RecordModel): Class {
  return required(orders, model, 'order');
}

/** Makes the list, filter and order types of all records; called once, after every trade has contributed its fields. */
export function publishInputs(models: readonly RecordModel[]): void {
  for (const model of models) declareTypes(model);
  for (const model of models) {
    publishWhere(model);
    publishOrder(model);
  }
}

function declareTypes(model: RecordModel): void {
  connectionType(model);
  const where = named(`${model.name}Where`);
  InputType(where.name, { description: `Which ${model.name} records; all given conditions must hold.` })(where);
  wheres.set(model, where);
  const order = named(`${model.name}Order`);
  InputType(order.name, { description: `Order of ${model.name} records; give one field in each.` })(order);
  orders.set(model, order);
  const some = named(`${model.name}ListWhere`);
  InputType(some.name, { description: `Condition on a list of ${model.name} records.` })(some);
  someOf.set(model, some);
  Field(() => where as never, { nullable: true, description: 'At least one readable record fulfils it.' })(some.prototype, 'some');
  Field(() => where as never, { nullable: true, description: 'No readable record fulfils it.' })(some.prototype, 'none');
}

function publishWhere(model: RecordModel): void {
  const where = whereType(model);
  const publish = (name: string, type: () => unknown, description: string): void =>
    Field(type as never, { nullable: true, description })(where.prototype, name);
  publish('and', () => [where], 'All of these.');
  publish('or', () => [where], 'At least one of these.');
  publish('not', () => where, 'Not this.');
  for (const field of model.fields.values()) {
    if (field.hidden) continue;
    if (field.kind === 'id') publish('id', () => IdFilter, 'By id.');
    if (field.kind === 'money' && field.filter) publish(field.name, () => filterOf('money'), field.description);
    if ((field.kind === 'column' || field.kind === 'sql') && field.filter) {
      const filter = filterOf(field.type, field.choice);
      publish(field.name, () => filter, field.description);
    }
    if (field.kind === 'one') {
      publish(
        field.name,
        () => whereType(modelOf(field.target())),
        `By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. ${field.description}`,
      );
    }
    if (field.kind === 'many') publish(field.name, () => someOf.get(modelOf(field.target())), field.description);
  }
}

function publishOrder(model: RecordModel): void {
  const order = orderType(model);
  for (const field of model.fields.values()) {
    if (field.hidden) continue;
    const orderable = field.kind === 'id' || ((field.kind === 'column' || field.kind === 'money' || field.kind === 'sql') && field.order);
    if (orderable) Field(() => Direction as never, { nullable: true, description: field.description })(order.prototype, field.name);
    if (field.kind === 'one') {
      Field(() => orderType(modelOf(field.target())) as never, { nullable: true, description: field.description })(
        order.prototype,
        field.name,
      );
    }
  }
}

function required(types: ReadonlyMap<RecordModel, Class>, model: RecordModel, kind: string): Class {
  const type = types.get(model);
  if (!type) throw new Error(`The ${kind} of ${model.name} is asked for before it is made.`);
  return type;
}
