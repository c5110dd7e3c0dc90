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
  /** Process id of the server's parent process. */
  readonly pid: number;
  readonly owner: pg.Client;
  stop(): Promise<void>;
}

/** A fresh, durable, migrated embedded PostgreSQL in a temporary folder, taken away at the end. */
export async function startDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'closedloop-bench-'));
  // Started by root, the server runs as another account, which has to pass through.
  chmodSync(folder, 0o711);
  const server = await startEmbedded({ folder: join(folder, 'data') });
  await migrate(server.url);
  const owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  return {
    ownerUrl: server.url,
    apiUrl: await ensureApiLogin(server.url),
    pid: server.pid()!,
    owner,
    async stop() {
      await owner.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
