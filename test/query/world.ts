import { uuidv7 } from '../../src/kernel/id.ts';
import { testCompany, type Company } from '../support/company.ts';

/** A stored row as its owner reads it: days and instants as text, amounts as digits. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

export interface World {
  readonly company: Company;
  readonly organizationId: string;
  /** Every row of each table, read as the owner. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** Texts that try to be something else: marks of the planner, JSON, SQL, parameters, patterns. */
export const oddTexts = [
  'Alpha',
  'alpha',
  'Beta',
  '中心',
  '中心 二期',
  'A "quoted" \\ name',
  "O'Brien -- /* $1 */",
  'line\nbreak\ttab',
  '😀 smile',
  '\u0001m0 \u0002',
  '\u0001c0 {}\u0002',
  '\u00010',
  '"\\u0001m0 \\u0002"',
  '%_',
  '{"a":1}',
];

const tables = ['member', 'product', 'customer', 'customer_assignment', 'contact', 'opportunity'] as const;

/** A company with a few dozen rows full of ties, gaps and odd texts; some belong to the sales representative. */
export async function worldOf(company: Company): Promise<World> {
  const random = chance(7);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const maybe = <T>(value: T): T | null => (random() < 0.3 ? null : value);
  const colleague = company.member(await company.hire('sales_rep')).uuid;
  const people = [company.member('sales_rep').uuid, colleague, company.member('sales_manager').uuid];
  const made = (): Row => {
    const at = `2026-01-0${1 + Math.floor(random() * 4)}T08:00:00.${pick(['000', '120'])}Z`;
    return {
      organization_id: company.organizationId,
      id: uuidv7(new Date()),
      version: 1,
      created_at: at,
      updated_at: at,
      created_by_id: maybe(pick(people)),
    };
  };
  const money = (name: string, minor: number | null): Row => ({
    [`${name}_minor`]: minor,
    [`${name}_currency`]: minor === null ? null : 'CNY',
    [`${name}_base`]: minor,
  });
  const many = (count: number, row: (index: number) => Row): Row[] =>
    Array.from({ length: count }, (_, index): Row => ({ ...made(), ...row(index) }));

  const products = many(5, (index) => ({
    name: `Product ${index} ${pick(oddTexts)}`,
    series: maybe(pick(['A', 'B'])),
    unit: 'piece',
    state: pick(['ACTIVE', 'RETIRED']),
    ...money('list_price', maybe(pick([100, 250, 250]))),
  }));
  const customers = many(24, () => ({
    name: pick(oddTexts),
    name_key: pick(oddTexts),
    state: pick(['PROSPECT', 'ACTIVE', 'DORMANT']),
    industry: maybe(pick(oddTexts)),
    employee_count: maybe(pick([1, 20, 20, 300])),
    country: maybe(pick(['China', 'Germany'])),
    mailing_consent: random() < 0.5,
    last_verified_on: maybe(pick(['2025-12-31', '2026-01-01'])),
    ...money('annual_revenue', maybe(pick([1, 5_000_000, 9_000_000_000_000_000]))),
  })).map((row, index, all): Row => ({ ...row, parent_id: index > 3 ? maybe(pick(all.slice(0, 3)).id!) : null }));
  const assignments = many(30, () => ({
    customer_id: pick(customers).id!,
    member_id: pick(people),
    from_day: '2026-01-01',
    until_day: random() < 0.4 ? '2026-02-01' : null,
  }));
  const contacts = many(30, () => ({
    customer_id: pick(customers).id!,
    name: pick(oddTexts),
    email: maybe(`${pick(['a', 'b'])}@example.com`),
    mailing_consent: false,
    is_primary: false,
    state: pick(['ACTIVE', 'ENDED']),
  }));
  const opportunities = many(60, () => ({
    name: pick(oddTexts),
    customer_id: maybe(pick(customers).id!),
    product_id: maybe(pick(products).id!),
    owner_id: pick(people),
    state: pick(['LEAD', 'SCREENED']),
    outcome: maybe(pick(['WON', 'LOST'])),
    engaged_on: maybe(pick(['2025-11-30', '2026-01-05', '2026-01-06'])),
    is_key_target: maybe(random() < 0.5),
    ...money('value', maybe(pick([0, 100, 100, 12_345]))),
  }));
  const inserted: Record<string, readonly Row[]> = {
    product: products,
    customer: customers,
    customer_assignment: assignments,
    contact: contacts,
    opportunity: opportunities,
  };
  for (const [table, rows] of Object.entries(inserted)) await insert(company, table, rows);
  return { company, organizationId: company.organizationId, tables: await readTables(company) };
}

export async function insert(company: Company, table: string, rows: readonly Row[]): Promise<void> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
  await company.database.asOwner(`insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $1::json)`, [
    JSON.stringify(rows),
  ]);
}

async function readTables(company: Company): Promise<World['tables']> {
  const read = async (table: string): Promise<readonly [string, readonly Row[]]> => {
    const rows = await company.database.asOwner<{ row: Row }>(`select to_json(t) as row from ${table} t where organization_id = $1`, [
      company.organizationId,
    ]);
    return [table, rows.map(({ row }) => withoutForms(row))];
  };
  return Object.fromEntries(await Promise.all(tables.map(read)));
}

/** What searched texts are found by is the store's own, and nobody may write it. */
const withoutForms = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([name]) => !name.endsWith('_form')));

export const sellingCompany = async (): Promise<World> => worldOf(await testCompany('TM'));

/** Numbers that look random and are the same in every run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
