import { uuidv7 } from '../../src/kernel/id.ts';
import type { Company } from '../support/company.ts';

/** A company with rows of every kind that figures are made of, spread over its members by a sequence that is always the same. */
export interface World {
  readonly company: Company;
  /** Every address of the company that has a member. */
  readonly posts: readonly string[];
  /** Who opened which customer file, by uuid: lists do not tell. */
  readonly creators: ReadonlyMap<string, string>;
}

const START = Date.parse('2024-11-20T00:00:00Z');
const DAY = 86_400_000;
const CUSTOMERS = 40;
const OPPORTUNITIES = 130;
const INTERACTIONS = 110;

/** The fiscal year begins in April and days begin in Shanghai, so that neither is what a calendar or UTC would say. */
export async function metricsWorld(company: Company, seed: number): Promise<World> {
  const creators = await fill(company, seed);
  const people = await company.database.asOwner<{ email: string }>('select email from member where organization_id = $1 order by id', [
    company.organizationId,
  ]);
  return { company, posts: people.map(({ email }) => email.split('@')[0]!), creators };
}

async function fill({ database, organizationId }: Company, seed: number): Promise<ReadonlyMap<string, string>> {
  const draw = sequence(seed);
  const idsOf = async (text: string): Promise<string[]> =>
    (await database.asOwner<{ id: string }>(text, [organizationId])).map(({ id }) => id);
  await database.asOwner("update organization set fiscal_year_start = 4, time_zone = 'Asia/Shanghai' where id = $1", [organizationId]);
  const base = () => ({ organization_id: organizationId, id: uuidv7(new Date()), version: 1 });
  const insert = (table: string, rows: readonly Record<string, unknown>[]): Promise<unknown> => {
    const columns = Object.keys(rows[0]!).join(', ');
    return database.asOwner(`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  };
  const members = await idsOf('select id from member where organization_id = $1 order by id');
  const departments = await idsOf('select id from department where organization_id = $1 order by id');
  const grades = await idsOf('select id from customer_grade where organization_id = $1 order by id');
  const at = (index: number, span: number): string => new Date(START + ((index * 37) % span) * DAY + draw(DAY)).toISOString();
  const dayAt = (index: number, span: number): string => at(index, span).slice(0, 10);
  const written = (index: number) => ({ created_at: at(index, 500), updated_at: at(index, 500), created_by_id: pick(members, draw) });

  const regions = ['North', 'South', 'East'].map((name) => ({ ...base(), ...written(draw(400)), name }));
  await insert('region', regions);
  // Two departments work in a region, one of them through the one above it; a member owns a region.
  await database.asOwner('update department set region_id = $2 where organization_id = $1 and parent_id is null', [
    organizationId,
    regions[0]!.id,
  ]);
  const lowest = departments.at(-1)!;
  await database.asOwner('update department set region_id = $2 where organization_id = $1 and id = $3', [
    organizationId,
    regions[1]!.id,
    lowest,
  ]);
  await insert('region_ownership', [{ ...base(), ...written(1), region_id: regions[2]!.id, member_id: members[0] }]);
  // Half of the members have moved: until January 2025 they held a post of another department.
  await move(database, organizationId);

  const products = ['Press', 'Mill', 'Saw'].map((name) => ({ ...base(), ...written(2), name, unit: 'piece', state: 'ACTIVE' }));
  await insert('product', products);
  const customers = Array.from({ length: CUSTOMERS }, (_, index) => ({
    ...base(),
    ...written(index),
    name: `Customer ${index}`,
    name_key: `customer${index}`,
    state: pick(['PROSPECT', 'TARGET', 'ACTIVE'], draw),
    industry: pick([null, 'steel', 'food', 'wood'], draw),
    class_name: pick([null, 'large', 'small'], draw),
    grade_id: pick([null, ...grades], draw),
    source: pick([null, 'EXHIBITION', 'REFERRAL'], draw),
    active_since: pick([null, dayAt(index, 500)], draw),
    mailing_consent: index % 3 === 0,
  }));
  await insert('customer', customers);
  const assignments = customers.flatMap((customer, index) => {
    if (index % 5 === 0) return [];
    const change = dayAt(index, 300);
    const first = { ...base(), ...written(index), customer_id: customer.id, member_id: pick(members, draw), from_day: '2024-10-01' };
    const second = { ...first, ...base(), member_id: pick(members, draw), from_day: change, until_day: null };
    return index % 2 === 0 ? [{ ...first, until_day: null }] : [{ ...first, until_day: change }, second];
  });
  await insert('customer_assignment', assignments);
  await insert(
    'opportunity',
    Array.from({ length: OPPORTUNITIES }, (_, index) => {
      const value = pick([null, 1, draw(90_000_000), draw(9_000_000_000_000_000)], draw);
      const outcome = pick([null, 'WON', 'LOST', 'WON', 'DISQUALIFIED'], draw);
      return {
        ...base(),
        ...written(index),
        name: `Opportunity ${index}`,
        customer_id: pick([null, ...customers.map(({ id }) => id)], draw),
        product_id: pick([null, ...products.map(({ id }) => id)], draw),
        owner_id: pick(members, draw),
        department_id: pick([null, ...departments], draw),
        region_id: pick([null, ...regions.map(({ id }) => id)], draw),
        state: outcome ? 'HISTORICAL' : pick(['LEAD', 'SCREENED', 'CONTACTED'], draw),
        outcome,
        source: pick([null, 'EXHIBITION', 'WEB_SEARCH'], draw),
        value_minor: value,
        value_currency: value === null ? null : 'CNY',
        value_base: value,
        engaged_on: pick([null, dayAt(index, 480)], draw),
        closed_on: outcome ? dayAt(index * 3, 480) : null,
      };
    }),
  );
  await insert(
    'interaction',
    Array.from({ length: INTERACTIONS }, (_, index) => ({
      ...base(),
      ...written(index),
      customer_id: pick(customers, draw).id,
      member_id: pick(members, draw),
      means: pick(['TELEPHONE', 'E_MAIL', 'VISIT'], draw),
      direction: 'OUTBOUND',
      at: at(index, 480),
      summary: 'They asked for a price.',
      state: index % 9 === 0 ? 'ANNULLED' : 'RECORDED',
    })),
  );
  return new Map(customers.map(({ id, created_by_id }) => [id, created_by_id]));
}

/** Gives every second member an earlier post in another department. */
async function move(database: Company['database'], organizationId: string): Promise<void> {
  const held = await database.asOwner<{ id: string; member_id: string; post_id: string }>(
    'select a.id, a.member_id, a.post_id from appointment a join post p on p.organization_id = a.organization_id and p.id = a.post_id where a.organization_id = $1 and p.department_id is not null order by a.id',
    [organizationId],
  );
  for (const [index, { id, member_id: memberId }] of held.entries()) {
    if (index % 2 === 1) continue;
    const other = held[(index + 3) % held.length]!;
    await database.asOwner("update appointment set from_day = '2025-01-15' where organization_id = $1 and id = $2", [organizationId, id]);
    await database.asOwner(
      "insert into appointment (organization_id, id, version, created_at, updated_at, post_id, member_id, from_day, until_day) values ($1, $2, 1, '2025-01-01', '2025-01-01', $3, $4, '2024-01-01', '2025-01-15')",
      [organizationId, uuidv7(new Date()), other.post_id, memberId],
    );
  }
}

/** Numbers below a bound, in a sequence that a seed fixes. */
export function sequence(seed: number): (below: number) => number {
  let state = BigInt(seed);
  return (below) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return Number((state >> 11n) % BigInt(below));
  };
}

function pick<T>(values: readonly T[], draw: (below: number) => number): T {
  return values[draw(values.length)]!;
}
