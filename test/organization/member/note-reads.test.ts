import { expect, test } from '@jest/globals';
import { createTransactionPool } from '../../../src/database/transaction.ts';
import type { Viewer } from '../../../src/governance/viewer.ts';
import { noteReads } from '../../../src/organization/member/note-reads.ts';
import { anyId, testDatabase } from '../../support/database.ts';
import { lineTo } from '../../support/line.ts';

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

test('G19 what was read before the database went away is logged when it is back, once', async () => {
  const line = await lineTo(database.apiUrl);
  const transactions = createTransactionPool(line.url, { connections: 1 });
  const viewer = viewerOf(anyId());
  const { logAccess, settle } = noteReads(transactions, { now: () => at }, fail);
  const written = () =>
    database.asOwner('select request_id from access_log where organization_id = $1 order by id', [viewer.organizationId]);
  await line.cut();
  logAccess(viewer, 'while away', [{ type: 'Customer', id: anyId() }]);
  await line.mend();
  while ((await written()).length < 1) await new Promise((later) => setTimeout(later, 20));
  // The answer to this commit is lost, so it is sent again.
  line.breakAfter('answer lost', 'COMMIT');
  logAccess(viewer, 'answer lost', [{ type: 'Customer', id: anyId() }]);
  while ((await written()).length < 2) await new Promise((later) => setTimeout(later, 20));
  logAccess(viewer, 'behind it', [{ type: 'Customer', id: anyId() }]);
  while (!(await written()).some(({ request_id }) => request_id === 'behind it')) await new Promise((later) => setTimeout(later, 20));
  await settle();
  expect(await written()).toEqual([{ request_id: 'while away' }, { request_id: 'answer lost' }, { request_id: 'behind it' }]);
  await transactions.end();
  await line.cut();
});
