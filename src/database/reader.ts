import pg from 'pg';
import { isUuid } from '../kernel/id.ts';
import { invariant } from '../kernel/invariant.ts';
import { clientConfig, createPool, patiently, prepareSession, type ConnectionSettings } from './connection.ts';
import { isConnectionLost, isStalePreparation, translateError } from './errors.ts';
import type { Statement } from './prepared.ts';
import { sendGroup } from './statement-group.ts';

/**
 * `fast` shares pipelined connections and is cut off after a second, because whoever comes behind waits;
 * `slow` has a connection for itself: search, metrics, exports.
 */
export type Lane = 'fast' | 'slow';

export interface Reader {
  /**
   * Reads rows as one organization: row-level security sees that organization and no other.
   * Throws DatabaseTimeout, DatabaseUnavailable, or the driver's error.
   */
  read<Row = Record<string, unknown>>(organizationId: string, statement: Statement, options?: { lane?: Lane }): Promise<Row[]>;
  close(): Promise<void>;
}

export interface ReaderOptions {
  readonly fastConnections?: number;
  readonly slowConnections?: number;
  readonly fastTimeoutMs?: number;
  readonly slowTimeoutMs?: number;
}

/** Opens the two lanes on which an API login reads. Connections are made when they are first needed. */
export function createReader(url: string, options: ReaderOptions = {}): Reader {
  const fast = fastLane(url, options);
  const slow = slowLane(url, options);
  return {
    async read<Row>(organizationId: string, statement: Statement, { lane = 'fast' }: { lane?: Lane } = {}) {
      invariant(isUuid(organizationId), 'a read names its organization');
      const context = tenantContext(organizationId);
      const path = lane === 'fast' ? fast : slow;
      try {
        return (await onceMore(() => path.send<Row>(context, statement))).rows;
      } catch (error) {
        throw translateError(error);
      }
    },
    async close() {
      await Promise.all([fast.close(), slow.close()]);
    },
  };
}

/** Local to the transaction, which ends with the group that carries it: nothing is left for the next reader. */
export function tenantContext(organizationId: string): Statement {
  return { name: 'tenant', text: `select set_config('app.org', $1, true)`, values: [organizationId] };
}

/** A read may be sent twice: after a lost connection, and when the statement's preparation was lost or is outdated. */
async function onceMore<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!isConnectionLost(error) && !isStalePreparation(error)) throw error;
    return await send();
  }
}

const MOST_TOGETHER = 4;

function fastLane(url: string, options: ReaderOptions) {
  const settings = { statementTimeoutMs: options.fastTimeoutMs ?? 1_000, genericPlans: true, applicationName: 'closedloop read' };
  const connections = Array.from({ length: options.fastConnections ?? 3 }, () => sharedConnection(url, settings));
  let current: (typeof connections)[number] | null = null;
  let together = 0;

  /** What arrives in one turn of the event loop goes on one connection, a few at a time: one packet wakes one backend. */
  function next(): (typeof connections)[number] {
    if (current === null) setImmediate(() => (current = null));
    if (current === null || together === MOST_TOGETHER) {
      current = connections.reduce((best, each) => (each.waiting() < best.waiting() ? each : best));
      together = 0;
    }
    together += 1;
    return current;
  }

  return {
    send: <Row>(context: Statement, statement: Statement) => next().send<Row>(context, statement),
    close: () => Promise.all(connections.map((connection) => connection.close())),
  };
}

/** One pipelined connection that everyone shares and that is made again when it breaks. */
function sharedConnection(url: string, settings: ConnectionSettings) {
  let current: Promise<pg.Client> | null = null;
  let waiting = 0;

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client(clientConfig(url, settings));
    // Every statement under way hears of a broken connection; its event, unheard, would end the process.
    client.on('error', () => {});
    await client.connect();
    await prepareSession(client, settings);
    return client;
  }

  function open(): Promise<pg.Client> {
    const opening = patiently(connect);
    opening.then(
      (client) => client.once('end', () => leave(opening)),
      () => leave(opening),
    );
    return opening;
  }

  function leave(connection: Promise<pg.Client>): void {
    if (current === connection) current = null;
  }

  /** Nobody waits any longer for what is still under way on it. */
  function giveUp(connection: Promise<pg.Client>): void {
    if (current !== connection) return;
    current = null;
    connection.then(
      (client) => void client.end(),
      () => {},
    );
  }

  return {
    waiting: () => waiting,
    async send<Row>(context: Statement, statement: Statement) {
      waiting += 1;
      const connection = (current ??= open());
      try {
        return await sendGroup<Row>(await connection, [context], statement);
      } catch (error) {
        // The server says goodbye before the socket closes: the second attempt must not go the same way.
        if (isConnectionLost(error)) giveUp(connection);
        throw error;
      } finally {
        waiting -= 1;
      }
    },
    async close() {
      await (await current?.catch(() => null))?.end();
    },
  };
}

function slowLane(url: string, options: ReaderOptions) {
  const settings = { statementTimeoutMs: options.slowTimeoutMs ?? 10_000, genericPlans: false, applicationName: 'closedloop search' };
  const pool = createPool(url, settings, options.slowConnections ?? 4);
  return {
    async send<Row>(context: Statement, statement: Statement) {
      const client = await patiently(() => pool.connect());
      try {
        const result = await sendGroup<Row>(client, [context], statement);
        client.release();
        return result;
      } catch (error) {
        client.release(isConnectionLost(error));
        throw error;
      }
    },
    close: () => pool.end(),
  };
}
