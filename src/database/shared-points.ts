import { createHash } from 'node:crypto';
import type { Reader } from './reader.ts';

/** Points by key. */
export type Points = ReadonlyMap<string, number>;

/** Tells the store what was taken in the window that ends then, and answers what all processes took of the same keys. */
export type ExchangePoints = (endsAt: number, taken: Points) => Promise<Points>;

/** Points belong to no organization: keys of strangers come before there is one. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Counts are added in one order, so that processes wait for each other at most, and those of windows past go unseen. */
const EXCHANGE = `
with past as (
  select ends_at, key from closedloop.points_taken where ends_at < $1::bigint - 60000 for update skip locked),
swept as (
  delete from closedloop.points_taken as taken using past where taken.ends_at = past.ends_at and taken.key = past.key)
insert into closedloop.points_taken as known (ends_at, key, points)
select $1::bigint, given.key, given.points from unnest($2::text[], $3::bigint[]) as given (key, points) order by given.key
on conflict (ends_at, key) do update set points = known.points + excluded.points
returning key, points`;

/** Counts points together with the other processes on the database. Keys are stored as hashes: some are addresses. */
export function sharedPoints(reader: Reader): ExchangePoints {
  return async (endsAt, taken) => {
    const keys = new Map([...taken.keys()].map((key) => [createHash('sha256').update(key).digest('base64url'), key]));
    const values = [endsAt, [...keys.keys()], [...taken.values()]];
    const rows = await reader.read<{ key: string; points: bigint }>(NOBODY, { name: 'points', text: EXCHANGE, values }, { lane: 'slow' });
    return new Map(rows.map(({ key, points }) => [keys.get(key)!, Number(points)]));
  };
}
