import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { modelOf, type FieldModel, type RecordModel } from '../../src/query/model.ts';
import { records } from '../../src/schema.ts';
import { sellingCompany } from './world.ts';

const { company, organizationId } = await sellingCompany();
const models = records.map(modelOf).filter(({ published }) => published);

interface IndexRow {
  readonly table: string;
  readonly columns: readonly string[];
}

const indexes = await company.database.asOwner<IndexRow & pg.QueryResultRow>(
  `select c.relname as table, array(select a.attname::text from unnest(i.indkey) with ordinality as k (number, place)
     join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number order by place) as columns
   from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace and i.indpred is null`,
);

/** The column that a field's filter and order compare, or null where there is none to have an index. */
function comparedColumn(field: FieldModel): string | null {
  if (field.hidden) return null;
  if (field.kind === 'one') return field.column;
  if (field.kind === 'column') return field.filter || field.order ? field.column : null;
  return field.kind === 'money' && (field.filter || field.order) ? `${field.column}_base` : null;
}

function hasIndex({ table }: RecordModel, ...columns: readonly string[]): boolean {
  return indexes.some(
    (index) => index.table === table && ['organization_id', ...columns].every((column, place) => index.columns[place] === column),
  );
}

describe.each(models.map((model) => [model.name, model] as const))('%s', (_name, model) => {
  it('has an index for every field that clients filter or order by, the organization in front', () => {
    const columns = [...model.fields.values()].map(comparedColumn).filter((column) => column !== null);
    expect(columns.filter((column) => !hasIndex(model, column))).toEqual([]);
  });

  it('has an index that gives its own order page by page', () => {
    const field = model.fields.get(model.defaultOrder.field)!;
    const column = comparedColumn(field)!;
    const isUnique = indexes.some(({ table, columns }) => table === model.table && columns.join() === `organization_id,${column}`);
    expect([model.defaultOrder.field, isUnique || hasIndex(model, column, 'id')]).toEqual([model.defaultOrder.field, true]);
  });

  it('compares by nothing that row-level security would keep from an index', () => {
    const leaking = [...model.fields.values()].filter(
      (field) =>
        (field.kind === 'column' || field.kind === 'sql') &&
        (field.filter || field.order) &&
        ['decimal', 'json', 'texts'].includes(field.type),
    );
    expect(leaking.map(({ name }) => name)).toEqual([]);
  });
});

/** How PostgreSQL would run a read: as the API's login, with row security, whatever the parameters. */
async function plan(address: string, document: string, { avoidsScans = false } = {}): Promise<string> {
  const before = company.statements.length;
  const { errors } = await company.as(address).run(document);
  expect(errors).toBeUndefined();
  const text = company.statements.slice(before).find((each) => !each.includes(' as viewer from '))!;
  const client = new pg.Client({ connectionString: company.database.apiUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.org', $1, true), set_config('enable_seqscan', $2, true)`, [
      organizationId,
      avoidsScans ? 'off' : 'on',
    ]);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (generic_plan, costs off) ${text}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.end();
  }
}

const filled = fill();
const usesIndexOf = (table: string, column: string): RegExp =>
  new RegExp(`Index (Only )?Scan (Backward )?using ${table}_organization_id_${column}\\w* on ${table}`);

