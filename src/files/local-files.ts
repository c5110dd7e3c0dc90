import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { checkedKey, StoreFull, type FileStore } from './file-store.ts';

/** Files in a folder of this machine: a folder for each organization. A file has its name only when it is whole and on the disk. */
export function localFiles(folder: string): FileStore {
  const pathOf = (key: string): string => join(folder, ...checkedKey(key).split('/'));
  return {
    async put(key, content) {
      const path = pathOf(key);
      const draft = `${path}.part`;
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await pipeline(content, createWriteStream(draft, { mode: 0o600, flush: true }));
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true });
        throw asStoreFull(error);
      }
    },
    async get(key) {
      const file = await open(pathOf(key), 'r').catch(nothingThere);
      return file?.createReadStream() ?? null;
    },
    async remove(key) {
      // A process that ended in the midst has left its draft.
      await rm(`${pathOf(key)}.part`, { force: true });
      await rm(pathOf(key), { force: true });
    },
  };
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

function asStoreFull(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT' ? new StoreFull('The disk is full.', { cause: error }) : error;
}
