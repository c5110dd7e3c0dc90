import { isCurrency, parseMoney } from '../kernel/money.ts';
import { invalidArgument as invalid } from './argument-fault.ts';
import { checkedId } from './checked-id.ts';
import { modelOf, type FieldModel, type RecordModel } from './model.ts';

const MOST_VALUES = 100;
const MOST_CONDITIONS = 200;
const DEEPEST = 12;
const EARLIEST = new Date('0001-01-01T00:00:00Z');
const LATEST = new Date('9999-12-31T23:59:59.999Z');

type Given = Readonly<Record<string, unknown>>;

/** Where a part of a filter stands. */
interface At {
  readonly model: RecordModel;
  readonly path: string;
  readonly depth: number;
}

/** Checks a filter and rewrites its ids to uuids and its amounts to minor units of the base currency. Refuses before any SQL. */
export function checkedWhere(where: Given, model: RecordModel, baseCurrency: string): Given {
  return checkedWhereAt(where, { model, path: 'where' }, baseCurrency);
}

/** The same for a filter that stands at a path of its own, such as `where.opportunities`. */
export function checkedWhereAt(where: Given, at: Omit<At, 'depth'>, baseCurrency: string): Given {
  return new WhereCheck(baseCurrency).where(where, { ...at, depth: 0 });
}

class WhereCheck {
  readonly #baseCurrency: string;
  #conditions = 0;

  constructor(baseCurrency: string) {
    this.#baseCurrency = baseCurrency;
  }

  where(where: Given, { model, path, depth }: At): Given {
    if (depth > DEEPEST) throw invalid(path, depth, 'too_deep');
    return mapped(where, (value, name) => this.#part(value, name, { model, path: `${path}.${name}`, depth: depth + 1 }));
  }

  #part(value: unknown, name: string, at: At): unknown {
    if (name === 'and' || name === 'or') {
      return bounded(value, at.path).map((each, index) => this.where(each as Given, { ...at, path: `${at.path}.${index}` }));
    }
    if (name === 'not') return this.where(value as Given, at);
    const field = at.model.fields.get(name)!;
    if (field.kind === 'one') return this.where(value as Given, { ...at, model: modelOf(field.target()) });
    if (field.kind === 'many') {
      const model = modelOf(field.target());
      return mapped(value as Given, (each, quantifier) => this.where(each as Given, { ...at, model, path: `${at.path}.${quantifier}` }));
    }
    return mapped(value as Given, (operand, operator) =>
      this.#operand(operand, operator, field, { ...at, path: `${at.path}.${operator}` }),
    );
  }

  #operand(operand: unknown, operator: string, field: FieldModel, { model, path }: At): unknown {
    this.#conditions += 1;
    if (this.#conditions > MOST_CONDITIONS) throw invalid(path, this.#conditions, 'too_many_conditions');
    if (operator === 'isNull') return operand;
    if (Array.isArray(operand)) return bounded(operand, path).map((each) => this.#value(each, field, model, path));
    return this.#value(operand, field, model, path);
  }

  #value(value: unknown, field: FieldModel, model: RecordModel, path: string): unknown {
    if (value instanceof Date) {
      if (value < EARLIEST || value > LATEST) throw invalid(path, value.toISOString(), 'out_of_range');
      return value.toISOString();
    }
    if (typeof value !== 'string') return value;
    if (field.kind === 'id') return checkedId(value, model, path);
    if (field.kind === 'money') return this.#minor(value, path);
    if (value.includes('\u0000')) throw invalid(path, '…', 'control_characters');
    // PostgreSQL's calendar has no year 0.
    if (isOfDays(field) && value.startsWith('0000')) throw invalid(path, value, 'out_of_range');
    return value;
  }

  #minor(value: string, path: string): string {
    if (!isCurrency(this.#baseCurrency)) throw new Error(`${this.#baseCurrency} is no currency.`);
    const amount = parseMoney(value, this.#baseCurrency);
    if (typeof amount === 'string') throw invalid(path, value, amount);
    return amount.minor.toString();
  }
}

function isOfDays(field: FieldModel): boolean {
  return (field.kind === 'column' || field.kind === 'sql') && field.type === 'day';
}

function bounded(value: unknown, path: string): readonly unknown[] {
  const list = value as readonly unknown[];
  if (list.length > MOST_VALUES) throw invalid(path, list.length, 'too_many_values');
  return list;
}

/** Null says nothing about a part, and stays for the operators that give it a meaning. */
function mapped(given: Given, map: (value: unknown, name: string) => unknown): Given {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, value === null || value === undefined ? null : map(value, name)]),
  );
}
