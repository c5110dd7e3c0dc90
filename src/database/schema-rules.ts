import type pg from 'pg';

type Database = Pick<pg.ClientBase, 'query'>;

/**
 * Looks through the catalogue for tables that break the rules of the store; answers one sentence per violation.
 * `shared` names tables in schema public that belong to no organization.
 */
export async function schemaViolations(owner: Database, shared: readonly string[] = []): Promise<string[]> {
  const violations: string[] = [];
  for (const rule of rules) {
    const found = await owner.query<{ subject: string; table: string }>(rule.sql);
    const broken = found.rows.filter((row) => !shared.includes(row.table));
    violations.push(...broken.map((row) => `${row.subject} ${rule.fault}`));
  }
  return violations;
}

interface Rule {
  readonly fault: string;
  /** Selects `subject` for the sentence and `table`. */
  readonly sql: string;
}

/** Tables, and the position of their organization. */
const tables = `
  select c.oid, c.relname, c.relowner, c.relrowsecurity, c.relforcerowsecurity, a.attnum as organization, a.attnotnull
  from pg_class as c left join pg_attribute as a on a.attrelid = c.oid and a.attname = 'organization_id'
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

const tableRule = (fault: string, condition: string): Rule => ({
  fault,
  sql: `select t.relname as subject, t.relname as table from (${tables}) as t where ${condition} order by 1`,
});

const constraintRule = (fault: string, condition: string): Rule => ({
  fault,
  sql: `select t.relname || '.' || k.conname as subject, t.relname as table
    from (${tables}) as t join pg_constraint as k on k.conrelid = t.oid
    left join pg_attribute as f on f.attrelid = k.confrelid and f.attname = 'organization_id'
    where t.organization is not null and ${condition} order by 1`,
});

const rules: readonly Rule[] = [
  tableRule('has no organization_id that must not be null.', `t.organization is null or not t.attnotnull`),
  tableRule(
    'has no primary key that begins with organization_id.',
    `not exists (select from pg_index as i where i.indrelid = t.oid and i.indisprimary and i.indkey[0] = t.organization)`,
  ),
  tableRule('does not enable and force row-level security.', `not (t.relrowsecurity and t.relforcerowsecurity)`),
  tableRule(
    'has no policy tenant for closedloop_api that holds rows to the organization of the context, on reading and on writing.',
    `not exists (select from pg_policies as p where p.schemaname = 'public' and p.tablename = t.relname and p.policyname = 'tenant' and p.cmd = 'ALL' and p.roles = '{closedloop_api}'
      and p.qual like '%organization_id = %current_setting(''app.org''::text)%' and p.with_check = p.qual)`,
  ),
  tableRule(
    'has another policy that opens it to the API.',
    `exists (select from pg_policies as p where p.schemaname = 'public' and p.tablename = t.relname and p.policyname <> 'tenant' and p.permissive = 'PERMISSIVE' and p.roles && '{closedloop_api,public}')`,
  ),
  tableRule(
    'belongs to a role of the API.',
    `pg_has_role(t.relowner, 'closedloop_api', 'usage') and not (select rolsuper from pg_roles where oid = t.relowner)`,
  ),
  {
    fault: 'is a unique index that does not begin with organization_id.',
    sql: `select i.indexrelid::regclass::text as subject, t.relname as table from (${tables}) as t join pg_index as i on i.indrelid = t.oid
      where i.indisunique and t.organization is not null and i.indkey[0] <> t.organization order by 1`,
  },
  constraintRule(
    'is a foreign key that does not begin with organization_id on both sides.',
    `k.contype = 'f' and (k.conkey[1] <> t.organization or f.attnum is null or k.confkey[1] <> f.attnum)`,
  ),
  constraintRule(
    'sets organization_id to null when the referenced row is deleted.',
    `k.contype = 'f' and k.confdeltype in ('n', 'd') and (k.confdelsetcols is null or t.organization = any (k.confdelsetcols))`,
  ),
  constraintRule('moves rows when a key changes.', `k.contype = 'f' and k.confupdtype not in ('a', 'r')`),
  {
    fault: 'has a native enumeration type, which row-level security keeps from using an index; use text with a check.',
    sql: `select t.relname || '.' || a.attname as subject, t.relname as table from (${tables}) as t
      join pg_attribute as a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped join pg_type as y on y.oid = a.atttypid
      where y.typtype = 'e' order by 1`,
  },
  {
    fault: 'takes its time from the database; business time is the clock’s.',
    sql: `select t.relname || '.' || a.attname as subject, t.relname as table from (${tables}) as t
      join pg_attrdef as d on d.adrelid = t.oid join pg_attribute as a on a.attrelid = t.oid and a.attnum = d.adnum
      where pg_get_expr(d.adbin, d.adrelid) ~* '(now\\(\\)|current_|localtime|_timestamp\\(\\))' order by 1`,
  },
];
