import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, isTaken } from './process-state.ts';
import { StartupProblem } from './startup-problem.ts';

/**
 * Stops a PostgreSQL that outlived its killed parent. The caller holds the folder's lock, so whichever server still
 * runs on this cluster is ours and serves nobody.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const pid = postmasterPid(cluster);
  if (pid === null || !isTaken(pid)) return;
  if (isServerOf(cluster, pid)) await stopServer(cluster, pid);
  // The number may be a dead server's that nobody collected, or after a restart of the machine anyone's: PostgreSQL
  // would take either for a living server. Should memory of the dead one still be in use, it finds that out by itself.
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Fast shutdown first, immediate shutdown if that takes long: both leave data that the next start can use. */
async function stopServer(cluster: string, pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    send(pid, signal);
    if (await ends(pid, seconds)) return;
  }
  throw new StartupProblem(`An earlier PostgreSQL (process ${pid}) still runs on ${cluster} and does not stop; end it and start again.`);
}

function postmasterPid(cluster: string): number | null {
  const line = postmasterLines(cluster)[0];
  return line && /^\d+$/.test(line) ? Number(line) : null;
}

/** Whether the server with this process id takes connections: it then says so in its own lock file. */
export function isReady(cluster: string, pid: number | undefined): boolean {
  const lines = postmasterLines(cluster);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/** The port of the server that runs on a cluster and takes connections; null when none does. */
export function runningPort(cluster: string): number | null {
  const lines = postmasterLines(cluster);
  const pid = Number(lines[0]);
  return pid > 0 && isAlive(pid) && isReady(cluster, pid) ? Number(lines[3]) : null;
}

function postmasterLines(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function isServerOf(cluster: string, pid: number): boolean {
  return commandLine(pid).includes(cluster);
}

function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself between the look and the signal.
  }
}

async function ends(pid: number, seconds: number): Promise<boolean> {
  for (let waited = 0; waited < seconds * 1000; waited += 50) {
    if (!isAlive(pid)) return true;
    await pause(50);
  }
  return !isAlive(pid);
}
