import type { Migration } from '@mikro-orm/migrations';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export type MigrationClass = new (...parameters: ConstructorParameters<typeof Migration>) => Migration;

export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Loads the classes of `migrations/`, in the order of their file names; class and file share the name. */
export async function loadMigrations(folder = migrationsFolder): Promise<MigrationClass[]> {
  const files = readdirSync(folder)
    .filter((name) => /^Migration\d{4}\w*\.(ts|js)$/.test(name))
    .toSorted();
  return await Promise.all(
    files.map(async (file) => {
      const name = file.replace(/\.[tj]s$/, '');
      const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, MigrationClass>;
      const migration = module[name];
      if (!migration) throw new Error(`${file} exports no class ${name}.`);
      return migration;
    }),
  );
}
