import { anyId } from './database.ts';

/** The columns and a plausible row of the tables that every trade shares, for tests of the floor below the trades. */
export const outboxColumns = ['organization_id', 'id', 'at', 'topic', 'record_type', 'record_id', 'payload'];

export const outboxRow = (organizationId: string, changes: Record<string, unknown> = {}) => ({
  organization_id: organizationId,
  id: anyId(),
  at: new Date('2026-03-02T08:00:00.123Z'),
  topic: 'notify',
  record_type: 'quote',
  record_id: anyId(),
  payload: { text: 'A quotation waits for you.' },
  ...changes,
});
