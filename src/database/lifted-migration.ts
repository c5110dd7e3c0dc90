import type { Migration } from '@mikro-orm/migrations';
import type { MigrationClass } from './migration-files.ts';

/**
 * An owner who is no superuser is held by the forced policies too: a new foreign key could not be checked against the
 * rows that there are, and a backfill would miss all of them. So the force is lifted for the length of a migration,
 * inside its transaction; other logins are held throughout.
 */
export function liftPolicies(migration: MigrationClass): MigrationClass {
  const up = Reflect.get(migration.prototype, 'up') as (this: Migration) => Promise<void> | void;
  const lifted = class extends migration {
    override async up(): Promise<void> {
      this.addSql(forEachTable('relforcerowsecurity', 'no force'));
      await up.call(this);
      this.addSql(forEachTable('relrowsecurity and not relforcerowsecurity', 'force'));
    }
  };
  Object.defineProperty(lifted, 'name', { value: migration.name });
  return lifted;
}

/** Superusers pass the policies anyway and lock no table for it. */
const forEachTable = (which: string, force: 'force' | 'no force'): string => `
do $$ declare target regclass;
begin
  if exists (select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)) then return; end if;
  for target in select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and ${which} loop
    execute format('alter table %s ${force} row level security', target);
  end loop;
end $$`;
