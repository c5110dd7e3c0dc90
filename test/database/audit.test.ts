import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { canonicalColumns, strickenDigest, type CanonicalEntry } from '../../src/database/audit-chain.ts';
import { auditColumns, auditRow } from '../../src/database/audit.ts';
import { startSealer } from '../../src/database/sealer.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { isSound, verifyAudit, type Verification } from '../../src/database/verify.ts';
import { insertRows } from '../../src/database/write.ts';
import { anyId, testDatabase } from '../support/database.ts';

const database = await testDatabase();
const sealer = startSealer(database.ownerUrl, { everyMs: 3_600_000 });
afterAll(() => sealer.stop());

let organizationId: string;
beforeEach(() => {
  organizationId = anyId();
});

interface Changes {
  at?: Date;
  organization?: string;
  rollback?: boolean;
  recordType?: string;
  after?: object;
}

async function record(count: number, changes: Changes = {}): Promise<string[]> {
  const { at = new Date('2026-03-02T08:00:00.123Z'), organization = organizationId, rollback = false } = changes;
  const rows = Array.from({ length: count }, (_, index) =>
    auditRow(organization, {
      at: new Date(at.getTime() + index),
      actorId: anyId(),
      onBehalfOfId: null,
      sessionId: null,
      requestId: `request ${index}`,
      action: 'quote.send',
      rule: null,
      clauses: ['TM-5.1.3c', 'MS-3.2'],
      lawRevision: 'TM@3+12',
      recordType: changes.recordType ?? 'quote',
      recordId: anyId(),
      before: null,
      after: changes.after ?? { state: 'sent', nested: { b: 1, a: '中文' }, amount: 123450n },
    }),
  );
  await inTransaction(database.transactions, organization, { rollback }, (transaction) =>
    insertRows(transaction, 'audit_entry', auditColumns, rows),
  );
  return rows.map((row) => row.id);
}

async function verify(): Promise<Verification> {
  const [verification] = await verifyAudit(database.ownerUrl, organizationId);
  return verification!;
}

/** What somebody with the owner's rights could do to the tables. */
const tamper = (text: string, values: unknown[]) => database.asOwner(text, values);

