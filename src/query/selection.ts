import {
  type ASTNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLObjectType,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  Kind,
  visit,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { remember } from '../kernel/remember.ts';

/** One field of a selection, fragments and directives resolved, fields of the same response key merged. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown> | null;
  /** Position of the field's arguments in `Run.arguments`, or -1 when it has none. */
  readonly argumentsAt: number;
  /** Named type of the field's value when it has a selection of its own. */
  readonly type: GraphQLNamedType | null;
  readonly children: (type?: GraphQLObjectType) => readonly Selected[];
}

/** The selection under one root field. */
export interface Selection {
  readonly root: Selected;
  /** Fields that take arguments, in order of discovery; `Run.arguments` follows it. */
  readonly argued: readonly Argued[];
}

export interface Argued {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** Name of the field's type, by which lists are known. */
  readonly typeName: string;
  /** Whether every request gives the same: no variable is among them. */
  readonly isConstant: boolean;
}

/** The selections of one operation of a parsed document. Which fields are selected depends on nothing but its switches. */
interface KnownSelections {
  /** Variables that @skip and @include look at. */
  readonly switches: readonly string[];
  readonly byKey: Map<string, Selection>;
}

const known = new WeakMap<OperationDefinitionNode, KnownSelections>();
const MOST_PER_OPERATION = 64;

/** Reads the selection under a root field out of the resolver's info; read once per parsed document and outcome of its switches. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  let selections = known.get(info.operation);
  if (!selections) known.set(info.operation, (selections = { switches: switchesOf(info), byKey: new Map() }));
  const { switches, byKey } = selections;
  const key = [info.path.key, ...switches.map((name) => String(info.variableValues[name]))].join();
  const done = byKey.get(key);
  if (done) return done;
  const made = new SelectionReader(info).read(info);
  remember(byKey, key, made, MOST_PER_OPERATION);
  return made;
}

function switchesOf({ operation, fragments }: GraphQLResolveInfo): readonly string[] {
  const names = new Set<string>();
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, {
      Directive: (node) => {
        for (const name of variablesIn(node)) names.add(name);
      },
    });
  }
  return [...names];
}

function variablesIn(node: ASTNode): readonly string[] {
  const names: string[] = [];
  visit(node, { Variable: ({ name }) => void names.push(name.value) });
  return names;
}

/** The arguments of all argued fields for one request, coerced. */
export function argumentsOf(
  { argued }: Selection,
  variables: Readonly<Record<string, unknown>>,
): readonly Readonly<Record<string, unknown>>[] {
  return argued.map((each) => argumentsAt(each, variables));
}

/** The arguments of one field, coerced. */
export function argumentsAt({ definition, node }: Argued, variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return getArgumentValues(definition, node, variables);
}

class SelectionReader {
  readonly #argued: Argued[] = [];
  readonly #document: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

  constructor({ schema, fragments, variableValues }: GraphQLResolveInfo) {
    this.#document = { schema, fragments, variableValues };
  }

  read({ path, fieldNodes, parentType, fieldName }: GraphQLResolveInfo): Selection {
    const root = this.#select(path.key as string, fieldNodes, parentType.getFields()[fieldName]!);
    this.#discover(root);
    return { root, argued: this.#argued };
  }

  /** Walks everything once, so that arguments have fixed places whatever the planner asks for first. */
  #discover({ type, children }: Selected): void {
    const types = isInterfaceType(type) ? this.#document.schema.getPossibleTypes(type) : type instanceof GraphQLObjectType ? [type] : [];
    for (const each of types) for (const child of children(each)) this.#discover(child);
  }

  #select(key: string, nodes: readonly FieldNode[], definition: GraphQLField<unknown, unknown> | null): Selected {
    const type = definition ? getNamedType(definition.type) : null;
    const done = new Map<GraphQLObjectType, readonly Selected[]>();
    const hasArguments = definition && type && definition.args.length > 0;
    const at = hasArguments ? this.#argued.push(arguedOf(definition, nodes[0]!, type.name)) - 1 : -1;
    const children = (of?: GraphQLObjectType): readonly Selected[] => {
      const object = of ?? (type as GraphQLObjectType);
      let collected = done.get(object);
      if (!collected) {
        done.set(
          object,
          (collected = this.#collect(
            object,
            nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
          )),
        );
      }
      return collected;
    };
    return {
      key,
      name: nodes[0]!.name.value,
      nodes,
      definition,
      argumentsAt: at,
      type: type && isCompositeType(type) ? type : null,
      children,
    };
  }

  #collect(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): readonly Selected[] {
    const byKey = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    const gather = (set: SelectionSetNode): void => {
      for (const selection of set.selections) {
        if (!this.#isIncluded(selection)) continue;
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          byKey.set(key, [...(byKey.get(key) ?? []), selection]);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          if (applies(type, selection.typeCondition?.name.value)) gather(selection.selectionSet);
        } else {
          const fragment = this.#document.fragments[selection.name.value];
          if (!fragment || visited.has(fragment.name.value)) continue;
          visited.add(fragment.name.value);
          if (applies(type, fragment.typeCondition.name.value)) gather(fragment.selectionSet);
        }
      }
    };
    for (const set of sets) gather(set);
    return [...byKey].map(([key, nodes]) => this.#select(key, nodes, type.getFields()[nodes[0]!.name.value] ?? null));
  }

  #isIncluded(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    const { variableValues } = this.#document;
    if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false;
  }
}

function arguedOf(definition: GraphQLField<unknown, unknown>, node: FieldNode, typeName: string): Argued {
  const isConstant = (node.arguments ?? []).every((each) => variablesIn(each).length === 0);
  return { definition, node, typeName, isConstant };
}

function applies(type: GraphQLObjectType, condition: string | undefined): boolean {
  if (!condition || condition === type.name) return true;
  return type.getInterfaces().some(({ name }) => name === condition);
}

/** Text that is equal for arguments that compile to the same statement: keys, types and nullness count, values do not but for orders and sizes of pages. */
export function shapeOfArguments(all: readonly Readonly<Record<string, unknown>>[]): string {
  return all
    .map((each) => {
      let shape = shapes.get(each);
      if (shape === undefined) shapes.set(each, (shape = shapeOfOne(each)));
      return shape;
    })
    .join('|');
}

/** Arguments that are the same for every request are one object. */
const shapes = new WeakMap<object, string>();

/** Arguments of lists whose values stand in the statement. */
const statedKeys: ReadonlySet<string> = new Set(['first', 'last', 'orderBy']);

function shapeOfOne(given: Readonly<Record<string, unknown>>): string {
  return Object.entries(given)
    .map(([key, value]) => `${key}:${statedKeys.has(key) ? JSON.stringify(value) : shapeOf(value)}`)
    .join();
}

function shapeOf(value: unknown): string {
  if (value === null) return '0';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return 'd';
  if (Array.isArray(value)) {
    return typeof value[0] === 'object' && value[0] !== null && !(value[0] instanceof Date) ? `[${value.map(shapeOf).join()}]` : 'a';
  }
  if (typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, each]) => `${key}:${shapeOf(each)}`)
      .join()}}`;
  }
  return typeof value === 'string' ? 's' : 'n';
}
