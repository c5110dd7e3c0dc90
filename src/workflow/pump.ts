import type { Clock } from '../kernel/clock.ts';
import { patiently } from '../database/connection.ts';
import { DatabaseUnavailable, translateError } from '../database/errors.ts';
import { createTransactionPool, inTransaction, type TransactionPool } from '../database/transaction.ts';
import { MOST_ATTEMPTS, noteFailure, takeHappenings, type Courier, type Round } from './happening.ts';

export interface Pump {
  /** Takes everything that is committed now; answers how many happenings it took. */
  pumpNow(): Promise<number>;
  stop(): Promise<void>;
}

export interface PumpSettings {
  /** The database's URL for its owner. */
  readonly ownerUrl: string;
  readonly couriers: readonly Courier[];
  readonly clock: Clock;
  /** Pause between rounds; without one the pump works only when it is told to. */
  readonly everyMs?: number;
  readonly onProblem?: (error: unknown) => void;
}

const BATCH = 200;

/**
 * Empties the outbox of committed deeds and hands them to the couriers, organization by organization. A happening is
 * taken in the transaction that writes what follows from it, so that it has its effect once, in whichever process and
 * however that ends; nothing is there to be taken of a deed that was rolled back. Several processes may run a pump:
 * they take different happenings.
 *
 * It connects as the database's owner. As closedloop_sealer it sees which organizations wait and no more; it works as
 * closedloop_api, behind the wall of the one organization; and it is the owner again only to add jobs.
 */
export function startPump({ ownerUrl, couriers, clock, everyMs, onProblem = () => {} }: PumpSettings): Pump {
  const pool = createTransactionPool(ownerUrl, { connections: 2, statementTimeoutMs: 60_000 });
  const pump: Pumping = { pool, couriers, clock, onProblem };
  let current: Promise<unknown> = Promise.resolve();
  const pumpNow = (): Promise<number> => {
    const round = current.then(() => pumpAll(pump));
    current = round.catch(() => 0);
    return round;
  };
  let isBusy = false;
  const turn = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    await pumpNow().catch(onProblem);
    isBusy = false;
  };
  const timer = everyMs === undefined ? null : setInterval(() => void turn(), everyMs).unref();
  return {
    pumpNow,
    async stop() {
      if (timer) clearInterval(timer);
      await current;
      await pool.end();
    },
  };
}

interface Pumping {
  readonly pool: TransactionPool;
  readonly couriers: readonly Courier[];
  readonly clock: Clock;
  readonly onProblem: (error: unknown) => void;
}

async function pumpAll(pump: Pumping): Promise<number> {
  let total = 0;
  for (const organizationId of await waitingOrganizations(pump.pool)) {
    for (let taken = BATCH; taken === BATCH; total += taken) taken = await pumpBatch(pump, organizationId, BATCH);
  }
  return total;
}

/** One after the other where a batch fails, so that one happening that cannot be told keeps no other from being told. */
async function pumpBatch(pump: Pumping, organizationId: string, most: number): Promise<number> {
  try {
    return await deliver(pump, organizationId, most);
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    if (most > 1) return await pumpSingly(pump, organizationId);
    pump.onProblem(error);
    await behindWall(pump, organizationId, noteFailure);
    return 1;
  }
}

async function pumpSingly(pump: Pumping, organizationId: string): Promise<number> {
  let total = 0;
  for (let taken = 1; taken === 1 && total < BATCH; total += taken) taken = await pumpBatch(pump, organizationId, 1);
  return total;
}

function deliver(pump: Pumping, organizationId: string, most: number): Promise<number> {
  return behindWall(pump, organizationId, async (round) => {
    const happened = await takeHappenings(round, most);
    if (happened.length === 0) return 0;
    const jobs = [];
    for (const courier of pump.couriers) jobs.push(...(await courier(round, happened)));
    if (jobs.length > 0) await round.transaction.finish([{ text: 'reset role' }, ...jobs]);
    return happened.length;
  });
}

function behindWall<T>({ pool, clock }: Pumping, organizationId: string, run: (round: Round) => Promise<T>): Promise<T> {
  return inTransaction(pool, organizationId, {}, async (transaction) => {
    await transaction.query({ text: 'set local role closedloop_api' });
    return await run({ organizationId, transaction, now: clock.now() });
  });
}

/** Steps from organization to organization along the index, so that it costs as much as there are organizations that wait. */
const WAITING = `
with recursive waiting as (
  (select organization_id from outbox where attempts < ${MOST_ATTEMPTS} order by organization_id limit 1)
  union all
  select (select o.organization_id from outbox o where o.organization_id > w.organization_id and o.attempts < ${MOST_ATTEMPTS} order by o.organization_id limit 1)
  from waiting w where w.organization_id is not null)
select organization_id::text as id from waiting where organization_id is not null`;

async function waitingOrganizations(pool: TransactionPool): Promise<readonly string[]> {
  const client = await patiently(() => pool.connect());
  try {
    await client.query('begin read only; set local role closedloop_sealer');
    const { rows } = await client.query<{ id: string }>(WAITING);
    await client.query('commit');
    client.release();
    return rows.map(({ id }) => id);
  } catch (error) {
    client.release(true);
    throw translateError(error);
  }
}
