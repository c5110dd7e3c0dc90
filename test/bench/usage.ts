import { readdirSync, readFileSync } from 'node:fs';

/** Processor time in seconds; null where the system does not tell it under /proc. */
export type CpuSeconds = number | null;

/** Clock ticks of /proc in a second, on every Linux that Node runs on. */
const TICKS = 100;

/** Processor time that a process has used, its finished children included. */
export function cpuOf(pid: number): CpuSeconds {
  const stat = statOf(pid);
  return stat ? stat.ticks / TICKS : null;
}

/** Processor time of a process and all that descend from it: a database server with its connections. */
export function cpuOfTree(pid: number): CpuSeconds {
  if (!statOf(pid)) return null;
  return treeOf(pid).reduce((sum, each) => sum + each.ticks, 0) / TICKS;
}

function treeOf(pid: number): readonly { readonly pid: number; readonly ticks: number }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = statOf(Number(name));
      return stat ? [{ pid: Number(name), ...stat }] : [];
    });
  const tree = new Set([pid]);
  // A child may be listed before its parent.
  for (let grown = true; grown;) {
    const before = tree.size;
    for (const each of all) if (tree.has(each.parent)) tree.add(each.pid);
    grown = tree.size > before;
  }
  return all.filter((each) => tree.has(each.pid));
}

/** Resident memory in megabytes, now and at its highest. */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string): number => Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024);
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  } catch {
    return null;
  }
}

/** Resident memory in megabytes that a process and its children have for themselves; null where the system does not tell it. */
export function memoryOfTree(pid: number): number | null {
  if (!statOf(pid)) return null;
  return Math.round(treeOf(pid).reduce((sum, each) => sum + privateMemoryOf(each.pid), 0) / 1024);
}

function privateMemoryOf(pid: number): number {
  try {
    const lines = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB/gm);
    return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0);
  } catch {
    return 0;
  }
}

function statOf(pid: number): { readonly parent: number; readonly ticks: number } | null {
  try {
    // The second field is the program's name in parentheses, which may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { parent: Number(fields[1]), ticks };
  } catch {
    return null;
  }
}
