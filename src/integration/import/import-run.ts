import { toGlobalId } from '../../kernel/id.ts';
import { inTransaction, type Transaction } from '../../database/transaction.ts';
import { importer, systemViewer, type Workplace } from '../../governance/system-role.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { carryOut } from '../../workflow/carry-out.ts';
import type { WriteContext } from '../../workflow/perform.ts';
import { Work } from '../../workflow/work.ts';
import type { ImportedType, ImportReport } from './import-report.ts';
import { ImportSource } from './import-source.entity.ts';
import type { Mapping } from './mapping.ts';
import type { Source } from './read-source.ts';

/** Runs one verb in a transaction of its own, or, in a dry run, in the one that is rolled back at the end. */
export type Run = <T>(viewer: Viewer, name: string, verb: (work: Work) => Promise<T>) => Promise<T>;

/** What every step of an import works with. */
export interface ImportRun {
  readonly run: Run;
  readonly workplace: Workplace;
  readonly viewer: Viewer;
  readonly source: Source;
  readonly mapping: Mapping;
  readonly report: ImportReport;
  readonly progress: (sentence: string) => void;
}

/** The platform's own member of staff for imports, in one organization. */
export function importerOf(workplace: Workplace): Viewer {
  return systemViewer(importer, workplace);
}

/** Everything in one transaction that is rolled back: the same checks and refusals, and nothing stays. */
export function dryRun<T>(context: WriteContext, organizationId: string, steps: (run: Run) => Promise<T>): Promise<T> {
  return inTransaction(context.transactions, organizationId, { rollback: true }, (transaction) =>
    steps(async (viewer, name, verb) => {
      const work = new Work({ ...context, viewer, read: readOn(transaction) }, transaction, name);
      const result = await verb(work);
      await work.flush();
      return result;
    }),
  );
}

/** Every verb in a transaction of its own, so that an interrupted import goes on where it stopped. */
export function realRun(context: WriteContext): Run {
  return (viewer, name, verb) => carryOut(context, viewer, name, verb);
}

function readOn(transaction: Transaction): WriteContext['read'] {
  return async (_organizationId, statement) => (await transaction.query(statement)).rows;
}

/** Records of a type that were taken over before, by source id: their uuids. */
export async function takenOver({ run, viewer, mapping }: ImportRun, type: ImportedType): Promise<Map<string, string>> {
  return run(viewer, 'importFiles', async ({ transaction, viewer: { organizationId } }) => {
    const { rows } = await transaction.query<{ source_id: string; record_id: string }>({
      text: 'select source_id, record_id from import_source where organization_id = $1::uuid and record_type = $2',
      values: [organizationId, type],
    });
    const prefix = `${mapping.dataset}:`;
    return new Map(
      rows.filter(({ source_id: id }) => id.startsWith(prefix)).map((row) => [row.source_id.slice(prefix.length), row.record_id]),
    );
  });
}

export interface Taken {
  readonly type: ImportedType;
  /** Source id and uuid of each. */
  readonly ids: readonly (readonly [string, string])[];
}

/** Notes in the same transaction which records rows of the source became. */
export function noteSources(work: Work, { dataset }: Mapping, { type, ids }: Taken): void {
  work.createAll(
    ImportSource,
    ids.map(([sourceId, recordId]) => ({ recordType: type, sourceId: `${dataset}:${sourceId}`, recordId })),
  );
}

/** Client ids of uuids, as verbs take them. */
export const memberId = (uuid: string): string => toGlobalId('mem', uuid);
export const customerId = (uuid: string): string => toGlobalId('cus', uuid);
export const productId = (uuid: string): string => toGlobalId('prd', uuid);
export const departmentId = (uuid: string): string => toGlobalId('dep', uuid);
export const regionId = (uuid: string): string => toGlobalId('reg', uuid);
