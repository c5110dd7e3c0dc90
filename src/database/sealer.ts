import type pg from 'pg';
import { canonicalColumns, chainHash, chainStart, type CanonicalEntry } from './audit-chain.ts';
import { createPool, patiently } from './connection.ts';
import { translateError } from './errors.ts';
import { insertStatement } from './write.ts';

/** Key of the advisory lock that only one sealer of a database holds. */
export const SEALER_LOCK = 7_202_603;
const BATCH = 1_000;

export interface Sealer {
  /** Seals everything that is committed now; answers how many entries. */
  sealNow(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Chains committed audit entries by hash, organization by organization, every few seconds. Chaining in the deed's own
 * transaction would make all deeds of an organization wait for each other. Several processes may run a sealer; one at
 * a time seals.
 *
 * It connects as the database's owner, who alone may take on the role closedloop_sealer: that role reads the audit
 * entries of all organizations and appends seals, and may do nothing else. The API's login can do neither.
 */
export function startSealer(ownerUrl: string, options: { everyMs?: number; onProblem?: (error: unknown) => void } = {}): Sealer {
  const settings = { statementTimeoutMs: 60_000, genericPlans: false, applicationName: 'closedloop seal' };
  const pool = createPool(ownerUrl, settings, 1);
  let current: Promise<unknown> = Promise.resolve();
  const sealNow = () => {
    const round = current.then(() => sealAll(pool));
    current = round.catch(() => 0);
    return round;
  };
  const timer = setInterval(() => void sealNow().catch(options.onProblem ?? (() => {})), options.everyMs ?? 2_000);
  timer.unref();
  return {
    sealNow,
    async stop() {
      clearInterval(timer);
      await current;
      await pool.end();
    },
  };
}

async function sealAll(pool: pg.Pool): Promise<number> {
  const client = await patiently(() => pool.connect());
  try {
    let total = 0;
    for (let sealed = BATCH; sealed === BATCH; total += sealed) sealed = await sealBatch(client);
    client.release();
    return total;
  } catch (error) {
    // Closing the connection rolls the batch back.
    client.release(true);
    throw translateError(error);
  }
}

interface WaitingEntry {
  organization_id: string;
  entry_id: string;
  canonical: CanonicalEntry;
}

async function sealBatch(client: pg.PoolClient): Promise<number> {
  await client.query('begin; set local role closedloop_sealer');
  const lock = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [SEALER_LOCK]);
  const waiting = lock.rows[0]!.mine ? await waitingEntries(client) : [];
  if (waiting.length > 0) await appendSeals(client, waiting);
  await client.query('commit');
  return waiting.length;
}

async function waitingEntries(client: pg.PoolClient): Promise<WaitingEntry[]> {
  const found = await client.query<WaitingEntry>(
    `select entry.organization_id, entry.id as entry_id, ${canonicalColumns('entry')} as canonical
    from closedloop.unsealed as waiting
    join audit_entry as entry on entry.organization_id = waiting.organization_id and entry.id = waiting.entry_id
    order by waiting.organization_id, waiting.entry_id limit ${BATCH}`,
  );
  return found.rows;
}

async function appendSeals(client: pg.PoolClient, waiting: readonly WaitingEntry[]): Promise<void> {
  const heads = await lastSeals(client, [...new Set(waiting.map((entry) => entry.organization_id))]);
  const seals = waiting.map(({ organization_id, entry_id, canonical }) => {
    const head = heads.get(organization_id) ?? { sequence: 0n, hash: chainStart };
    const seal = {
      organization_id,
      sequence: head.sequence + 1n,
      entry_id,
      hash: chainHash(head.hash, canonical),
      previous_hash: head.hash,
    };
    heads.set(organization_id, seal);
    return seal;
  });
  const insert = insertStatement('audit_seal', ['organization_id', 'sequence', 'entry_id', 'hash', 'previous_hash'], seals);
  await client.query(insert.text, [...insert.values!]);
  await client.query(
    'delete from closedloop.unsealed where (organization_id, entry_id) in (select * from unnest($1::uuid[], $2::uuid[]))',
    [waiting.map((entry) => entry.organization_id), waiting.map((entry) => entry.entry_id)],
  );
}

interface ChainHead {
  sequence: bigint;
  hash: Buffer;
}

async function lastSeals(client: pg.PoolClient, organizationIds: readonly string[]): Promise<Map<string, ChainHead>> {
  const found = await client.query<ChainHead & { id: string }>(
    `select organization.id, last.sequence, last.hash from unnest($1::uuid[]) as organization (id)
    cross join lateral (select sequence, hash from audit_seal where organization_id = organization.id order by sequence desc limit 1) as last`,
    [organizationIds],
  );
  return new Map(found.rows.map(({ id, sequence, hash }) => [id, { sequence, hash }]));
}
