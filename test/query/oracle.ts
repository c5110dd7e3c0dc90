import type { Row, World } from './world.ts';

/**
 * An independent reading of a query: what a list answers, worked out in plain JavaScript over all rows. It shares
 * nothing with `src/query`; the little it knows of the law (TM) is written down here again.
 */

export type TypeName = 'Member' | 'Product' | 'Customer' | 'Contact' | 'Opportunity';

interface Shape {
  readonly table: string;
  readonly plural: string;
  readonly prefix: string;
  readonly columns: Readonly<Record<string, { readonly column: string; readonly kind: Kind }>>;
  readonly ones: Readonly<Record<string, { readonly type: TypeName; readonly column: string }>>;
  readonly manies: Readonly<Record<string, { readonly type: TypeName; readonly column: string }>>;
  /** Searched fields with their columns. */
  readonly searched: Readonly<Record<string, string>>;
  /** What a reader of a link sees of a closed record (R5). */
  readonly linked: readonly string[];
  readonly defaultOrder: readonly Order[];
}

export type Kind = 'id' | 'name' | 'text' | 'choice' | 'integer' | 'boolean' | 'day' | 'instant' | 'money';
export type Order = Readonly<Record<string, unknown>>;
export type Where = Readonly<Record<string, unknown>>;

const column = (name: string, kind: Kind) => ({ column: name, kind });

export const shapes: Readonly<Record<TypeName, Shape>> = {
  Member: {
    table: 'member',
    plural: 'members',
    prefix: 'mem',
    columns: { id: column('id', 'id'), name: column('name', 'name'), email: column('email', 'text') },
    ones: { superior: { type: 'Member', column: 'superior_id' } },
    manies: { directReports: { type: 'Member', column: 'superior_id' }, opportunities: { type: 'Opportunity', column: 'owner_id' } },
    searched: { name: 'name', email: 'email' },
    linked: [],
    defaultOrder: [{ name: 'ASC' }],
  },
  Product: {
    table: 'product',
    plural: 'products',
    prefix: 'prd',
    columns: {
      id: column('id', 'id'),
      name: column('name', 'name'),
      series: column('series', 'name'),
      state: column('state', 'choice'),
      listPrice: column('list_price', 'money'),
    },
    ones: {},
    manies: { opportunities: { type: 'Opportunity', column: 'product_id' } },
    searched: { name: 'name', series: 'series' },
    linked: ['name', 'state'],
    defaultOrder: [{ name: 'ASC' }],
  },
  Customer: {
    table: 'customer',
    plural: 'customers',
    prefix: 'cus',
    columns: {
      id: column('id', 'id'),
      name: column('name', 'name'),
      state: column('state', 'choice'),
      industry: column('industry', 'text'),
      employeeCount: column('employee_count', 'integer'),
      annualRevenue: column('annual_revenue', 'money'),
      lastVerifiedOn: column('last_verified_on', 'day'),
      createdAt: column('created_at', 'instant'),
    },
    ones: { parent: { type: 'Customer', column: 'parent_id' } },
    manies: {
      subsidiaries: { type: 'Customer', column: 'parent_id' },
      opportunities: { type: 'Opportunity', column: 'customer_id' },
      contacts: { type: 'Contact', column: 'customer_id' },
    },
    searched: { name: 'name', legalName: 'legal_name', registrationNumber: 'registration_number' },
    linked: ['id', 'name', 'state'],
    defaultOrder: [{ createdAt: 'DESC' }],
  },
  Contact: {
    table: 'contact',
    plural: 'contacts',
    prefix: 'con',
    columns: { id: column('id', 'id'), name: column('name', 'name'), email: column('email', 'text') },
    ones: { customer: { type: 'Customer', column: 'customer_id' } },
    manies: {},
    searched: { name: 'name', title: 'title', email: 'email' },
    linked: ['id', 'name'],
    defaultOrder: [{ name: 'ASC' }],
  },
  Opportunity: {
    table: 'opportunity',
    plural: 'opportunities',
    prefix: 'opp',
    columns: {
      id: column('id', 'id'),
      name: column('name', 'name'),
      state: column('state', 'choice'),
      outcome: column('outcome', 'choice'),
      value: column('value', 'money'),
      engagedOn: column('engaged_on', 'day'),
      isKeyTarget: column('is_key_target', 'boolean'),
      createdAt: column('created_at', 'instant'),
    },
    ones: {
      customer: { type: 'Customer', column: 'customer_id' },
      product: { type: 'Product', column: 'product_id' },
      owner: { type: 'Member', column: 'owner_id' },
    },
    manies: {},
    searched: { name: 'name', contractReference: 'contract_reference' },
    linked: ['id', 'name', 'state', 'owner'],
    defaultOrder: [{ createdAt: 'DESC' }],
  },
};

