import { advanceAll } from '../../workflow/advance-all.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RecordReference } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Duty } from './duty.entity.ts';
import { dutyProcess } from './duty.process.ts';

/** Which duties a record fulfils. */
export interface FulfilledDuties {
  readonly kinds: readonly string[];
  /** The record that they are about: the deadline of a customer, an opportunity. */
  readonly subjectId?: string;
  /** Who owes them, for periodic duties. */
  readonly ownerId?: string;
  /** What they are about, for periodic duties: `2026-03`. */
  readonly period?: string;
}

/**
 * Says that a record does what was owed: the only way in which a duty is done. Called by the consequence of the deed that
 * brings the record, and in its transaction.
 */
export async function fulfilDuties(
  work: Work,
  { kinds, subjectId, ownerId, period }: FulfilledDuties,
  record: RecordReference,
): Promise<void> {
  const rows = await lockedRows<Duty>(
    work,
    Duty,
    `t.kind = any($2::text[]) and t.state not in ('FULFILLED', 'LAPSED') and ($3::text is null or t.slot = $3)
      and ($4::uuid is null or t.owner_id = $4) and ($5::text is null or t.period = $5)`,
    [kinds, subjectId ?? null, ownerId ?? null, period ?? null],
  );
  await advanceAll<Duty>(work, dutyProcess, 'fulfil', rows, () => ({
    given: { record: record.id },
    values: { fulfilledBy: record, fulfilledOn: work.today },
  }));
}
