import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerAccount } from './embedded-account.ts';
import type { PostgresBinaries } from './embedded-binaries.ts';
import { StartupProblem } from './startup-problem.ts';

/** The embedded server's owner. Not named after a schema, which PostgreSQL would then look into first. */
export const ownerName = 'closedloop_owner';

const marker = 'closedloop.json';

/**
 * Opens a data folder, making it when it is new, and refuses one that is not ours.
 * `closedloop.json` marks ours; `owner-password` (0600) and `postgres/` (the cluster) lie beside it.
 */
export function openDataFolder(folder: string): void {
  // Root's server account has to pass through; what others must not read is closed file by file.
  mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  // One look at the whole folder, so that two processes making it at the same time both find it theirs.
  const names = readdirSync(folder);
  if (names.includes(marker)) return;
  if (names.some((name) => name !== 'lost+found' && !name.startsWith('.'))) {
    throw new StartupProblem(`The folder ${folder} is not empty and was not made by Closedloop; name another one in CLOSEDLOOP_DATA_DIR.`);
  }
  writeFileSync(join(folder, marker), `${JSON.stringify({ madeBy: 'closedloop', format: 1 })}\n`);
}

/** Reads the owner's password and makes the cluster where there is none yet; answers the password. */
export function openCluster(folder: string, binaries: PostgresBinaries, account: ServerAccount): string {
  const cluster = clusterFolder(folder);
  const passwords = passwordFile(folder);
  if (!existsSync(cluster)) {
    if (!existsSync(passwords)) writeFileSync(passwords, randomBytes(24).toString('base64url'), { mode: 0o600 });
    makeCluster(folder, binaries, account, readFileSync(passwords, 'utf8'));
  }
  if (!existsSync(passwords)) {
    throw new StartupProblem(`The data folder ${folder} has lost its file owner-password; restore the file from a backup.`);
  }
  const major = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (major !== binaries.major) {
    throw new StartupProblem(
      `The data in ${folder} belongs to PostgreSQL ${major}, but this release brings PostgreSQL ${binaries.major}; dump it with the release that made it and restore the dump into a new folder.`,
    );
  }
  return readFileSync(passwords, 'utf8');
}

export const clusterFolder = (folder: string) => join(folder, 'postgres');
export const passwordFile = (folder: string) => join(folder, 'owner-password');

/** A cluster that is only half made never gets its final name, so an interrupted first start leaves nothing behind. */
function makeCluster(folder: string, binaries: PostgresBinaries, account: ServerAccount, password: string): void {
  const draft = join(folder, 'postgres.new');
  const passwordCopy = join(folder, 'initdb-password');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordCopy, password, { mode: 0o600 });
  if (account.uid !== null && account.gid !== null) {
    chownSync(draft, account.uid, account.gid);
    chownSync(passwordCopy, account.uid, account.gid);
  }
  try {
    runInitdb(draft, passwordCopy, binaries, account);
  } finally {
    rmSync(passwordCopy, { force: true });
  }
  renameSync(draft, clusterFolder(folder));
}

/** The built-in locale orders and classifies every script alike on every machine; other defaults break Chinese search. */
function runInitdb(draft: string, passwordCopy: string, binaries: PostgresBinaries, account: ServerAccount): void {
  const character = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const command = account.command(binaries.initdb, [
    `--pgdata=${draft}`,
    `--username=${ownerName}`,
    `--pwfile=${passwordCopy}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--lc-ctype=${character}`,
    `--lc-collate=${character}`,
    '--lc-messages=C',
    '--no-sync',
    '--no-instructions',
  ]);
  const result = spawnSync(command.file, command.arguments, { cwd: '/', env: serverEnvironment(), encoding: 'utf8', ...ids(command) });
  if (result.status === 0) return;
  const reason = result.error?.message ?? result.stderr.trim().split('\n').at(-1) ?? 'no reason given';
  throw new StartupProblem(`The embedded PostgreSQL could not make its data folder ${draft}: ${reason}`);
}

/** The server sees nothing of our environment: locale and time zone are the same everywhere. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const system = process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {};
  return { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C.UTF-8', ...system };
}

export function ids(command: { uid?: number; gid?: number }): { uid?: number; gid?: number } {
  return command.uid === undefined ? {} : { uid: command.uid, gid: command.gid };
}

/** Says in a sentence what the file system says in a code. */
export function asFolderProblem(folder: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') {
    return new StartupProblem(
      `The data folder ${folder} belongs to another user; start as that user or name another folder in CLOSEDLOOP_DATA_DIR.`,
      { cause: error },
    );
  }
  if (code === 'EROFS' || code === 'ENOSPC' || code === 'ENOTDIR' || code === 'EEXIST') {
    return new StartupProblem(`The data folder ${folder} cannot be written (${code}); name another one in CLOSEDLOOP_DATA_DIR.`, {
      cause: error,
    });
  }
  return error;
}
