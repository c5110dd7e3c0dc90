import { readFileSync } from 'node:fs';

/** Whether a process still runs. One that ended but was never collected by its parent is as good as gone. */
export function isAlive(pid: number): boolean {
  return isTaken(pid) && !/^[ZX]$/.test(statOf(pid)[0] ?? '');
}

/** Whether the system knows the process number, be it of a process that has ended. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Start time in clock ticks, which tells a process from a later one with the same number; `-` where /proc is missing. */
export function birthOf(pid: number): string {
  return statOf(pid)[19] ?? '-';
}

/** The fields of /proc/<pid>/stat after the program's name, which may itself hold spaces. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
