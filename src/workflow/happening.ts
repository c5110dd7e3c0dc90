import type { Statement } from '../database/prepared.ts';
import type { Transaction } from '../database/transaction.ts';

type Columns = Readonly<Record<string, unknown>>;

/** One committed change of one record, as outbox and audit tell it: what leaves the database follows from these. */
export interface Happening {
  /** The audit entry of the change; the outbox row where nothing was changed. */
  readonly id: string;
  readonly at: string;
  /** The mutation that was asked for. */
  readonly topic: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly payload: Columns;
  /** Who acted; null for the platform itself. */
  readonly actorId: string | null;
  readonly requestId: string | null;
  readonly action: string | null;
  readonly rule: string | null;
  /** What changed, as it was and as it is, by column; null for a record that was not there, or is no more. */
  readonly before: Columns | null;
  readonly after: Columns | null;
}

/** One organization's part of a round: its open transaction, behind its own wall. */
export interface Round {
  readonly organizationId: string;
  readonly transaction: Transaction;
  readonly now: Date;
}

/**
 * Makes of what happened whatever is to leave: rows of the organization, written in the transaction of the round, and
 * jobs, as the statements that add them. Its effect stands or falls with the taking of what happened.
 */
export type Courier = (round: Round, happened: readonly Happening[]) => Promise<readonly Statement[]>;

/** Takes the oldest happenings that wait, for good once the transaction commits; other processes take others meanwhile. */
export async function takeHappenings({ organizationId, transaction }: Round, most: number): Promise<readonly Happening[]> {
  const { rows } = await transaction.query<Happening>({ text: TAKE, values: [organizationId, most] });
  return rows;
}

/** A happening that failed so often is left where it is, for operators to look at. */
export const MOST_ATTEMPTS = 10;

const TAKE = `
with taken as (
  delete from outbox where organization_id = $1::uuid and id in (
    select id from outbox where organization_id = $1::uuid and attempts < ${MOST_ATTEMPTS} order by attempts, id limit $2::int for update skip locked)
  returning *)
select coalesce(e.id, t.id)::text as "id", to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "at", t.topic, t.record_type as "recordType",
  t.record_id::text as "recordId", t.payload, e.actor_id::text as "actorId", e.request_id as "requestId", e.action, e.rule, e.before, e.after
from taken t left join audit_entry e on e.organization_id = $1::uuid and e.id = t.audit_id
order by t.id`;

/** Counts a failure of the happening that would be taken first. */
export async function noteFailure({ organizationId, transaction }: Round): Promise<void> {
  const first = `select id from outbox where organization_id = $1::uuid and attempts < ${MOST_ATTEMPTS} order by attempts, id limit 1 for update skip locked`;
  const text = `update outbox set attempts = attempts + 1 where organization_id = $1::uuid and id in (${first})`;
  await transaction.query({ text, values: [organizationId] });
}
