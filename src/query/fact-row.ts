import { allOf, anyOf, TRUE } from './condition.ts';
import type { RecordModel } from './model.ts';
import { closureOf, type Closure, type Place } from './place.ts';
import { seenField, fieldOf, type SeenValue } from './seen-value.ts';
import type { Sheet } from './sheet.ts';
import { partialLimits } from './visible.ts';

/** Where the checked arguments of figures stand, and which fields of a row tell the day that it counts on. */
export interface Dating {
  readonly at: number;
  /** The first of these fields that is not empty; none for figures of today. */
  readonly fields: readonly string[];
}

/** One row of a record that figures are made of. What stands beside it is joined once, whoever asks first. */
export class FactRow implements Place {
  readonly model: RecordModel;
  readonly alias: string;
  readonly sheet: Sheet;
  readonly closure: Closure | null;
  readonly joins: string[] = [];
  readonly #dating: Dating;
  readonly #joined = new Map<string, string>();

  constructor(model: RecordModel, sheet: Sheet, dating: Dating) {
    this.model = model;
    this.sheet = sheet;
    this.alias = sheet.alias('t');
    // A row that counts is read in full unless a partial grant alone opens it, as in lists.
    this.closure = partialLimits(model, sheet.viewer).length > 0 ? closureOf(model, this.alias, sheet) : null;
    this.#dating = dating;
  }

  /** The alias of what is joined to the row under this key; `write` says how, where nobody has asked before. */
  beside(key: string, write: (alias: string) => string): string {
    let alias = this.#joined.get(key);
    if (alias === undefined) {
      this.#joined.set(key, (alias = this.sheet.alias('b')));
      this.joins.push(` ${write(alias)}`);
    }
    return alias;
  }

  /** The day, in the time zone of the organization, on which the row counts. */
  get day(): string {
    const days = this.#dates.map(({ day }) => day);
    if (days.length === 0) return this.argument('today');
    return days.length === 1 ? days[0]! : `coalesce(${days.join(', ')})`;
  }

  /** What keeps the day of some rows from the viewer, or null where every row tells it. */
  get dateMask(): SeenValue['mask'] | null {
    return this.#dates.find(({ closed }) => closed !== 'false')?.mask ?? null;
  }

  /** The condition under which the row counts in the period asked for: it has a day, and the day lies there. */
  get inPeriod(): string {
    if (this.#dating.fields.length === 0) return TRUE;
    const dates = this.#dates;
    return anyOf(dates.map((date, index) => allOf([...dates.slice(0, index).map(({ sql }) => `${sql} is null`), ...this.#bounds(date)])));
  }

  /** A checked argument: a day, or NULL. */
  argument(name: 'from' | 'to' | 'today'): string {
    const { at } = this.#dating;
    return this.sheet.parameter(`figures.${at}.${name}`, 'date', (run) => run.arguments[at]![name]);
  }

  get #zone(): string {
    return this.sheet.parameter('timeZone', 'text', ({ viewer }) => viewer.timeZone);
  }

  get #dates(): readonly DatedValue[] {
    return this.#dating.fields.map((name) => {
      const field = fieldOf(this.model, name);
      const seen = this.#once(name, seenField(field, this), field.kind === 'sql');
      const isInstant = (field.kind === 'column' || field.kind === 'sql') && field.type === 'instant';
      return { ...seen, isInstant, day: isInstant ? `(${seen.sql} at time zone ${this.#zone})::date` : seen.sql };
    });
  }

  /** A day that SQL derives is asked for once per row: period, groups and joins all look at it. */
  #once(name: string, seen: SeenValue, isDerived: boolean): SeenValue {
    if (!isDerived) return seen;
    const derived = this.beside(`date ${name}`, (alias) => `cross join lateral (select ${seen.sql} as day offset 0) ${alias}`);
    return { ...seen, sql: `${derived}.day` };
  }

  #bounds({ sql, day, isInstant }: DatedValue): readonly string[] {
    const given = this.sheet.run.arguments[this.#dating.at]!;
    const bounds = [`${sql} is not null`];
    if (given['from']) {
      bounds.push(`${day} >= ${this.argument('from')}`);
      // Roughly once more, so that an index of instants finds the rows: no time zone is a day away.
      if (isInstant) bounds.push(`${sql} >= (${this.argument('from')} - 2)::timestamp at time zone 'UTC'`);
    }
    if (given['to']) {
      bounds.push(`${day} <= ${this.argument('to')}`);
      if (isInstant) bounds.push(`${sql} < (${this.argument('to')} + 3)::timestamp at time zone 'UTC'`);
    }
    return bounds;
  }
}

interface DatedValue extends SeenValue {
  readonly day: string;
  readonly isInstant: boolean;
}
