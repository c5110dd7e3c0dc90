import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartupProblem } from './startup-problem.ts';

/** How to start a PostgreSQL program: what to put before its command line, and who owns its files (null: we do). */
export interface ServerAccount {
  readonly uid: number | null;
  readonly gid: number | null;
  command(program: string, programArguments: readonly string[]): { file: string; arguments: string[]; uid?: number; gid?: number };
}

/**
 * PostgreSQL refuses to run as root, so root starts it as the unprivileged account that owns the data, else as
 * `postgres` or `nobody`. Where that account cannot pass a closed parent folder such as /root, the one capability to
 * pass folders is given along; `setpriv` does both, and asks the kernel to stop PostgreSQL when we die.
 */
export function serverAccount(dataFolder: string, reachable: readonly string[]): ServerAccount {
  const setpriv = hasSetpriv();
  const deathSignal = setpriv ? ['--pdeathsig', 'INT'] : [];
  if (process.getuid?.() !== 0) {
    return { uid: null, gid: null, command: (program, rest) => wrap(deathSignal, program, rest) };
  }
  const { uid, gid } = unprivilegedAccount(dataFolder);
  const closed = reachable.find((folder) => !canPass(folder, uid, gid));
  if (closed !== undefined && !setpriv) {
    throw new StartupProblem(
      `PostgreSQL does not run as root, and the account with uid ${uid} cannot reach ${closed}; install setpriv (util-linux), move the folder out of closed parents, start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  if (!setpriv) return { uid, gid, command: (file, rest) => ({ file, arguments: [...rest], uid, gid }) };
  const capability = closed === undefined ? [] : passFolders;
  const options = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups', ...capability, ...deathSignal];
  return { uid, gid, command: (program, rest) => wrap(options, program, rest) };
}

/** initdb looks with access(2), which leaves an unprivileged account its capabilities only under no_setuid_fixup. */
const passFolders = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override', '--securebits', '+no_setuid_fixup'];

function wrap(options: readonly string[], program: string, rest: readonly string[]) {
  if (options.length === 0) return { file: program, arguments: [...rest] };
  return { file: 'setpriv', arguments: [...options, program, ...rest] };
}

function hasSetpriv(): boolean {
  if (process.platform !== 'linux') return false;
  return spawnSync('setpriv', ['--pdeathsig', 'INT', 'true'], { stdio: 'ignore' }).status === 0;
}

/** initdb looks the account's name up, so only accounts that the system knows qualify. */
function unprivilegedAccount(dataFolder: string): { uid: number; gid: number } {
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody', 'daemon'].map((name) => accounts.find(([known]) => known === name)).find(Boolean);
  if (!account) {
    throw new StartupProblem(
      'PostgreSQL does not run as root, and this system has neither an account postgres nor nobody; start as an ordinary user or set DATABASE_URL.',
    );
  }
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** Whether an account may pass through a folder and all its parents. */
function canPass(folder: string, uid: number, gid: number): boolean {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat) {
    const shift = stat.uid === uid ? 6 : stat.gid === gid ? 3 : 0;
    if (((stat.mode >> shift) & 1) === 0) return false;
  }
  const parent = dirname(folder);
  return parent === folder || canPass(parent, uid, gid);
}