describe('over twenty thousand opportunities of a thousand customers', () => {
  it.each(['marketing_director', 'sales_manager', 'sales_rep'])(
    'a page of 50 in the usual order runs along an index for %s',
    async (address) => {
      await filled;
      const page = '{ opportunities(first: 50) { nodes { name customer { name } owner { name } } pageInfo { endCursor } } }';
      expect(await plan(address, page)).toMatch(usesIndexOf('opportunity', 'created_at'));
      const { data } = await company.as(address).run(page);
      const next = page.replace('first: 50', `first: 50, after: "${data.opportunities.pageInfo.endCursor}"`);
      expect(await plan(address, next)).toMatch(/Index Cond: .*ROW\(created_at, id\) < ROW\(/);
    },
  );

  const bulk = models.filter(({ name }) => name === 'Opportunity' || name === 'Customer');
  const fields = bulk
    .flatMap((model) => [...model.fields.values()].map((field) => [model, field, comparedColumn(field)] as const))
    .filter(([, , column]) => column !== null);

  it.each(
    fields
      .filter(([, field]) => 'order' in field && field.order)
      .map(([model, field, column]) => [model.plural, field.name, model.table, column!] as const),
  )('a page of %s by %s runs along an index', async (plural, field, table, column) => {
    await filled;
    for (const direction of ['ASC', 'DESC']) {
      const text = await plan('marketing_director', `{ ${plural}(first: 50, orderBy: [{ ${field}: ${direction} }]) { nodes { id } } }`);
      expect(text).toMatch(usesIndexOf(table, column));
    }
  });

  it.each(fields.map(([model, field, column]) => [model.plural, field.name, column!, sampleOf(field)] as const))(
    'a filter of %s by %s looks into an index',
    async (plural, field, column, sample) => {
      await filled;
      const text = await plan('marketing_director', `{ ${plural}(where: { ${field}: ${sample} }) { totalCount } }`, { avoidsScans: true });
      expect(text).toMatch(new RegExp(`Index Cond: .*\\b${column} =`));
    },
  );
});

describe('a search over twenty thousand opportunities', () => {
  const searched = (address: string, text: string, lists = 'opportunities'): Promise<string> =>
    plan(address, `{ ${lists}(search: "${text}", first: 20) { nodes { id name } } }`);

  it.each(['marketing_director', 'sales_manager', 'sales_rep'])(
    'reads candidates by their keys, and else the list in its order, for %s: never all rows',
    async (address) => {
      await filled;
      const text = await searched(address, 'opportunity 77');
      expect(text).toMatch(/Index Scan using opportunity_\w+ on opportunity.*\n.*Index Cond: .*id = ANY/);
      expect(text).toMatch(usesIndexOf('opportunity', 'created_at'));
      expect(text).not.toMatch(/Seq Scan on (opportunity|search_gram)/);
    },
  );

  it('looks grams up in their key alone', async () => {
    await filled;
    const client = new pg.Client({ connectionString: company.database.apiUrl });
    await client.connect();
    await client.query('begin');
    await client.query(`select set_config('app.org', $1, true), set_config('enable_seqscan', 'off', true)`, [organizationId]);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (generic_plan, costs off) select record_id from search_gram where organization_id = $1::uuid and gram = $2::text and type = $3::text`,
    );
    await client.end();
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(
      /Index Only Scan using search_gram_pkey.*\n\s*Index Cond: \(\(organization_id = \$1\) AND \(gram = \$2\) AND \(type = \$3\)\)/,
    );
  });

  it('gives candidates where they are few, words together where each is frequent, and none where all are', async () => {
    await filled;
    const count = async (text: string, most = 4000): Promise<number | null> => {
      const [row] = await company.database.asOwner<{ count: number | null }>(
        `select cardinality(closedloop.search_candidates($1, 'opp', $2, $3)) as count`,
        [organizationId, text, most],
      );
      return row!.count;
    };
    expect(await count('opportunity')).toBeNull();
    expect(await count('19999')).toBeLessThan(100);
    expect(await count('opportunity 19999')).toBeLessThan(100);
    expect(await count('77', 100)).toBeNull();
    expect(await count('77 88', 100)).toBe(0);
    expect(await count('opportunity 77', 100)).toBeNull();
    expect(await count('nowhere')).toBe(0);
  });
});

/** A condition of equality on a field, as a GraphQL literal. */
function sampleOf(field: FieldModel): string {
  if (field.kind === 'one') return `{ id: { eq: "${modelOf(field.target()).prefix}_${'0'.repeat(32)}" } }`;
  if (field.kind === 'money') return '{ eq: "1" }';
  if (field.kind !== 'column') throw new Error(`${field.name} has no column.`);
  const values: Partial<Record<typeof field.type, string>> = {
    text: '"a"',
    integer: '1',
    boolean: 'true',
    day: '"2026-01-01"',
    instant: '"2026-01-01T00:00:00.000Z"',
  };
  return `{ eq: ${values[field.type] ?? Object.keys(field.choice ?? {})[0]} }`;
}

async function fill(): Promise<void> {
  const { database } = company;
  await database.asOwner(
    `insert into customer (organization_id, id, created_at, updated_at, name, name_key, state, industry, employee_count, country, mailing_consent)
     select $1, uuidv7(), '2026-01-01'::timestamptz + n * interval '1 minute', '2026-01-01', 'Customer ' || n, n, (array['PROSPECT', 'TARGET', 'ACTIVE', 'DORMANT', 'LOST'])[1 + n % 5], 'I' || n % 40, n, 'C' || n % 60, false
     from generate_series(1, 1000) as n`,
    [organizationId],
  );
  await database.asOwner(
    `insert into opportunity (organization_id, id, created_at, updated_at, name, customer_id, owner_id, state, value_minor, value_currency, value_base, engaged_on)
     select $1, uuidv7(), '2026-01-01'::timestamptz + n * interval '1 minute', '2026-01-01'::timestamptz + n * interval '1 second', 'Opportunity ' || n, c.ids[1 + n % 1000], (array[$2, $3, $4]::uuid[])[1 + n % 3], 'LEAD', n, 'CNY', n, '2025-01-01'::date + n % 400
     from generate_series(1, 20000) as n, (select array_agg(id) as ids from customer where organization_id = $1 and name like 'Customer %') as c`,
    [organizationId, ...['sales_rep', 'sales_manager', 'legal'].map((address) => company.member(address).uuid)],
  );
  await database.asOwner('analyze');
}
