import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { isConnectionLost, translateError } from './errors.ts';
import { textTypes } from './text-types.ts';

export interface ConnectionSettings {
  /** Longest time of one statement, in milliseconds. */
  readonly statementTimeoutMs: number;
  /** Plans are made once for all parameters: what pages and point reads want, and searches do not. */
  readonly genericPlans: boolean;
  readonly applicationName: string;
  /** How long to wait for a connection, a free one included; 5 s unless given. */
  readonly connectTimeoutMs?: number;
}

/** A server that still answers stops a statement in time; one that is silent for so much longer is taken for gone. */
const SILENCE_MS = 5_000;

export function clientConfig(url: string, settings: ConnectionSettings): pg.ClientConfig {
  const { statementTimeoutMs } = settings;
  return {
    connectionString: url,
    pipeline: true,
    types: textTypes,
    keepAlive: true,
    ...(statementTimeoutMs > 0 && { query_timeout: statementTimeoutMs + SILENCE_MS }),
    connectionTimeoutMillis: settings.connectTimeoutMs ?? 5_000,
    application_name: settings.applicationName,
  };
}

/**
 * Sets a fresh connection up. Sent as a statement because a URL's own options would replace start-up options; what
 * dates and intervals look like in JSON depends on these settings, so none is left to the server's configuration.
 */
export async function prepareSession(client: pg.ClientBase, settings: ConnectionSettings): Promise<void> {
  await client.query(
    `set search_path = public;
     set timezone = 'UTC';
     set datestyle = 'ISO';
     set intervalstyle = 'iso_8601';
     set client_min_messages = 'warning';
     set jit = off;
     set plan_cache_mode = ${settings.genericPlans ? 'force_generic_plan' : 'auto'};
     set statement_timeout = ${settings.statementTimeoutMs};
     set idle_in_transaction_session_timeout = 30000`,
  );
}

/** Connections that are taken by one user at a time. */
export function createPool(url: string, settings: ConnectionSettings, max: number): pg.Pool {
  // The pool waits for the promise, which its published type does not say.
  const onConnect = ((client: pg.ClientBase) => prepareSession(client, settings)) as (client: pg.ClientBase) => void;
  const pool = new pg.Pool({ ...clientConfig(url, settings), max, idleTimeoutMillis: 300_000, onConnect });
  // Broken connections are replaced by the pool, and whoever uses one hears of it from the statement under way. The
  // events of pool and connection, unheard, would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** A connection of the owner for a few statements. The caller ends it. */
export async function connectOwner(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  // The statement under way hears of a broken connection; its event, unheard, would end the process.
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Connects, waiting a few seconds for a server that is just starting again. */
export async function patiently<T>(connect: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + 3_000;
  for (let delay = 50; ; delay *= 2) {
    try {
      return await connect();
    } catch (error) {
      if (!isConnectionLost(error) || performance.now() + delay > deadline) throw translateError(error);
      await pause(delay);
    }
  }
}
