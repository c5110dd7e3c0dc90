import type { Readable } from 'node:stream';
import { isUuid } from '../kernel/id.ts';
import { invariant } from '../kernel/invariant.ts';

/** Where the contents of files lie, beside the database. A key is `organization/file`, both uuids. */
export interface FileStore {
  /** Stores a content whole, or nothing of it. Fails with `StoreFull` where there is no room. `size` is its length in bytes. */
  put(key: string, content: Readable, size: number): Promise<void>;
  /** The content, or null where there is none. */
  get(key: string): Promise<Readable | null>;
  /** Takes a content away; there may be none. */
  remove(key: string): Promise<void>;
}

/** For work that has to do with no file. */
export const noFiles: FileStore = {
  put: () => Promise.reject(new Error('No store of files is open here.')),
  get: () => Promise.resolve(null),
  remove: () => Promise.resolve(),
};

/** The store has no room left. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull';
}

export function fileKey(organizationId: string, fileId: string): string {
  return checkedKey(`${organizationId}/${fileId}`);
}

/** What names a place in a store is made of ids alone: no text of a caller leads anywhere. */
export function checkedKey(key: string): string {
  const [organizationId, fileId, ...rest] = key.split('/');
  invariant(rest.length === 0 && isUuid(organizationId ?? '') && isUuid(fileId ?? ''), 'a key of a file is made of two ids');
  return key;
}
