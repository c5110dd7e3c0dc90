import type { GraphQLSchema } from 'graphql';
import type { Viewer } from '../governance/viewer.ts';
import type { Completion } from './completion.ts';
import { markSql } from './mark.ts';
import type { Mask } from './mask.ts';
import type { Selected } from './selection.ts';

/** What a finished plan is run with: the viewer, and the coerced arguments of every field of the selection that has some. */
export interface Run {
  readonly viewer: Viewer;
  /** The record asked for, where the plan reads one row. */
  readonly id: string | null;
  /** The records asked for, where the plan reads several. */
  readonly nodes?: readonly { readonly uuids: readonly string[]; readonly places: readonly number[] }[];
  readonly arguments: readonly Readonly<Record<string, unknown>>[];
}

/** A completed field at one place of the selection. */
export interface PlannedCompletion {
  readonly selected: Selected;
  readonly complete: Completion;
}

/** Reads one parameter's value out of a run. */
export type Getter = (run: Run) => unknown;

/**
 * The sheet that one statement is written on: its parameters (values are read at each run, so that the text and the
 * prepared statement stay the same), the masks that its fields may report, and fresh aliases.
 */
export class Sheet {
  readonly viewer: Viewer;
  readonly run: Run;
  private readonly getters: Getter[] = [];
  readonly masks: { readonly action: string; readonly clauses: readonly string[] }[] = [];
  readonly completions: PlannedCompletion[] = [];
  readonly #schema: GraphQLSchema | null;
  /** The statement may be slow and must not block the pipeline. */
  isHeavy = false;
  readonly #known = new Map<string, string>();
  #aliases = 0;

  /** A sheet for conditions alone needs no schema. */
  constructor(run: Run, schema: GraphQLSchema | null) {
    this.run = run;
    this.viewer = run.viewer;
    this.#schema = schema;
  }

  get schema(): GraphQLSchema {
    if (!this.#schema) throw new Error('This sheet selects no fields.');
    return this.#schema;
  }

  /** A parameter such as `$3::uuid[]`; the same key gives the same parameter. */
  parameter(key: string, cast: string, getter: Getter): string {
    const known = this.#known.get(`${key}::${cast}`);
    if (known) return known;
    this.getters.push(getter);
    const made = `$${this.getters.length}::${cast}`;
    this.#known.set(`${key}::${cast}`, made);
    return made;
  }

  get organization(): string {
    return this.parameter('organization', 'uuid', ({ viewer }) => viewer.organizationId);
  }

  /** The finished statement. Conditions that turned out always true or false left parameters behind, which PostgreSQL would not know the type of. */
  finish(text: string): { readonly text: string; readonly getters: readonly Getter[] } {
    // Neighbouring texts become one: each concatenation costs as much as reading a column.
    const joined = text.replaceAll(`' || '`, '');
    const used = [...new Set([...joined.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)))].toSorted((one, other) => one - other);
    const places = new Map(used.map((number, index) => [number, index + 1]));
    return {
      text: joined.replaceAll(/\$(\d+)/g, (_, number: string) => `$${places.get(Number(number))}`),
      getters: used.map((number) => this.getters[number - 1]!),
    };
  }

  alias(hint: string): string {
    this.#aliases += 1;
    return `${hint}${this.#aliases}`;
  }

  /** What stands in a masked field's place until `complete` finds it. */
  masked(mask: Pick<Mask, 'action' | 'clauses'>): string {
    return markSql('masked', this.#indexOf(mask), null);
  }

  /** A figure, given as the SQL of its JSON text, that some values are missing from because they are masked. */
  partial(mask: Pick<Mask, 'action' | 'clauses'>, figure: string): string {
    return markSql('partial', this.#indexOf(mask), figure);
  }

  #indexOf({ action, clauses }: Pick<Mask, 'action' | 'clauses'>): number {
    let index = this.masks.findIndex((each) => each.action === action && each.clauses.join() === clauses.join());
    if (index < 0) index = this.masks.push({ action, clauses }) - 1;
    return index;
  }

  /** What stands in a completed field's place: the JSON text of what it needs, which is never NULL. */
  completed(completion: PlannedCompletion, needs: string): string {
    return markSql('completed', this.completions.push(completion) - 1, needs);
  }
}
