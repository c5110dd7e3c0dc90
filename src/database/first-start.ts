import type pg from 'pg';
import { connectOwner } from './connection.ts';

/** Key of the advisory lock under which only one process sets up an empty database. */
const FIRST_START_LOCK = 7_202_604;

/**
 * Runs `make` on a database without any member, once, whichever of several processes comes first. One that was killed
 * in the middle is made up for at the next start, so `make` adds only what is missing. Answers whether it was ever made.
 */
export async function onFirstStart(ownerUrl: string, make: () => Promise<void>): Promise<boolean> {
  const client = await connectOwner(ownerUrl);
  try {
    await client.query('select pg_advisory_lock($1)', [FIRST_START_LOCK]);
    const { rows } = await client.query<{ state: string | null; empty: boolean }>(
      `select (select value from closedloop.secret where name = 'first_start') as state, not exists (select from closedloop.address) as empty`,
    );
    const { state, empty } = rows[0]!;
    if (state === 'made') return true;
    if (state === null && !empty) return false;
    await note(client, 'making');
    await make();
    await note(client, 'made');
    return true;
  } finally {
    await client.end();
  }
}

async function note(client: pg.Client, state: string): Promise<void> {
  await client.query(
    `insert into closedloop.secret (name, value) values ('first_start', $1) on conflict (name) do update set value = excluded.value`,
    [state],
  );
}
