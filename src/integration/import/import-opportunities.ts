import { Refused, type Refusal } from '../../kernel/refusal.ts';
import { recordHistory } from '../../sales/history/record-sales-history.ts';
import type { SalesHistoryRowInput } from '../../sales/history/sales-history.inputs.ts';
import { historyRowOf, type Taken } from './history-row.ts';
import type { Origin } from './import-report.ts';
import { noteSources, takenOver, type ImportRun } from './import-run.ts';

const BATCH = 1000;

interface Ready {
  readonly origin: Origin;
  readonly row: SalesHistoryRowInput;
}

/** Takes all opportunities over, a thousand in a transaction; rows that the verb refuses are left out and told. */
export async function importOpportunities(at: ImportRun, taken: Taken): Promise<void> {
  const { source, report, workplace } = at;
  const known = await takenOver(at, 'Opportunity');
  const ready: Ready[] = [];
  for (const { fields, refusals, ...origin } of source.opportunities) {
    const read = historyRowOf(fields, at, taken);
    const faults = [...refusals, ...read.refusals];
    if (faults.length > 0) report.refused('Opportunity', origin, faults, workplace.law);
    else if (known.has(origin.sourceId)) report.knew('Opportunity', origin);
    else ready.push({ origin: { ...origin, notes: [...origin.notes, ...read.notes] }, row: read.row });
  }
  for (let start = 0; start < ready.length; start += BATCH) {
    await record(at, ready.slice(start, start + BATCH));
    at.progress(`opportunities ${Math.min(start + BATCH, ready.length)} of ${ready.length}`);
  }
}

async function record(at: ImportRun, batch: readonly Ready[]): Promise<void> {
  if (batch.length === 0) return;
  const { run, viewer, report, mapping, workplace } = at;
  try {
    await run(viewer, 'recordSalesHistory', async (work) => {
      const recorded = await recordHistory(
        work,
        batch.map(({ row }) => row),
      );
      noteSources(work, mapping, {
        type: 'Opportunity',
        ids: recorded.map(({ id }, index) => [batch[index]!.origin.sourceId, id] as const),
      });
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const faults = byRow(error.refusals);
    for (const [index, refusals] of faults) report.refused('Opportunity', batch[index]!.origin, refusals, workplace.law);
    return record(
      at,
      batch.filter((_ready, index) => !faults.has(index)),
    );
  }
  for (const { origin } of batch) report.took('Opportunity', origin);
}

/** Refusals of a batch by the row that they name (`rows.12.closedOn`). One that names none concerns every row: it is thrown. */
function byRow(refusals: readonly Refusal[]): ReadonlyMap<number, readonly Refusal[]> {
  const found = new Map<number, Refusal[]>();
  for (const refusal of refusals) {
    const match = /^rows\.(\d+)\.(.+)$/.exec(refusal.field ?? '');
    if (!match) throw new Refused([refusal]);
    const index = Number(match[1]);
    found.set(index, [...(found.get(index) ?? []), { ...refusal, field: match[2]! }]);
  }
  return found;
}