/** Who asks, as far as TM tells these people apart. */
export interface Reader {
  readonly address: string;
  readonly uuid: string;
  /** Reads every record (the head of the company, the director). */
  readonly readsAll: boolean;
  /** Has `customer.read` on every customer. */
  readonly hasAllCustomers: boolean;
  /** Members whose customers and opportunities the grants cover. */
  readonly reach: readonly string[];
}

/** One field of a selection, as the generator makes it and the oracle reads it. */
export interface Chosen {
  readonly key: string;
  readonly name: string;
  readonly list?: ListArguments;
  readonly children?: readonly Chosen[];
}

export interface ListArguments {
  readonly where?: Where | null;
  readonly search?: string | null;
  readonly orderBy?: readonly Order[] | null;
  readonly first?: number;
  readonly last?: number;
}

export interface Expected {
  readonly data: unknown;
  readonly masked: readonly string[];
}

export class Oracle {
  readonly #tables: World['tables'];
  readonly #reader: Reader;
  #masked: string[] = [];

  constructor({ tables }: World, reader: Reader) {
    this.#tables = tables;
    this.#reader = reader;
  }

  answer(type: TypeName, root: Chosen): Expected {
    this.#masked = [];
    const data = { [root.key]: this.#connection(type, root, this.#rowsOf(type), [root.key]) };
    return { data, masked: this.#masked };
  }

  /** Rows of a list in its order, before any page is cut. */
  list(type: TypeName, { where, search, orderBy }: ListArguments, rows = this.#rowsOf(type)): readonly Row[] {
    const seen = rows.filter(
      (row) =>
        this.#reads(type, row) && (!where || this.#holds(type, row, where) === true) && (!search || this.#isFound(type, row, search)),
    );
    const order = orderBy && orderBy.length > 0 ? orderBy : shapes[type].defaultOrder;
    const keys = order.flatMap((each) => [this.#key(type, each)]);
    const last = keys.at(-1)!;
    return seen.toSorted((one, other) => {
      for (const { of, isDescending, isName } of keys) {
        const difference = isName ? comparedAsNames(of(one), of(other)) : compare(of(one), of(other));
        if (difference !== 0) return isDescending ? -difference : difference;
      }
      const byId = compare(one['id']!, other['id']!);
      return last.isDescending ? -byId : byId;
    });
  }

  #rowsOf(type: TypeName): readonly Row[] {
    return this.#tables[shapes[type].table]!;
  }

  #connection(type: TypeName, chosen: Chosen, rows: readonly Row[], path: readonly (string | number)[]): unknown {
    const given = chosen.list ?? {};
    const all = this.list(type, given, rows);
    const size = given.first ?? given.last ?? 20;
    const page = given.last === undefined ? all.slice(0, size) : all.slice(Math.max(0, all.length - size));
    return Object.fromEntries(
      chosen.children!.map((child) => {
        const at = [...path, child.key];
        switch (child.name) {
          case '__typename':
            return [child.key, `${type}Connection`];
          case 'totalCount':
            return [child.key, all.length];
          case 'pageInfo':
            return [child.key, pageInfo(child, { isCut: all.length > size, isBackward: given.last !== undefined })];
          case 'nodes':
            return [child.key, page.map((row, index) => this.#object(type, child, row, [...at, index]))];
          default:
            return [child.key, page.map((row, index) => this.#edge(type, child, row, [...at, index]))];
        }
      }),
    );
  }

  #edge(type: TypeName, chosen: Chosen, row: Row, path: readonly (string | number)[]): unknown {
    return Object.fromEntries(
      chosen.children!.map((child) => [
        child.key,
        child.name === '__typename' ? `${type}Edge` : this.#object(type, child, row, [...path, child.key]),
      ]),
    );
  }

  #object(type: TypeName, chosen: Chosen, row: Row, path: readonly (string | number)[]): unknown {
    return Object.fromEntries(chosen.children!.map((child) => [child.key, this.#field(type, child, row, [...path, child.key])]));
  }

  #field(type: TypeName, chosen: Chosen, row: Row, path: readonly (string | number)[]): unknown {
    const { columns, ones, manies, prefix } = shapes[type];
    if (chosen.name === '__typename') return type;
    if (!this.#isOpen(type, chosen.name, row)) {
      this.#masked.push(path.join('.'));
      return null;
    }
    const one = ones[chosen.name];
    if (one) {
      const target = this.#find(one.type, row[one.column]!);
      return target ? this.#object(one.type, chosen, target, path) : null;
    }
    const many = manies[chosen.name];
    if (many) {
      return this.#connection(
        many.type,
        chosen,
        this.#rowsOf(many.type).filter((each) => each[many.column] === row['id']),
        path,
      );
    }
    const { column: name, kind } = columns[chosen.name]!;
    if (kind !== 'money') return shown(kind, row[name] ?? null, prefix);
    const minor = row[`${name}_minor`] as number | null;
    if (minor === null) return null;
    const parts: Readonly<Record<string, string>> = {
      amount: decimal(minor),
      currency: row[`${name}_currency`] as string,
      __typename: 'Money',
    };
    return Object.fromEntries(chosen.children!.map(({ key, name: part }) => [key, parts[part]!]));
  }

  #find(type: TypeName, id: unknown): Row | null {
    return this.#rowsOf(type).find((row) => row['id'] === id) ?? null;
  }

  #key(type: TypeName, order: Order): Key {
    const [name, value] = Object.entries(order)[0]!;
    const { ones, columns } = shapes[type];
    const one = ones[name];
    if (!one) {
      return { of: (row) => this.#compared(type, name, row), isDescending: value === 'DESC', isName: columns[name]!.kind === 'name' };
    }
    const inner = this.#key(one.type, value as Order);
    return {
      ...inner,
      of: (row) => {
        const target = this.#isOpen(type, name, row) ? this.#find(one.type, row[one.column]!) : null;
        return target ? inner.of(target) : null;
      },
    };
  }

  #compared(type: TypeName, name: string, row: Row): Comparable {
    if (!this.#isOpen(type, name, row)) return null;
    const { column: stored, kind } = shapes[type].columns[name]!;
    return row[kind === 'money' ? `${stored}_base` : stored] ?? null;
  }

  #holds(type: TypeName, row: Row, where: Where): boolean | null {
    return every(
      Object.entries(where).map(([name, value]) => {
        if (value === null) return true;
        if (name === 'and') return every((value as Where[]).map((each) => this.#holds(type, row, each)));
        if (name === 'or') return some((value as Where[]).map((each) => this.#holds(type, row, each)));
        if (name === 'not') return this.#holds(type, row, value as Where) !== true;
        const { ones, manies } = shapes[type];
        if (ones[name]) return this.#holdsOfOne(ones[name], row, value as Where);
        if (manies[name]) return this.#holdsOfMany(manies[name], row, value as Where, this.#isOpen(type, name, row));
        return this.#compares(type, name, row, value as Where);
      }),
    );
  }

  #holdsOfOne({ type, column: link }: Shape['ones'][string], row: Row, where: Where): boolean | null {
    if (Object.keys(where).join() === 'id') return where['id'] === null ? true : operators(row[link] ?? null, 'id', where['id'] as Where);
    const target = this.#find(type, row[link]!);
    return target !== null && this.#reads(type, target) && this.#holds(type, target, where) === true;
  }

  #holdsOfMany({ type, column: link }: Shape['manies'][string], row: Row, where: Where, isOpen: boolean): boolean | null {
    const others = this.#rowsOf(type).filter((each) => each[link] === row['id'] && this.#reads(type, each));
    return every(
      Object.entries(where).map(([quantifier, inner]) => {
        if (inner === null) return isOpen;
        const found = others.some((each) => this.#holds(type, each, inner as Where) === true);
        return isOpen && (quantifier === 'none' ? !found : found);
      }),
    );
  }

  /** Every word of the search is in one of the fields that the reader sees. */
  #isFound(type: TypeName, row: Row, search: string): boolean {
    const fields = Object.entries(shapes[type].searched).filter(([name]) => this.#isOpen(type, name, row));
    const words = fields.flatMap(([, stored]) => wordsOf(String(row[stored] ?? '')));
    return wordsOf(search).every((wanted) => {
      const isLong = [...wanted].length >= (han.test(wanted) ? 2 : 3);
      return words.some((word) => (isLong ? word.includes(wanted) : word.startsWith(wanted)));
    });
  }

  #compares(type: TypeName, name: string, row: Row, operands: Where): boolean | null {
    return operators(this.#compared(type, name, row), shapes[type].columns[name]!.kind, operands);
  }

  /** TM: own, team and all; the head of the company reads everything (R3). */
  #reads(type: TypeName, row: Row): boolean {
    const { readsAll, uuid, reach } = this.#reader;
    if (readsAll || type === 'Member' || type === 'Product') return true;
    if (type === 'Contact') return this.#reads('Customer', this.#find('Customer', row['customer_id'])!);
    if (row['created_by_id'] === uuid) return true;
    return type === 'Customer' ? this.#belongs(row, reach) : reach.includes(row['owner_id'] as string);
  }

  /** A customer belongs to those assigned now; to its creator while nobody is. */
  #belongs(customer: Row, members: readonly string[]): boolean {
    const now = this.#tables['customer_assignment']!.filter((each) => each['customer_id'] === customer['id'] && each['until_day'] === null);
    if (now.length > 0) return now.some((each) => members.includes(each['member_id'] as string));
    return members.includes(customer['created_by_id'] as string);
  }

  #isOpen(type: TypeName, field: string, row: Row): boolean {
    if (type === 'Contact' && field === 'email' && !this.#hasDetails(row)) return false;
    return this.#reads(type, row) || shapes[type].linked.includes(field);
  }

  /** Contact details are open to who has the customer by a grant, not to who merely reads it (R6). */
  #hasDetails(contact: Row): boolean {
    const { hasAllCustomers, reach, uuid } = this.#reader;
    return hasAllCustomers || this.#belongs(this.#find('Customer', contact['customer_id'])!, [...reach, uuid]);
  }
}

type Comparable = string | number | boolean | null;

interface Key {
  readonly of: (row: Row) => Comparable;
  readonly isDescending: boolean;
  readonly isName: boolean;
}

const han = /\p{Script=Han}/u;

/** Runs of Chinese characters, and runs of other letters and digits, in one case and width. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|((?!\p{Script=Han})[\p{L}\p{Nd}])+/gu) ?? []
  );
}

const pinyin = new Intl.Collator('zh');

/** Names by sound and alphabet; those that this finds equal by code points. */
function comparedAsNames(one: Comparable, other: Comparable): number {
  if (one === null || other === null) return compare(one, other);
  return pinyin.compare(String(one), String(other)) || compare(one, other);
}

/** Nulls are largest; texts compare by code points. */
function compare(one: Comparable, other: Comparable): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === 'string') return Math.sign(Buffer.compare(Buffer.from(one), Buffer.from(other as string)));
  return Number(one) - Number(other);
}

function operators(value: Comparable, kind: Kind, operands: Where): boolean | null {
  return every(Object.entries(operands).map(([operator, operand]) => operatorHolds(value, kind, operator, operand)));
}

function operatorHolds(value: Comparable, kind: Kind, operator: string, operand: unknown): boolean | null {
  if (operator === 'isNull') return operand === null ? true : (value === null) === operand;
  if (operand === null) return operator === 'ne' ? value !== null : false;
  const stored = (each: unknown): Comparable => toStored(each, kind);
  const equals = (each: unknown): boolean => compare(value, stored(each)) === 0;
  if (operator === 'ne') return value === null || !equals(operand);
  if (operator === 'notIn') return value === null || !(operand as unknown[]).some(equals);
  if (value === null) return null;
  switch (operator) {
    case 'eq':
      return equals(operand);
    case 'in':
      return (operand as unknown[]).some(equals);
    case 'startsWith':
      return String(value).startsWith(operand as string);
    case 'contains':
      return String(value)
        .toLowerCase()
        .includes((operand as string).toLowerCase());
  }
  const difference = compare(value, stored(operand));
  return { lt: difference < 0, lte: difference <= 0, gt: difference > 0, gte: difference >= 0 }[operator]!;
}

/** An operand as it is stored: ids as uuids, amounts in fen, instants as PostgreSQL writes them. */
function toStored(operand: unknown, kind: Kind): Comparable {
  if (kind === 'id') return (operand as string).slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (kind === 'money') return Math.round(Number(operand) * 100);
  if (kind === 'instant') return (operand as string).replace(/\.?0*Z$/, '+00:00');
  return operand as Comparable;
}

function shown(kind: Kind, value: Comparable, prefix: string): unknown {
  if (value === null) return null;
  if (kind === 'id') return `${prefix}_${String(value).replaceAll('-', '')}`;
  return kind === 'instant' ? new Date(value as string).toISOString() : value;
}

function decimal(minor: number): string {
  const digits = String(minor).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function pageInfo(chosen: Chosen, { isCut, isBackward }: { isCut: boolean; isBackward: boolean }): unknown {
  const values: Readonly<Record<string, unknown>> = {
    __typename: 'PageInfo',
    hasNextPage: !isBackward && isCut,
    hasPreviousPage: isBackward && isCut,
  };
  return Object.fromEntries(chosen.children!.map(({ key, name }) => [key, values[name]]));
}

function every(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

function some(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}
