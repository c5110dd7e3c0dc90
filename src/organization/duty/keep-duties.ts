import type { Day } from '../../kernel/clock.ts';
import { addDays, addWorkingDays } from '../../kernel/working-days.ts';
import type { DutyYear } from '../../governance/duty-calendar.ts';
import { advanceAll } from '../../workflow/advance-all.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Duty } from './duty.entity.ts';
import { dutyProcess } from './duty.process.ts';
import { activeFrom, holderOfPost, POST_SLOT, readSeats, type Seats } from './seats.ts';
import { AHEAD_DAYS, deadlineDuties, dutyYearOf, periodicDuties, type WantedDuty } from './wanted-duties.ts';

/** Working days after the due day on which the superior is told. */
const ESCALATION_DAYS = 3;

/**
 * What a day does to the duties of an organization: those that come up are entered, they go to whoever owes them today,
 * and those whose day has come are reminded of, overdue or told to the superior. A second run of the day changes nothing.
 */
export async function keepDuties(work: Work): Promise<void> {
  work.permit('platform.keep_duties');
  const seats = await readSeats(work);
  const span = { from: work.today, until: addDays(work.today, AHEAD_DAYS) };
  const year = await dutyYearOf(work, span);
  const wanted = [...periodicDuties(work, seats, year, span), ...(await deadlineDuties(work, seats, year))];
  const open = await openDuties(work);
  await enter(work, wanted, new Set(open.map(keyOf)));
  await settle(work, open, { wanted: new Map(wanted.map((duty) => [keyOf(duty), duty])), seats, until: span.until });
  await work.flush();
  await passDays(work, await openDuties(work), seats, year);
}

/** Locked, so that the record that fulfils one meanwhile waits, or is seen. */
function openDuties(work: Work): Promise<readonly RowOf<Duty>[]> {
  return lockedRows<Duty>(work, Duty, `t.state not in ('FULFILLED', 'LAPSED')`, []);
}

function keyOf({ kind, period, slot }: Pick<WantedDuty, 'kind' | 'period' | 'slot'>): string {
  return `${kind} ${period} ${slot}`;
}

/** Enters duties that there are none of yet, fulfilled and lapsed ones included. */
async function enter(work: Work, wanted: readonly WantedDuty[], open: ReadonlySet<string>): Promise<void> {
  const unknown = wanted.filter((duty) => !open.has(keyOf(duty)));
  if (unknown.length === 0) return;
  const text = `select d.kind, d.period, d.slot from duty d join json_to_recordset($2::json) as w (kind text, period text, slot text)
    on d.organization_id = $1::uuid and d.kind = w.kind and d.period = w.period and d.slot = w.slot`;
  const { rows } = await work.transaction.query<Pick<WantedDuty, 'kind' | 'period' | 'slot'>>({
    text,
    values: [work.viewer.organizationId, JSON.stringify(unknown.map(({ kind, period, slot }) => ({ kind, period, slot })))],
  });
  const closed = new Set(rows.map(keyOf));
  work.createAll<Duty>(
    Duty,
    unknown.filter((duty) => !closed.has(keyOf(duty))).map((duty) => ({ ...duty, state: 'OPEN' })),
  );
}

interface Settling {
  readonly wanted: ReadonlyMap<string, WantedDuty>;
  readonly seats: Seats;
  /** Last day of the time ahead. */
  readonly until: Day;
}

/** Open duties follow posts, records and the calendar; what nobody wants any more lapses. */
async function settle(work: Work, open: readonly RowOf<Duty>[], settling: Settling): Promise<void> {
  const isGone = (row: RowOf<Duty>): boolean => ownerOf(row, work, settling) === null || isUnwanted(row, work.today, settling);
  for (const row of open.filter((each) => !isGone(each))) {
    const duty = settling.wanted.get(keyOf(row));
    work.change<Duty>(Duty, row, { ownerId: ownerOf(row, work, settling)!, ...(duty && isToCome(row) ? dayOf(duty) : {}) });
  }
  await advanceAll<Duty>(work, dutyProcess, 'lapse', open.filter(isGone), () => ({ given: { reason: 'no longer wanted' }, values: {} }));
}

/** Who owes it now, or null where its post is gone: a post's duty goes to whoever is there, a personal one up from who has left. */
function ownerOf(row: RowOf<Duty>, work: Work, { wanted, seats }: Settling): string | null {
  if (row.subject) return wanted.get(keyOf(row))?.ownerId ?? activeFrom(row.ownerId, seats);
  if (row.slot.startsWith(POST_SLOT)) return holderOfPost(seats, work, row.slot.slice(POST_SLOT.length));
  return activeFrom(row.ownerId, seats);
}

/** A record that no longer waits, or a day still to come that a changed setting has taken away. */
function isUnwanted(row: RowOf<Duty>, today: Day, { wanted, until }: Settling): boolean {
  if (wanted.has(keyOf(row))) return false;
  return row.subject !== null || (row.slot.startsWith(POST_SLOT) && today <= row.dueOn && row.dueOn <= until);
}

function isToCome({ state }: RowOf<Duty>): boolean {
  return state === 'OPEN' || state === 'REMINDED';
}

/** A calendar that became known moves what is still to come; the deadline of a record stands as it was entered. */
function dayOf({ dueOn, remindOn, isProvisional, subject }: WantedDuty) {
  return subject === null ? { dueOn, remindOn, isProvisional } : {};
}

async function passDays(work: Work, open: readonly RowOf<Duty>[], { superiorOf }: Seats, { calendar }: DutyYear): Promise<void> {
  const { today } = work;
  const dueForReminder = open.filter(({ state, remindOn }) => state === 'OPEN' && remindOn <= today);
  const reminded = await advanceAll<Duty>(work, dutyProcess, 'remind', dueForReminder, ({ remindOn }) => ({
    given: { today, remindOn },
    values: {},
  }));
  const now = latest(open, reminded);
  const late = now.filter(({ state, dueOn }) => (state === 'OPEN' || state === 'REMINDED') && dueOn < today);
  const fallen = await advanceAll<Duty>(work, dutyProcess, 'fallDue', late, ({ dueOn }) => ({
    given: { today, overdueOn: addDays(dueOn, 1) },
    values: {},
  }));
  const toldFrom = ({ dueOn }: RowOf<Duty>): Day => addWorkingDays(calendar, dueOn, ESCALATION_DAYS);
  const unheard = latest(now, fallen).filter((row) => row.state === 'OVERDUE' && toldFrom(row) <= today && superiorOf.get(row.ownerId));
  await advanceAll<Duty>(work, dutyProcess, 'escalate', unheard, (row) => {
    const superior = superiorOf.get(row.ownerId)!;
    return { given: { today, superior, escalateOn: toldFrom(row) }, values: { escalatedToId: superior, escalatedOn: today } };
  });
}

/** Rows as they are now. */
function latest(rows: readonly RowOf<Duty>[], changed: readonly RowOf<Duty>[]): readonly RowOf<Duty>[] {
  const byId = new Map(changed.map((row) => [row.id, row]));
  return rows.map((row) => byId.get(row.id) ?? row);
}
