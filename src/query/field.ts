import { Check, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Extensions, Field } from 'type-graphql';
import { columnTypes, graphqlTypes, type PlainKind } from './column-kind.ts';
import type { Completion } from './completion.ts';
import { connectionType } from './connection-type.ts';
import type { Mask } from './mask.ts';
import { modelOf, type Class, type FieldModel, type RecordModel, type RowSql } from './model.ts';
import { pageArguments } from './page-arguments.ts';
import { vocabularyOf } from './vocabulary.ts';

interface FieldOptions {
  readonly description: string;
  readonly nullable?: boolean;
  /** Clients may filter and order by it; filterable and orderable fields have an index that leads with the organization. */
  readonly filter?: boolean;
  readonly order?: boolean;
  readonly mask?: Mask;
  /** Condition on the row that opens the confidential field beside its mask. */
  readonly openedBy?: RowSql;
  readonly openTo?: readonly string[];
  /** A value of a person, which the audit keeps under the person's key: `self`, or the relation that points to the person. */
  readonly personal?: string;
  /** False for a column that clients never see. */
  readonly published?: boolean;
  readonly default?: string | number | boolean;
  /** PostgreSQL type of the column where it is not the kind's own. */
  readonly stored?: string;
}

interface TextOptions extends Omit<FieldOptions, 'order'> {
  readonly length?: number;
  /** `pinyin`: Chinese in the order of its sound, Latin without regard to case, as lists of names are read. */
  readonly order?: boolean | 'pinyin';
}

type Decorator = (prototype: object, property: string | symbol) => void;

const declared = new WeakMap<object, FieldModel[]>();

/** Fields declared on a record class by the decorators below, in the order of the source. */
export function declaredFields(type: Class): readonly FieldModel[] {
  return declared.get(type.prototype) ?? [];
}

export const text = (options: TextOptions): Decorator => column('text', options);
export const integer = (options: FieldOptions): Decorator => column('integer', options);
export const decimal = (options: FieldOptions): Decorator => column('decimal', options);
export const flag = (options: FieldOptions): Decorator => column('boolean', options);
export const day = (options: FieldOptions): Decorator => column('day', options);
export const instant = (options: FieldOptions): Decorator => column('instant', options);
export const texts = (options: FieldOptions): Decorator => column('texts', options);
export const json = (options: FieldOptions): Decorator => column('json', options);

/** A uuid that clients never see: no record of ours, or one that must not be linked. */
export const hiddenId = (options: { readonly nullable?: boolean } = {}): Decorator =>
  column('uuid', { ...options, description: '', published: false });

/** A value of a fixed vocabulary: `text` with a CHECK, never a native enum (its operators are not leakproof). */
export function choice(values: object, options: FieldOptions): Decorator {
  return (prototype, property) => {
    const name = columnName(String(property));
    const list = vocabularyOf(values)
      .values.map(({ value }) => `'${value}'`)
      .join(', ');
    Check({ name: `${columnName(prototype.constructor.name).slice(1)}_${name}_check`, expression: `${name} in (${list})` })(
      prototype,
      property as never,
    );
    column('choice', options, values)(prototype, property);
  };
}

/**
 * An amount: `x_minor` in the minor unit, `x_currency`, `x_base` in the organization's base currency, by which it is
 * filtered and summed, and `x_rate_day`, the day of the rate where it is in another one.
 */
export function money(options: FieldOptions): Decorator {
  return (prototype, property) => {
    const name = columnName(String(property));
    const nullable = options.nullable ?? false;
    Property({ type: 'bigint', fieldName: `${name}_minor`, nullable })(prototype, `${String(property)}Minor` as never);
    Property({ type: 'text', fieldName: `${name}_currency`, nullable })(prototype, `${String(property)}Currency` as never);
    Property({ type: 'bigint', fieldName: `${name}_base`, nullable })(prototype, `${String(property)}Base` as never);
    Property({ type: 'date', fieldName: `${name}_rate_day`, nullable: true })(prototype, `${String(property)}RateDay` as never);
    add(prototype, {
      ...common(String(property), options),
      kind: 'money',
      column: name,
      filter: options.filter ?? false,
      order: options.order ?? false,
    });
  };
}

/** A reference to one record of the same organization. `inverse` gives the target the list of those that point to it. */
export function one(
  target: () => Class,
  options: FieldOptions & {
    readonly inverse?: { readonly name: string; readonly description: string };
    /** True where the store does not check the reference: a log must not fail, and what it names is never deleted. */
    readonly isUnchecked?: boolean;
  },
): Decorator {
  return (prototype, property) => {
    const name = `${columnName(String(property))}_id`;
    ManyToOne({
      entity: target as never,
      nullable: options.nullable ?? false,
      joinColumns: ['organization_id', name],
      referencedColumnNames: ['organization_id', 'id'],
      ownColumns: [name],
      deleteRule: 'restrict',
      updateRule: 'no action',
      ...(options.isUnchecked ? { createForeignKeyConstraint: false } : {}),
    } as never)(prototype, property as never);
    add(prototype, { ...common(String(property), options), kind: 'one', target, column: name });
    const { inverse } = options;
    if (inverse) {
      pendingInverses.push({
        target,
        name: inverse.name,
        description: inverse.description,
        source: () => prototype.constructor as unknown as Class,
        via: String(property),
      });
    }
  };
}

/**
 * A reference to a record of any of some types, `x_type` and `x_id`: read where the viewer may see the record, else null.
 * `type` is the interface that it is shown as.
 */
