import { existsSync, linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf, isAlive } from './process-state.ts';

export interface FolderLock {
  release(): void;
}

/**
 * Locks a folder for this process; answers the holder's process id when another living process has it.
 * Locks are files of growing generation, `lock.1`, `lock.2` …: the highest counts. A dead holder's lock is
 * never removed before the next generation exists, so two processes that find it dead cannot both win.
 */
export function lockFolder(folder: string): FolderLock | { heldBy: number } {
  for (;;) {
    const newest = newestGeneration(folder);
    const holder = newest === 0 ? null : holderOf(folder, newest);
    if (holder !== null) return { heldBy: holder };
    const mine = newest + 1;
    if (!claim(folder, mine)) continue;
    if (newestGeneration(folder) > mine) {
      rmSync(lockFile(folder, mine), { force: true });
      continue;
    }
    for (const older of generations(folder)) if (older < mine) rmSync(lockFile(folder, older), { force: true });
    return { release: () => release(lockFile(folder, mine)) };
  }
}

/** The file stays, empty, as the newest generation; a folder that was removed meanwhile needs no release. */
function release(file: string): void {
  if (existsSync(file)) writeFileSync(file, '');
}

/** A linked file appears with its content, so nobody ever reads a lock half written. */
function claim(folder: string, generation: number): boolean {
  const draft = join(folder, `lock-draft.${process.pid}`);
  writeFileSync(draft, `${process.pid} ${birthOf(process.pid)}`);
  try {
    linkSync(draft, lockFile(folder, generation));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The process that holds a lock; null when it is released, gone, or its number now belongs to another process. */
function holderOf(folder: string, generation: number): number | null {
  let text: string;
  try {
    text = readFileSync(lockFile(folder, generation), 'utf8');
  } catch {
    return null;
  }
  const [pid, birth] = text.split(' ');
  if (!pid || !isAlive(Number(pid)) || birthOf(Number(pid)) !== birth) return null;
  return Number(pid);
}

const lockFile = (folder: string, generation: number) => join(folder, `lock.${generation}`);

function generations(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => (/^lock\.\d+$/.test(name) ? [Number(name.slice(5))] : []));
}

const newestGeneration = (folder: string) => Math.max(0, ...generations(folder));
