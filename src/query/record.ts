import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Extensions, Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { declaredFields, publishField } from './field.ts';
import { addModel, type Class, type FieldModel, type ReadRule, type RecordModel, type Scope } from './model.ts';
import { declareForm } from './search-form.ts';

/** Anything with an id: what `node(id)` answers. */
@InterfaceType('Node', { description: 'A record with an opaque id that carries its type.', resolveType: () => undefined })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id; its prefix tells the type.' })
  id!: string;
}

/** What every tenant table begins with. */
@Entity({ abstract: true })
export abstract class TenantRecord {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'int', default: 1 })
  version!: number;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  createdById!: string | null;
}

/** What the table of a log begins with: an entry is written once, so it has no version and no times beside its own. */
@Entity({ abstract: true })
export abstract class LogRecord {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  @PrimaryKey({ type: 'uuid' })
  id!: string;
}

export interface RecordOptions {
  /** Three letters that global ids begin with. */
  readonly prefix: string;
  readonly table: string;
  /** Name of the list on `Query`, such as `opportunities`. */
  readonly plural: string;
  readonly description: string;
  /** True for a log, whose class extends `LogRecord`; readBy then leaves creators out (`own: false`). */
  readonly isLog?: boolean;
  /** False for records that clients never see; nothing then leads to them. */
  readonly published?: boolean;
  readonly readBy: ReadRule;
  readonly scope?: Scope;
  /** What a reader of a linking record sees although this record is closed to them (R5): name, number, state, owner. */
  readonly linked?: readonly string[];
  /** Reads outside *own* are logged (G19). */
  readonly logged?: boolean;
  /** Texts by which a search finds it, its title first; a migration adds their forms and keeps their grams. */
  readonly search?: readonly string[];
  /** Newest first unless told. */
  readonly defaultOrder?: RecordModel['defaultOrder'];
  /**
   * What links show of it, carried by an index on its key. Records of which an organization has a few, and to which every
   * page links, need it: PostgreSQL would walk all of them in another index that has the name, for each row anew.
   */
  readonly shownInLinks?: readonly string[];
  /** Unique keys and further indexes by property name; the organization is put in front. */
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
  /** Keys that are unique among the rows that a condition holds for, such as those in force. */
  readonly uniqueWhile?: readonly { readonly keys: readonly string[]; readonly where: string }[];
  readonly checks?: Readonly<Record<string, string>>;
}

const baseFields: readonly FieldModel[] = [
  { kind: 'id', name: 'id', description: 'Opaque id.', nullable: false },
  {
    kind: 'column',
    type: 'integer',
    name: 'version',
    column: 'version',
    description: 'Counts the changes; send it as `expectedVersion`.',
    nullable: false,
    filter: false,
    order: false,
  },
  {
    kind: 'column',
    type: 'instant',
    name: 'createdAt',
    column: 'created_at',
    description: 'When the record was created.',
    nullable: false,
    filter: true,
    order: true,
  },
  {
    kind: 'column',
    type: 'instant',
    name: 'updatedAt',
    column: 'updated_at',
    description: 'When the record was last changed.',
    nullable: false,
    filter: true,
    order: true,
  },
  {
    kind: 'column',
    type: 'uuid',
    name: 'createdById',
    column: 'created_by_id',
    description: '',
    nullable: true,
    filter: false,
    order: false,
    hidden: true,
  },
];

/** Declares in one place a table, its GraphQL type, and who may read it. */
export function record(options: RecordOptions): ClassDecorator {
  return (target) => {
    const type = target as unknown as Class;
    const model: RecordModel = {
      name: type.name,
      type,
      prefix: options.prefix,
      table: options.table,
      plural: options.plural,
      readBy: options.readBy,
      scope: options.scope ?? {},
      linked: new Set(['id', ...(options.linked ?? [])]),
      readers: [],
      logged: options.logged ?? false,
      published: options.published ?? true,
      defaultOrder: options.defaultOrder ?? { field: 'createdAt', direction: 'DESC' },
      fields: new Map(
        [...(options.isLog ? baseFields.slice(0, 1) : baseFields), ...declaredFields(type)].map((field) => [field.name, field]),
      ),
      search: options.search ?? [],
    };
    addModel(model);
    declareTable(type, options);
    // What implements Node is in the schema, whether or not anything leads to it.
    ObjectType(model.name, { description: options.description, ...(model.published ? { implements: Node as never } : {}) })(type as never);
    Extensions({ record: model.name, readBy: options.readBy })(type as never);
    for (const field of model.fields.values()) if (field.kind !== 'id') publishField(type, model, field);
  };
}

function declareTable(type: Class, options: RecordOptions): void {
  // Everybody pages by creation, and asks what has changed since.
  const usual =
    options.published === false
      ? [['createdAt', 'id']]
      : [
          ['createdAt', 'id'],
          ['updatedAt', 'id'],
        ];
  for (const { keys, where } of options.uniqueWhile ?? []) Unique({ properties: ['organizationId', ...keys] as never, where })(type);
  const indexes = [...(options.isLog ? [] : usual), ...(options.indexes ?? [])];
  for (const name of options.search ?? []) declareForm(type, name);
  for (const keys of options.unique ?? []) Unique({ properties: ['organizationId', ...keys] as never })(type);
  for (const keys of indexes) Index({ properties: ['organizationId', ...keys] as never })(type);
  if (options.shownInLinks) Index({ properties: ['organizationId', 'id'] as never, include: options.shownInLinks as never })(type);
  for (const [name, expression] of Object.entries(options.checks ?? {})) {
    Check({ name: `${options.table}_${name}_check`, expression })(type);
  }
  Entity({ tableName: options.table })(type);
}
