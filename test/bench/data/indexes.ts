import type pg from 'pg';

/** Fills a table without its secondary indexes, and builds them afterwards: minutes instead of hours for ten million rows. */
export async function withoutIndexes(owner: pg.Client, table: string, fill: () => Promise<void>): Promise<void> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid = $1::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [table],
  );
  for (const { name } of rows) await owner.query(`drop index ${name}`);
  await fill();
  await owner.query(`set maintenance_work_mem = '1GB'`);
  for (const { definition } of rows) await owner.query(definition);
}
