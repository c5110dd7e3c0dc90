import type pg from 'pg';
import { patiently } from './connection.ts';
import { DatabaseTimeout } from './errors.ts';

/**
 * Takes a connection from a pool until a moment of `performance.now()`, or as long as the pool waits where there is none.
 * One that comes too late goes back unused.
 */
export async function connectInTime(pool: pg.Pool, deadline: number | null): Promise<pg.PoolClient> {
  const connecting = patiently(() => pool.connect());
  if (deadline === null) return await connecting;
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new DatabaseTimeout('No connection was free in time.')),
    Math.max(0, deadline - performance.now()),
  );
  try {
    return await Promise.race([connecting, late.promise]);
  } catch (error) {
    connecting.then(
      (client) => client.release(),
      () => {},
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
