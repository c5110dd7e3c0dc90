import { toGlobalId } from '../../kernel/id.ts';
import { Refused, type Refusal } from '../../kernel/refusal.ts';
import { decide } from '../../governance/decide.ts';
import { brokenRows, refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { modelOf } from '../../query/model.ts';
import { checkValues } from '../../workflow/check-values.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf, type RowOf, type ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { moneyOn } from '../../organization/currency-rate/money-of.ts';
import { bookingsOf, noSuchPost, type Booking } from '../opportunity/booking.ts';
import { notePurchase } from '../opportunity/note-purchase.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { historyReferences, type Reference, type References } from './history-references.ts';
import { historyRows } from './sales-history-rules.ts';
import type { RecordSalesHistoryInput, SalesHistoryRowInput } from './sales-history.inputs.ts';

const MOST_ROWS = 1000;

/** Takes over what sales has done elsewhere, closed or open, in bulk: all rows or none. */
export async function recordSalesHistory(work: Work, input: RecordSalesHistoryInput): Promise<Done> {
  const recorded = await recordHistory(work, input.rows);
  return { also: { recorded: recorded.length, ids: recorded.map(({ id }) => toGlobalId('opp', id)) } };
}

/** The same for who goes on working with the rows. Refuses with every fault of every row, by its place (`rows.12.closedOn`). */
export async function recordHistory(work: Work, rows: readonly SalesHistoryRowInput[]): Promise<readonly RowOf<Opportunity>[]> {
  const action = 'metric.record_sales_data';
  work.permit(action);
  if (rows.length === 0 || rows.length > MOST_ROWS) {
    const values = { value: rows.length, field: 'rows', reason: `give 1 to ${MOST_ROWS} rows` };
    work.refuse(platformRules.invalidValue, { field: 'rows', values });
  }
  const references = await historyReferences(work, rows);
  const bookings = await bookingsOf(work, references.memberIds);
  const checked = await Promise.all(rows.map((row) => checkRow(work, row, { action, references, bookings })));
  const refusals = checked.flatMap(({ refusals: own }, index) =>
    own.map((refusal) => ({ ...refusal, field: `rows.${index}.${refusal.field}` })),
  );
  if (refusals.length > 0) throw new Refused(refusals);
  const recorded = work.createAll(
    Opportunity,
    checked.map(({ values }) => values),
  );
  for (const [customerId, on] of firstPurchases(recorded)) await notePurchase(work, customerId, on);
  return recorded;
}

/** The first day on which each customer bought, by the rows. */
function firstPurchases(rows: readonly RowOf<Opportunity>[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { outcome, customerId, closedOn } of rows) {
    if (outcome !== 'WON' || !customerId || !closedOn) continue;
    const known = first.get(customerId);
    if (!known || closedOn < known) first.set(customerId, closedOn);
  }
  return first;
}

interface Given {
  readonly action: string;
  readonly references: References;
  readonly bookings: ReadonlyMap<string, Booking>;
}

interface Checked {
  readonly values: ValuesOf<Opportunity>;
  readonly refusals: readonly Refusal[];
}

async function checkRow(work: Work, row: SalesHistoryRowInput, given: Given): Promise<Checked> {
  const { references, bookings } = given;
  const refusals: Refusal[] = [...brokenRows(work.law, historyRows, { facts: {}, input: { ...fieldsOf(row), today: work.today } })];
  const idOf = (reference: Reference | null): string | null => {
    if (reference && 'refusal' in reference) refusals.push(reference.refusal);
    return reference && 'id' in reference ? reference.id : null;
  };
  const ownerId = idOf(references.of(row.owner, 'owner'));
  const booking = ownerId === null ? null : (bookings.get(ownerId) ?? null);
  refusals.push(...ownerFaults(work, ownerId, booking, given));
  const values = valuesOf(row, idOf, references);
  try {
    values.value = await moneyOn(work, row.value, { field: 'value', day: row.closedOn ?? work.today });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    refusals.push(...error.refusals);
  }
  const complete = { ...values, ...booking, ownerId: ownerId ?? work.viewer.memberId };
  refusals.push(...checkValues(modelOf(Opportunity), complete, work.law, true));
  return { values: complete, refusals };
}

function valuesOf(
  row: SalesHistoryRowInput,
  idOf: (reference: Reference | null) => string | null,
  references: References,
): ValuesOf<Opportunity> {
  return {
    name: row.name,
    state: row.outcome ? 'HISTORICAL' : (row.state ?? 'LEAD'),
    outcome: row.outcome ?? null,
    customerId: idOf(references.of(row.customer, 'customer')),
    productId: idOf(references.of(row.product, 'product')),
    engagedOn: row.engagedOn ?? null,
    closedOn: row.closedOn ?? null,
    expectedCloseOn: row.expectedCloseOn ?? null,
    source: row.source ?? null,
    assessment: row.assessment ?? null,
    contactNote: row.contactNote ?? null,
    closeReason: row.closeReason ?? null,
  };
}

/** Whose history may be recorded here, by whom. */
function ownerFaults({ viewer }: Work, ownerId: string | null, booking: Booking | null, { action }: Given): readonly Refusal[] {
  if (ownerId === null) return [];
  if (booking === null) {
    return [refuse(platformRules.invalidValue, { field: 'owner', values: { value: 'member', field: 'owner', reason: noSuchPost } })];
  }
  const { departmentId, regionId } = booking;
  const unitIds = departmentId ? [departmentId] : [];
  const regionIds = regionId ? [regionId] : [];
  const decision = decide(viewer, action, { type: 'Opportunity', id: ownerId, responsibleIds: [ownerId], unitIds, regionIds });
  return decision.allowed ? [] : [{ ...decision.refusal, field: 'owner' }];
}
