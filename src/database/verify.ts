import pg from 'pg';
import { canonicalColumns, chainHash, chainStart, type CanonicalEntry } from './audit-chain.ts';
import { clientConfig } from './connection.ts';

export type BreakReason = 'missing seal' | 'missing entry' | 'changed entry' | 'cut chain';

export interface Verification {
  readonly organizationId: string;
  /** The chain holds up to here: number, time and hash of the last good seal; null when there is none. */
  readonly validUntil: { readonly sequence: bigint; readonly at: Date; readonly hash: string } | null;
  /** The first seal that does not hold, or null. */
  readonly broken: { readonly sequence: bigint; readonly reason: BreakReason; readonly entryId: string } | null;
  /** Entries that wait for their seal, and since when; the sealer is a few seconds behind. */
  readonly unsealed: { readonly count: bigint; readonly since: Date | null };
  /** Entries that have no seal and wait for none: somebody got past the trigger that queues them. */
  readonly strays: bigint;
}

export const isSound = (verification: Verification): boolean => verification.broken === null && verification.strays === 0n;

/** Recomputes the chain of one organization, or of every organization, on one state of the database. */
export async function verifyAudit(ownerUrl: string, organizationId?: string): Promise<Verification[]> {
  const client = new pg.Client(
    clientConfig(ownerUrl, { statementTimeoutMs: 0, genericPlans: false, applicationName: 'closedloop verify' }),
  );
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only; set local search_path = public; set local role closedloop_sealer');
    const organizationIds = organizationId ? [organizationId] : await allOrganizations(client);
    const verifications: Verification[] = [];
    for (const id of organizationIds) {
      verifications.push({ organizationId: id, ...(await verifyChain(client, id)), ...(await unsealedEntries(client, id)) });
    }
    return verifications;
  } finally {
    await client.end();
  }
}

interface Link {
  sequence: bigint;
  entry_id: string;
  hash: Buffer;
  previous_hash: Buffer;
  at: Date | null;
  canonical: CanonicalEntry;
}

async function verifyChain(client: pg.Client, organizationId: string): Promise<Pick<Verification, 'validUntil' | 'broken'>> {
  let validUntil: Verification['validUntil'] = null;
  let previous: Buffer = chainStart;
  let sequence = 1n;
  for (;;) {
    const links = await linksFrom(client, organizationId, sequence);
    if (links.length === 0) return { validUntil, broken: null };
    for (const link of links) {
      const reason = faultOf(link, sequence, previous);
      if (reason) return { validUntil, broken: { sequence, reason, entryId: link.entry_id } };
      validUntil = { sequence, at: link.at!, hash: link.hash.toString('hex') };
      previous = link.hash;
      sequence += 1n;
    }
  }
}

function faultOf(link: Link, sequence: bigint, previous: Buffer): BreakReason | null {
  if (link.sequence !== sequence) return 'missing seal';
  if (link.at === null) return 'missing entry';
  if (!link.previous_hash.equals(previous)) return 'cut chain';
  return link.hash.equals(chainHash(previous, link.canonical)) ? null : 'changed entry';
}

async function linksFrom(client: pg.Client, organizationId: string, sequence: bigint): Promise<Link[]> {
  const found = await client.query<Link>(
    `select seal.sequence, seal.entry_id, seal.hash, seal.previous_hash, entry.at, ${canonicalColumns('entry')} as canonical
    from audit_seal as seal left join audit_entry as entry on entry.organization_id = seal.organization_id and entry.id = seal.entry_id
    where seal.organization_id = $1 and seal.sequence >= $2 order by seal.sequence limit 1000`,
    [organizationId, sequence],
  );
  return found.rows;
}

async function unsealedEntries(client: pg.Client, organizationId: string): Promise<Pick<Verification, 'unsealed' | 'strays'>> {
  const found = await client.query<{ count: bigint; since: Date | null; strays: bigint }>(
    `select count(waiting.entry_id) as count, min(entry.at) filter (where waiting.entry_id is not null) as since,
      count(*) filter (where waiting.entry_id is null) as strays
    from audit_entry as entry
    left join closedloop.unsealed as waiting on waiting.organization_id = entry.organization_id and waiting.entry_id = entry.id
    where entry.organization_id = $1
      and not exists (select from audit_seal where audit_seal.organization_id = entry.organization_id and audit_seal.entry_id = entry.id)`,
    [organizationId],
  );
  const { count, since, strays } = found.rows[0]!;
  return { unsealed: { count, since }, strays };
}

async function allOrganizations(client: pg.Client): Promise<string[]> {
  const found = await client.query<{ id: string }>(
    'select organization_id as id from audit_seal union select organization_id from audit_entry order by 1',
  );
  return found.rows.map((row) => row.id);
}
