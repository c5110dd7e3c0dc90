import { expect, test } from '@jest/globals';
import type { Viewer } from '../../../src/governance/viewer.ts';
import { noteReads } from '../../../src/organization/member/note-reads.ts';
import { anyId, testDatabase } from '../../support/database.ts';

const database = await testDatabase();
const fail = (error: unknown): never => {
  throw error;
};
const at = new Date('2026-03-02T08:00:00.000Z');
const viewerOf = (organizationId: string): Viewer => ({ organizationId, memberId: anyId() }) as Viewer;

test('G19 every read of a busy organization is logged, many in one transaction', async () => {
  const [busy, quiet] = [viewerOf(anyId()), viewerOf(anyId())];
  const { logAccess, settle } = noteReads(database.transactions, { now: () => at }, fail);
  const read = anyId();
  for (let index = 0; index < 50; index += 1) logAccess(busy, `request ${index}`, [{ type: 'Customer', id: read }]);
  logAccess(quiet, 'request', [
    { type: 'Customer', id: read },
    { type: 'Contact', id: read },
    { type: 'Customer', id: read },
  ]);
  await settle();
  const rows = await database.asOwner<{ request_id: string; record_type: string; record_ids: string[]; written: string }>(
    'select request_id, record_type, record_ids, xmin::text as written from access_log where organization_id = $1',
    [busy.organizationId],
  );
  expect(new Set(rows.map(({ request_id }) => request_id)).size).toBe(50);
  expect(new Set(rows.map(({ written }) => written)).size).toBe(2);
  const others = await database.asOwner('select record_type, record_ids from access_log where organization_id = $1 order by record_type', [
    quiet.organizationId,
  ]);
  expect(others).toEqual([
    { record_type: 'Contact', record_ids: [read] },
    { record_type: 'Customer', record_ids: [read] },
  ]);
});

test('G19 a read that comes when nothing waits is logged at once', async () => {
  const viewer = viewerOf(anyId());
  const { logAccess, settle } = noteReads(database.transactions, { now: () => at }, fail);
  logAccess(viewer, 'first', [{ type: 'Customer', id: anyId() }]);
  await settle();
  logAccess(viewer, 'second', [{ type: 'Customer', id: anyId() }]);
  await settle();
  expect(
    await database.asOwner('select request_id from access_log where organization_id = $1 order by id', [viewer.organizationId]),
  ).toEqual([{ request_id: 'first' }, { request_id: 'second' }]);
});
