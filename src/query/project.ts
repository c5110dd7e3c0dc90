import { GraphQLObjectType } from 'graphql';
import type { Selected } from './selection.ts';

/**
 * Cuts a plain value to a selection: aliases, nested objects and lists in the order asked for. A function in the value
 * is called with the context, so that what costs time or a look-up is made only when it is selected.
 */
export async function project(value: unknown, selected: Selected, context: unknown): Promise<unknown> {
  const cutter = new Cutter(context);
  let made: unknown = null;
  cutter.cut(value, selected, (cut) => (made = cut));
  await cutter.settled();
  return made;
}

type Put = (cut: unknown) => unknown;

/** Writes values into their places at once, and those that have to be looked up when they are there. */
class Cutter {
  readonly #context: unknown;
  readonly #pending: Promise<void>[] = [];

  constructor(context: unknown) {
    this.#context = context;
  }

  cut(value: unknown, selected: Selected, put: Put): void {
    if (typeof value === 'function') this.#lookUp((value as (context: unknown) => unknown)(this.#context), selected, put);
    else if (value === null || value === undefined) put(null);
    else if (Array.isArray(value)) {
      const list: unknown[] = value.map(() => null);
      put(list);
      for (const [index, each] of value.entries()) this.cut(each, selected, (cut) => (list[index] = cut));
    } else if (value instanceof Date) put(value.toISOString());
    else if (selected.type instanceof GraphQLObjectType) put(this.#object(value as Record<string, unknown>, selected, selected.type));
    else put(value);
  }

  /** Looked-up values may hold further ones to look up. */
  async settled(): Promise<void> {
    while (this.#pending.length > 0) await Promise.all(this.#pending.splice(0));
  }

  #object(value: Record<string, unknown>, selected: Selected, type: GraphQLObjectType): object {
    const object: Record<string, unknown> = {};
    for (const child of selected.children(type)) {
      object[child.key] = null;
      if (child.name === '__typename') object[child.key] = type.name;
      else this.cut(value[child.name], child, (cut) => (object[child.key] = cut));
    }
    return object;
  }

  #lookUp(found: unknown, selected: Selected, put: Put): void {
    if (found instanceof Promise) this.#pending.push(found.then((value) => this.cut(value, selected, put)));
    else this.cut(found, selected, put);
  }
}
