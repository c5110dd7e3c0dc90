import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ensureApiLogin } from '../../../src/database/api-login.ts';
import { startEmbedded } from '../../../src/database/embedded.ts';
import { migrate } from '../../../src/database/migrate.ts';

export interface BenchDatabase {
  readonly ownerUrl: string;
  /** A login that row-level security holds. */
  readonly apiUrl: string;
  readonly owner: pg.Client;
}

export interface BenchServer {
  /** Process id of the server's parent process. */
  readonly pid: number;
  /** A migrated database of its own. */
  createDatabase(name: string): Promise<BenchDatabase>;
  stop(): Promise<void>;
}

/** A fresh, durable embedded PostgreSQL in a temporary folder, taken away at the end. */
export async function startServer(): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'closedloop-bench-'));
  // Started by root, the server runs as another account, which has to pass through.
  chmodSync(folder, 0o711);
  const clear = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', clear);
  const server = await startEmbedded({ folder: join(folder, 'data') });
  const clients: pg.Client[] = [];
  return {
    pid: server.pid()!,
    async createDatabase(name) {
      await createEmpty(server.url, name);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      await migrate(url.href);
      const owner = new pg.Client({ connectionString: url.href });
      await owner.connect();
      clients.push(owner);
      return { ownerUrl: url.href, apiUrl: await ensureApiLogin(url.href), owner };
    },
    async stop() {
      await Promise.all(clients.map((client) => client.end()));
      await server.stop();
      clear();
    },
  };
}

async function createEmpty(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}
