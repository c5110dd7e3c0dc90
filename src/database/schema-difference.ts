import { createOrm, type EntityList } from './orm.ts';

/**
 * What separates a migrated database from the entities, as SQL statements; empty when they agree. Tables that no
 * entity knows are left alone.
 */
export async function schemaDifference(ownerUrl: string, entities: EntityList): Promise<string[]> {
  const orm = createOrm(entities, ownerUrl);
  try {
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false, dropTables: false });
    const statements = sql.split(/;\s*\n/).map((statement) => statement.trim().replace(/;$/, ''));
    return statements.filter((statement) => statement !== '' && !migrationsOwn.test(statement));
  } finally {
    await orm.close();
  }
}

/** Row-level security, triggers and what they keep stand in migrations, not on entities: MikroORM would take them away again. */
const migrationsOwn =
  /^(drop (policy|trigger|function) |alter table \S+ (no force|disable) row level security|alter table "customer" drop column "responsible_ids")/;