export function any(type: () => unknown, targets: () => readonly Class[], options: FieldOptions): Decorator {
  return (prototype, property) => {
    const name = columnName(String(property));
    const nullable = options.nullable ?? false;
    Property({ type: 'text', fieldName: `${name}_type`, nullable })(prototype, `${String(property)}Type` as never);
    Property({ type: 'uuid', fieldName: `${name}_id`, nullable })(prototype, `${String(property)}Id` as never);
    add(prototype, { ...common(String(property), options), nullable: true, kind: 'any', targets, type, column: name });
  };
}

/**
 * A value that SQL derives from the row.
 * @public
 */
export function derived(type: PlainKind, sql: RowSql, options: FieldOptions & { readonly choice?: object }): Decorator {
  return (prototype, property) =>
    add(prototype, {
      ...common(String(property), options),
      kind: 'sql',
      type,
      sql,
      filter: options.filter ?? false,
      order: options.order ?? false,
      ...(options.choice ? { choice: options.choice } : {}),
    });
}

/**
 * A value that a pure function makes of what SQL selected.
 * @public
 */
export function completed(type: () => unknown, needs: RowSql, complete: Completion, options: FieldOptions): Decorator {
  return (prototype, property) =>
    add(prototype, { ...common(String(property), options), nullable: true, kind: 'completed', type, needs, complete });
}

/** Adds a field to a record of a lower trade. */
export function contribute(type: Class, field: FieldModel): void {
  const model = modelOf(type);
  if (model.fields.has(field.name)) throw new Error(`${model.name}.${field.name} exists already.`);
  model.fields.set(field.name, field);
  publishField(type, model, field);
}

interface Inverse {
  readonly target: () => Class;
  readonly name: string;
  readonly description: string;
  readonly source: () => Class;
  readonly via: string;
}

const pendingInverses: Inverse[] = [];

/** Gives every `inverse` to its target; called once, when all trades are loaded and before the schema is built. */
export function publishInverses(): void {
  for (const { target, name, description, source, via } of pendingInverses.splice(0)) {
    contribute(target(), { kind: 'many', name, description, nullable: true, target: source, via });
  }
}

/** Shows a field in the GraphQL type. A reader of a link sees only some fields (R5), so all others are nullable. */
export function publishField(type: Class, model: RecordModel, field: FieldModel): void {
  if (field.hidden) return;
  const open = 'everyone' in model.readBy || model.linked.has(field.name);
  const nullable = field.nullable || !open || field.mask !== undefined;
  const described = { nullable, description: describe(field) };
  switch (field.kind) {
    case 'many':
      Field(() => connectionType(modelOf(field.target())), { ...described, nullable: true })(type.prototype, field.name);
      pageArguments(() => modelOf(field.target()), type.prototype, field.name);
      break;
    case 'one':
    case 'found':
      Field(() => field.target() as never, { ...described, nullable: true })(type.prototype, field.name);
      break;
    case 'any':
    case 'completed':
      Field(() => field.type() as never, described)(type.prototype, field.name);
      break;
    default:
      Field(() => scalarOf(field) as never, described)(type.prototype, field.name);
  }
  if (field.mask) Extensions({ mask: field.mask })(type.prototype, field.name);
}

function scalarOf(field: FieldModel): unknown {
  if (field.kind === 'money') return graphqlTypes.money;
  if (field.kind === 'column' || field.kind === 'sql') {
    return field.type === 'choice' && field.choice ? field.choice : graphqlTypes[field.type];
  }
  return graphqlTypes.text;
}

function describe(field: FieldModel): string {
  if (!field.mask) return field.description;
  return `${field.description} Confidential: opened by ${field.mask.action} (${field.mask.clauses.join(', ')}).`;
}

function column(type: PlainKind, options: TextOptions, values?: object): Decorator {
  return (prototype, property) => {
    const name = columnName(String(property));
    const precision = type === 'instant' ? { length: 3 } : type === 'decimal' ? { precision: 19, scale: 6 } : {};
    const preset = options.default === undefined ? {} : { default: options.default };
    const collation = options.order === 'pinyin' ? { collation: 'zh-x-icu' } : {};
    const stored = options.stored ? { columnType: options.stored } : { type: columnTypes[type], ...precision };
    Property({ ...stored, fieldName: name, nullable: options.nullable ?? false, ...preset, ...collation })(prototype, property as never);
    add(prototype, {
      ...common(String(property), options),
      kind: 'column',
      type,
      column: name,
      filter: options.filter ?? false,
      order: options.order !== undefined && options.order !== false,
      ...(values ? { choice: values } : {}),
      ...(options.length ? { length: options.length } : {}),
    });
  };
}

function common(
  name: string,
  options: Omit<FieldOptions, 'order'>,
): Pick<FieldModel, 'name' | 'description' | 'nullable' | 'mask' | 'openedBy' | 'openTo' | 'personal' | 'hidden'> {
  return {
    name,
    description: options.description,
    nullable: options.nullable ?? false,
    ...(options.mask ? { mask: options.mask } : {}),
    ...(options.openedBy ? { openedBy: options.openedBy } : {}),
    ...(options.openTo ? { openTo: options.openTo } : {}),
    ...(options.personal ? { personal: options.personal } : {}),
    ...(options.published === false ? { hidden: true } : {}),
  };
}

function add(prototype: object, field: FieldModel): void {
  const fields = declared.get(prototype) ?? [];
  fields.push(field);
  declared.set(prototype, fields);
}

export function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
