import pg from 'pg';
import { canonicalColumns, chainHash, chainStart, strickenDigest, strickenEntries, type CanonicalEntry } from './audit-chain.ts';
import { clientConfig } from './connection.ts';

export type BreakReason = 'missing seal' | 'missing entry' | 'changed entry' | 'cut chain' | 'untold erasure';

export interface Verification {
  readonly organizationId: string;
  /** The chain holds up to here: number, time and hash of the last good seal; null when there is none. */
  readonly validUntil: { readonly sequence: bigint; readonly at: Date; readonly hash: string } | null;
  /** Entries out of which values of persons were taken, each told by an erasure in the chain and unchanged since. */
  readonly struck: bigint;
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

type Chain = Pick<Verification, 'validUntil' | 'broken' | 'struck'>;

async function verifyChain(client: pg.Client, organizationId: string): Promise<Chain> {
  const erasures = await erasuresOf(client, organizationId);
  const waiting = new Map<string, { readonly sequence: bigint; readonly entryId: string }>();
  let validUntil: Verification['validUntil'] = null;
  let previous: Buffer = chainStart;
  let sequence = 1n;
  let struck = 0n;
  for (;;) {
    const links = await linksFrom(client, organizationId, sequence);
    if (links.length === 0) return { validUntil, struck, broken: await untold(client, organizationId, waiting) };
    for (const link of links) {
      const erasure = erasures.get(link.entry_id) ?? null;
      const reason = faultOf(link, { sequence, previous, erasure });
      if (reason) return { validUntil, struck, broken: { sequence, reason, entryId: link.entry_id } };
      if (erasure) {
        struck += 1n;
        if (!waiting.has(erasure.erasureId)) waiting.set(erasure.erasureId, { sequence, entryId: link.entry_id });
      }
      // An erasure that stands in the chain speaks for what it struck.
      waiting.delete(link.entry_id);
      validUntil = { sequence, at: link.at!, hash: link.hash.toString('hex') };
      previous = link.hash;
      sequence += 1n;
    }
  }
}

interface Erasure {
  readonly erasureId: string;
  readonly digest: string;
}

interface Place {
  readonly sequence: bigint;
  readonly previous: Buffer;
  readonly erasure: Erasure | null;
}

/** What was struck is known by its digest from then on; its seal keeps the hash of what it was, on which the chain goes on. */
function faultOf(link: Link, { sequence, previous, erasure }: Place): BreakReason | null {
  if (link.sequence !== sequence) return 'missing seal';
  if (link.at === null) return 'missing entry';
  if (!link.previous_hash.equals(previous)) return 'cut chain';
  const isAsKnown = erasure ? strickenDigest(link.canonical) === erasure.digest : link.hash.equals(chainHash(previous, link.canonical));
  return isAsKnown ? null : 'changed entry';
}

async function erasuresOf(client: pg.Client, organizationId: string): Promise<ReadonlyMap<string, Erasure>> {
  const found = await client.query<{ erasure_id: string; entry_id: string; digest: string }>(strickenEntries, [organizationId]);
  return new Map(found.rows.map(({ erasure_id: erasureId, entry_id, digest }) => [entry_id, { erasureId, digest }]));
}

/** Erasures that are not in the chain yet are about to be sealed; what waits for no seal speaks for nothing. */
async function untold(
  client: pg.Client,
  organizationId: string,
  waiting: ReadonlyMap<string, { readonly sequence: bigint; readonly entryId: string }>,
): Promise<Verification['broken']> {
  if (waiting.size === 0) return null;
  const found = await client.query<{ entry_id: string }>(
    'select entry_id from closedloop.unsealed where organization_id = $1 and entry_id = any($2::uuid[])',
    [organizationId, [...waiting.keys()]],
  );
  const queued = new Set(found.rows.map(({ entry_id }) => entry_id));
  const first = [...waiting].find(([erasureId]) => !queued.has(erasureId));
  return first ? { ...first[1], reason: 'untold erasure' } : null;
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
