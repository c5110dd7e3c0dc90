import { codeOf } from './errors.ts';
import { firstContact } from './first-contact.ts';
import { migrateJobs } from './job-schema.ts';
import { liftPolicies } from './lifted-migration.ts';
import { loadMigrations, type MigrationClass } from './migration-files.ts';
import { createOrm } from './orm.ts';
import { StartupProblem } from './startup-problem.ts';

/** Key of the advisory lock that only one process migrating a database holds. */
const MIGRATION_LOCK = 7_202_601;

/**
 * Brings a database up to this code as its owner: all pending migrations in one transaction, and the jobs' own tables
 * after them. Processes that start at the same time wait for each other. Answers the names of the migrations that ran.
 */
export async function migrate(ownerUrl: string, migrations?: readonly MigrationClass[]): Promise<string[]> {
  const known = migrations ?? (await loadMigrations());
  const guard = await firstContact(ownerUrl);
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const names = await runPending(ownerUrl, known);
    await migrateJobs(ownerUrl);
    return names;
  } catch (error) {
    throw asStartupProblem(error);
  } finally {
    // Ending the connection gives the lock back.
    await guard.end();
  }
}

async function runPending(ownerUrl: string, known: readonly MigrationClass[]): Promise<string[]> {
  const orm = createOrm([], withMigrationSettings(ownerUrl), known.map(liftPolicies));
  try {
    const names = new Set(known.map((migration) => migration.name));
    const foreign = (await orm.migrator.getExecuted()).find((executed) => !names.has(executed.name));
    if (foreign) {
      throw new StartupProblem(
        `The database is newer than this release: it has the migration ${foreign.name}, which this release does not know; start the newer release.`,
      );
    }
    return (await orm.migrator.up()).map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}

/**
 * Whatever the policies would still filter fails instead of missing rows. And an owner named closedloop would by
 * default make tables in the schema of that name.
 */
function withMigrationSettings(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const own = url.searchParams.get('options') ?? '';
  url.searchParams.set('options', `${own} -c row_security=off -c search_path=public`.trim());
  return url.href;
}

function asStartupProblem(error: unknown): unknown {
  const cause = (error as { cause?: unknown }).cause ?? error;
  if (codeOf(error) !== '42501' && codeOf(cause) !== '42501') return error;
  return new StartupProblem(
    `The database's owner may not do what a migration needs (${(error as Error).message}); let it own the database and give it CREATEROLE; where the server already has the roles closedloop_api and closedloop_sealer, grant it both with admin option.`,
    { cause: error },
  );
}