describe('the sealed audit', () => {
  it('holds from the first entry to the last', async () => {
    const ids = await record(1_203);
    expect(await sealer.sealNow()).toBe(1_203);
    const verification = await verify();
    expect(verification).toMatchObject({
      broken: null,
      strays: 0n,
      unsealed: { count: 0n, since: null },
      validUntil: { sequence: 1_203n, at: new Date('2026-03-02T08:00:01.325Z') },
    });
    const seals = await database.asOwner<{ entry_id: string }>(
      'select entry_id from audit_seal where organization_id = $1 order by sequence',
      [organizationId],
    );
    expect(seals.map((seal) => seal.entry_id)).toEqual(ids);
  });

  it('grows by what is committed, late entries included, and by nothing that was rolled back', async () => {
    await record(2);
    await record(5, { rollback: true });
    expect(await sealer.sealNow()).toBe(2);
    await record(1, { at: new Date('2025-01-01T00:00:00Z') });
    expect(await sealer.sealNow()).toBe(1);
    expect(await verify()).toMatchObject({ broken: null, validUntil: { sequence: 3n, at: new Date('2025-01-01T00:00:00Z') } });
  });

  it('chains every organization by itself', async () => {
    const other = anyId();
    await record(2);
    await record(3, { organization: other });
    await sealer.sealNow();
    const verifications = await verifyAudit(database.ownerUrl);
    expect(verifications.find((one) => one.organizationId === organizationId)!.validUntil!.sequence).toBe(2n);
    expect(verifications.find((one) => one.organizationId === other)!.validUntil!.sequence).toBe(3n);
  });

  it('seals once when several sealers run', async () => {
    const second = startSealer(database.ownerUrl, { everyMs: 3_600_000 });
    await record(50);
    const counts = await Promise.all([sealer.sealNow(), second.sealNow(), sealer.sealNow(), second.sealNow()]);
    await second.stop();
    expect(counts.reduce((sum, count) => sum + count)).toBe(50);
    expect(await verify()).toMatchObject({ broken: null, validUntil: { sequence: 50n } });
  });

  it('seals by itself after a while', async () => {
    const busy = startSealer(database.ownerUrl, { everyMs: 10 });
    await record(1);
    while ((await verify()).validUntil === null) await busy.sealNow();
    await busy.stop();
    expect(isSound(await verify())).toBe(true);
  });

  it('reports the tail that is not sealed yet', async () => {
    await record(1);
    await sealer.sealNow();
    await record(2, { at: new Date('2026-03-03T00:00:00Z') });
    const verification = await verify();
    expect(verification).toMatchObject({
      broken: null,
      validUntil: { sequence: 1n },
      unsealed: { count: 2n, since: new Date('2026-03-03T00:00:00Z') },
    });
    expect(isSound(verification)).toBe(true);
    await sealer.sealNow();
  });

  it.each([
    ['a changed word', 'changed entry', `update audit_entry set action = 'quote.withdraw' where organization_id = $1 and id = $2`],
    [
      'a changed document',
      'changed entry',
      `update audit_entry set after = jsonb_set(after, '{amount}', '"1"') where organization_id = $1 and id = $2`,
    ],
    ['a changed time', 'changed entry', `update audit_entry set at = at + interval '1 microsecond' where organization_id = $1 and id = $2`],
    ['a removed entry', 'missing entry', 'delete from audit_entry where organization_id = $1 and id = $2'],
    [
      'a removed entry and its seal',
      'missing seal',
      'with gone as (delete from audit_seal where organization_id = $1 and entry_id = $2) delete from audit_entry where organization_id = $1 and id = $2',
    ],
    [
      'a seal that starts a new chain',
      'cut chain',
      `update audit_seal set previous_hash = '' where organization_id = $1 and entry_id = $2`,
    ],
  ])('finds %s, and where', async (_, reason, sql) => {
    const ids = await record(5);
    await sealer.sealNow();
    await tamper(sql, [organizationId, ids[2]]);
    const verification = await verify();
    expect(verification).toMatchObject({ broken: { sequence: 3n, reason }, validUntil: { sequence: 2n } });
    expect(isSound(verification)).toBe(false);
  });

  describe('out of which values of persons were taken', () => {
    /** An entry loses a value, and an erasure tells of it; answers the id of the erasure's own entry. */
    async function strike(entryId: string): Promise<string> {
      await tamper(`update audit_entry set after = after || '{"state": {"erased": true}}' where organization_id = $1 and id = $2`, [
        organizationId,
        entryId,
      ]);
      const [left] = await database.asOwner<{ canonical: CanonicalEntry }>(
        `select ${canonicalColumns('e')} as canonical from audit_entry e where e.organization_id = $1 and e.id = $2`,
        [organizationId, entryId],
      );
      const [erasureId] = await record(1, {
        at: new Date('2026-03-04T08:00:00Z'),
        recordType: 'PersonalErasure',
        after: { struck: [{ entry: entryId, digest: strickenDigest(left!.canonical) }] },
      });
      return erasureId!;
    }

    it('holds as long as an erasure in the chain tells of it', async () => {
      const ids = await record(3);
      await sealer.sealNow();
      await strike(ids[1]!);
      expect(await verify()).toMatchObject({ broken: null, struck: 1n, unsealed: { count: 1n } });
      await sealer.sealNow();
      expect(await verify()).toMatchObject({ broken: null, struck: 1n, validUntil: { sequence: 4n } });
    });

    it('does not when the erasure waits for no seal, or is gone', async () => {
      const ids = await record(3);
      await sealer.sealNow();
      const erasureId = await strike(ids[1]!);
      await tamper('delete from closedloop.unsealed where organization_id = $1 and entry_id = $2', [organizationId, erasureId]);
      expect(await verify()).toMatchObject({ broken: { sequence: 2n, reason: 'untold erasure', entryId: ids[1] } });
      await tamper('delete from audit_entry where organization_id = $1 and id = $2', [organizationId, erasureId]);
      expect(await verify()).toMatchObject({ broken: { sequence: 2n, reason: 'changed entry', entryId: ids[1] } });
    });

    it('does not when the values come back', async () => {
      const ids = await record(3);
      await sealer.sealNow();
      await strike(ids[1]!);
      await sealer.sealNow();
      await tamper(`update audit_entry set after = after || '{"state": "sent"}' where organization_id = $1 and id = $2`, [
        organizationId,
        ids[1],
      ]);
      expect(await verify()).toMatchObject({ broken: { sequence: 2n, reason: 'changed entry' } });
    });
  });

  it('finds an entry that was slipped past the queue', async () => {
    const [id] = await record(1);
    await tamper('delete from closedloop.unsealed where organization_id = $1 and entry_id = $2', [organizationId, id]);
    expect(await sealer.sealNow()).toBe(0);
    const verification = await verify();
    expect(verification).toMatchObject({ strays: 1n, unsealed: { count: 0n } });
    expect(isSound(verification)).toBe(false);
  });

  it('is sealed by a role that may do nothing else', async () => {
    const asSealer = (text: string) => database.asOwner(`set local role closedloop_sealer; ${text}`);
    for (const text of [
      `update audit_entry set action = ''`,
      'delete from audit_seal',
      'select * from outbox',
      'select * from closedloop.secret',
      'insert into closedloop.unsealed default values',
    ]) {
      await expect(asSealer(text)).rejects.toMatchObject({ code: '42501' });
    }
  });
});
