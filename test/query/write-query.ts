import { shapes, type Chosen, type ListArguments, type TypeName, type Where } from './oracle.ts';
import { chance } from './world.ts';

export interface Written {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Writes a selection as a GraphQL document, in one of many ways that mean the same: literals or variables, fragments,
 * inline fragments, fields selected twice, switches that are on, and fields that are switched off again.
 */
export function writeQuery(type: TypeName, root: Chosen, style: number): Written {
  return new Writer(style).document(type, root);
}

class Writer {
  readonly #random: () => number;
  readonly #declared: string[] = ['$on: Boolean! = true', '$off: Boolean!'];
  readonly #variables: Record<string, unknown> = { off: false };
  readonly #fragments: string[] = [];

  constructor(style: number) {
    this.#random = chance(style);
  }

  document(type: TypeName, root: Chosen): Written {
    const field = this.#field(root, `${type}Connection`);
    return {
      document: [
        `query (${this.#declared.join(', ')}) { on: __typename @include(if: $on) off: __typename @include(if: $off) ${field} }`,
        ...this.#fragments,
      ].join('\n'),
      variables: this.#variables,
    };
  }

  #is(share: number): boolean {
    return this.#random() < share;
  }

  /** `type` is the GraphQL type that the field leads to. */
  #field({ key, name, list, children }: Chosen, type: string): string {
    const given = list ? this.#arguments(list, type.replace(/Connection$/, '') as TypeName) : '';
    const head = `${key === name ? name : `${key}: ${name}`}${given}${this.#is(0.1) ? ' @include(if: $on)' : ''}`;
    return children ? `${head} { ${this.#selection(children, type)} }` : head;
  }

  #selection(children: readonly Chosen[], on: string): string {
    // Selected in two places, a field merges into the first.
    const second: string[] = [];
    const first = children.map((child, index) => {
      const type = typeBelow(on, child.name);
      const below = child.children ?? [];
      const isSplit = !child.list && below.length > 1 && this.#is(0.2);
      if (isSplit) second.push(this.#field({ ...child, children: below.slice(1) }, type));
      const written = this.#field(isSplit ? { ...child, children: below.slice(0, 1) } : child, type);
      if (this.#is(0.15)) return this.#wrapped(written, on);
      return this.#is(0.1) ? `${written} off${index}: __typename @include(if: $off)` : written;
    });
    return [...first, ...second].join(' ');
  }

  #wrapped(written: string, on: string): string {
    if (this.#is(0.5)) return this.#is(0.5) && on in shapes ? `... on Node { ... on ${on} { ${written} } }` : `... on ${on} { ${written} }`;
    const name = `f${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${on} { ${written} }`);
    return `...${name} ${this.#is(0.5) ? `...${name}` : ''}`;
  }

  #arguments({ where, search, orderBy, first, last }: ListArguments, type: TypeName): string {
    const given: string[] = [];
    if (where !== undefined) given.push(`where: ${this.#value(where, `${type}Where`, () => writeWhere(where, type))}`);
    if (orderBy !== undefined) given.push(`orderBy: ${this.#value(orderBy, `[${type}Order!]`, () => writeOrder(orderBy))}`);
    if (search !== undefined) given.push(`search: ${this.#value(search, 'String', () => JSON.stringify(search))}`);
    for (const [name, size] of Object.entries({ first, last })) {
      if (size !== undefined) given.push(`${name}: ${this.#value(size, 'Int', () => String(size))}`);
    }
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #value(value: unknown, type: string, literal: () => string): string {
    if (this.#is(0.5)) return literal();
    const name = `v${Object.keys(this.#variables).length}`;
    this.#declared.push(`$${name}: ${type}`);
    this.#variables[name] = value;
    return `$${name}`;
  }
}

/** The GraphQL type of a field; of those with a selection of their own. */
function typeBelow(on: string, field: string): string {
  if (on.endsWith('Edge')) return on.slice(0, -'Edge'.length);
  if (on.endsWith('Connection')) {
    const type = on.slice(0, -'Connection'.length);
    return field === 'pageInfo' ? 'PageInfo' : field === 'edges' ? `${type}Edge` : type;
  }
  const shape = shapes[on as TypeName] as (typeof shapes)[TypeName] | undefined;
  const many = shape?.manies[field];
  return many ? `${many.type}Connection` : (shape?.ones[field]?.type ?? 'Money');
}

function writeOrder(orderBy: unknown): string {
  return JSON.stringify(orderBy).replaceAll('"', '');
}

/** Enum values stand without quotes; texts escape what GraphQL does not take as it is. */
function writeWhere(where: Where | null, type: TypeName): string {
  if (where === null) return 'null';
  const { columns, ones, manies } = shapes[type];
  const entries = Object.entries(where).map(([name, value]) => {
    if (value === null) return `${name}: null`;
    if (name === 'and' || name === 'or') return `${name}: [${(value as Where[]).map((each) => writeWhere(each, type)).join(', ')}]`;
    if (name === 'not') return `not: ${writeWhere(value as Where, type)}`;
    if (ones[name]) return `${name}: ${writeWhere(value as Where, ones[name].type)}`;
    if (manies[name]) {
      const inner = Object.entries(value as Where).map(
        ([quantifier, each]) => `${quantifier}: ${writeWhere(each as Where, manies[name]!.type)}`,
      );
      return `${name}: { ${inner.join(', ')} }`;
    }
    const isEnum = columns[name]!.kind === 'choice';
    const operands = Object.entries(value as Where).map(([operator, operand]) => {
      const text = JSON.stringify(operand);
      return `${operator}: ${isEnum ? text.replaceAll('"', '') : text}`;
    });
    return `${name}: { ${operands.join(', ')} }`;
  });
  return `{ ${entries.join(', ')} }`;
}
