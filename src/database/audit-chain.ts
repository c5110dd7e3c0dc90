import { createHash } from 'node:crypto';

/** An audit entry as the chain sees it: every value as text, in the order in which it is hashed. */
export type CanonicalEntry = readonly (string | null)[];

/**
 * SQL for one entry's canonical values: an instant in UTC with microseconds, documents in PostgreSQL's own order of keys.
 * Columns that are added to the table later stay out of it, so that old seals hold.
 */
export const canonicalColumns = (entry: string) => `array[
  ${entry}.organization_id::text, ${entry}.id::text, to_char(${entry}.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  ${entry}.actor_id::text, ${entry}.on_behalf_of_id::text, ${entry}.session_id::text, ${entry}.request_id, ${entry}.action, ${entry}.rule,
  array_to_json(${entry}.clauses)::text, ${entry}.law_revision, ${entry}.record_type, ${entry}.record_id::text, ${entry}.before::text, ${entry}.after::text]`;

/** The next link: SHA-256 over the hash before it and the entry. */
export function chainHash(previous: Buffer, entry: CanonicalEntry): Buffer {
  return createHash('sha256').update(previous).update(JSON.stringify(entry)).digest();
}

/** What an entry is after values of a person were taken out of it: the erasure, an entry of the chain itself, tells it. */
export function strickenDigest(entry: CanonicalEntry): string {
  return createHash('sha256').update(JSON.stringify(entry)).digest('hex');
}

/**
 * SQL of the entries that erasures struck, with the digest that each has had since: the last one tells. Every row names
 * the erasure's own entry, which must stand in the chain for the digest to count.
 */
export const strickenEntries = `select e.id as erasure_id, (struck ->> 'entry')::uuid as entry_id, struck ->> 'digest' as digest
  from audit_entry e cross join lateral jsonb_array_elements(e.after -> 'struck') as struck
  where e.organization_id = $1 and e.record_type = 'PersonalErasure' and e.before is null order by e.id`;

/** What the first link of every organization builds on. */
export const chainStart = Buffer.alloc(0);
