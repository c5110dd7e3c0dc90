import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded, type EmbeddedPostgres } from '../../src/database/embedded.ts';
import { migrate } from '../../src/database/migrate.ts';

let running: { server: EmbeddedPostgres; folder: string } | null = null;

/** Starts one PostgreSQL for the whole run and migrates the database that test files clone. */
export async function startTestServer(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'closedloop-test-'));
  // Started by root, the server runs as another account, which has to pass through.
  chmodSync(folder, 0o711);
  const server = await startEmbedded({ folder: join(folder, 'data'), durable: false });
  running = { server, folder };
  await migrate(server.url);
  process.env['CLOSEDLOOP_TEST_SERVER'] = server.url;
}

export async function stopTestServer(): Promise<void> {
  await running?.server.stop();
  if (running) rmSync(running.folder, { recursive: true, force: true });
  running = null;
}
