import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { connectOwner } from './connection.ts';
import { serverAccount } from './embedded-account.ts';
import { findPostgresBinaries } from './embedded-binaries.ts';
import { asFolderProblem, clusterFolder, openCluster, openDataFolder, ownerName, passwordFile } from './embedded-folder.ts';
import { runningPort, stopOrphan } from './embedded-orphan.ts';
import { EmbeddedServer } from './embedded-server.ts';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import { StartupProblem } from './startup-problem.ts';

export interface EmbeddedPostgres {
  /** URL of the database for its owner; API connections get a lesser login from `ensureApiLogin`. */
  readonly url: string;
  /** The server's process id, which changes when a server that died is started again. */
  pid(): number | undefined;
  /** Shuts the server down and waits for its end; open connections are cut. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Data folder, made on the first start. */
  readonly folder: string;
  /** False gives up durability for speed: tests only. */
  readonly durable?: boolean;
  /** Told when the server died and is started again. */
  readonly onProblem?: (message: string) => void;
}

/** Starts the embedded PostgreSQL in a data folder that no other living process uses. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  try {
    openDataFolder(resolve(options.folder));
    const folder = realpathSync(resolve(options.folder));
    const lock = lockFolder(folder);
    if ('heldBy' in lock) {
      throw new StartupProblem(
        `The data folder ${folder} is in use by process ${lock.heldBy}; stop it, or give this one its own folder in CLOSEDLOOP_DATA_DIR.`,
      );
    }
    return await startLocked(folder, lock, options);
  } catch (error) {
    throw asFolderProblem(options.folder, error);
  }
}

async function startLocked(folder: string, lock: FolderLock, options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  let server: EmbeddedServer | null = null;
  const stop = async () => {
    await server?.stop();
    lock.release();
  };
  try {
    const cluster = clusterFolder(folder);
    const binaries = findPostgresBinaries();
    const account = serverAccount(cluster, [folder, binaries.home]);
    const password = openCluster(folder, binaries, account);
    await stopOrphan(cluster);
    server = new EmbeddedServer({ folder, cluster, binaries, account, durable: options.durable ?? true });
    const started = server;
    const port = await started.start();
    await ensureDatabase(urlOf(port, password, 'postgres'));
    started.keepRunning(options.onProblem ?? (() => {}));
    return { url: urlOf(port, password), pid: () => started.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The owner's URL of the server that another process runs in a data folder; null when none does. */
export function runningEmbeddedUrl(folder: string): string | null {
  if (!existsSync(passwordFile(folder))) return null;
  const port = runningPort(clusterFolder(realpathSync(folder)));
  return port === null ? null : urlOf(port, readFileSync(passwordFile(folder), 'utf8'));
}

const databaseName = 'closedloop';

function urlOf(port: number, password: string, database = databaseName): string {
  return `postgresql://${ownerName}:${password}@127.0.0.1:${port}/${database}`;
}

async function ensureDatabase(url: string): Promise<void> {
  const client = await connectOwner(url);
  try {
    const found = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}
