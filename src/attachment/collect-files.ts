import type { Task } from '../database/jobs.ts';
import { fileKey, type FileStore } from '../files/file-store.ts';

/** Name of the task. */
export const COLLECT_FILES = 'files.collect';

/** An upload under way ends sooner than this after its link; what is then still not attached never will be. */
const GRACE_MS = 60 * 60_000;
const BATCH = 100;

/**
 * Takes away files that nothing keeps: of attachments that were removed, and of uploads that were never attached. The
 * content goes first and its row after it, so that what is interrupted is found again.
 */
export function collectFiles(store: FileStore): Task {
  return async (_data, { clock, asOwner, signal }) => {
    const before = new Date(clock.now().getTime() - GRACE_MS);
    for (let found = BATCH; found === BATCH && !signal.aborted;) {
      const files = await asOwner<{ organization_id: string; id: string }>({ text: UNKEPT, values: [before, BATCH] });
      for (const { organization_id: organizationId, id } of files) {
        await store.remove(fileKey(organizationId, id));
        await asOwner({ text: 'delete from stored_file where organization_id = $1::uuid and id = $2::uuid', values: [organizationId, id] });
      }
      found = files.length;
    }
  };
}

const UNKEPT = `select f.organization_id, f.id from stored_file f
  where (f.state = 'ATTACHED' and not exists (select 1 from attachment a where a.organization_id = f.organization_id and a.file_id = f.id))
    or (f.state <> 'ATTACHED' and f.expires_at <= $1::timestamptz)
  order by f.organization_id, f.id limit $2::int`;
