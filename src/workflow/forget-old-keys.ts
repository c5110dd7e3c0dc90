import type { Task } from '../database/jobs.ts';
import { keyHours } from './idempotency.ts';

/** Name of the task. */
export const FORGET_OLD_KEYS = 'idempotency.forget';

const BATCH = 1_000;

/** A task that takes away keys whose time is over, of all organizations, a batch at a time so that nobody waits for it. */
export const forgetOldKeys: Task = async (_data, { clock, asOwner, signal }) => {
  const before = new Date(clock.now().getTime() - keyHours * 3_600_000);
  const text = `delete from idempotency_key where (organization_id, actor_id, key) in (
    select organization_id, actor_id, key from idempotency_key where created_at <= $1::timestamptz order by created_at limit ${BATCH} for update skip locked)
    returning 1`;
  for (let forgotten = BATCH; forgotten === BATCH && !signal.aborted;) {
    forgotten = (await asOwner({ text, values: [before] })).length;
  }
};
