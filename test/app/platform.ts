import { jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How a process ended and what it said to people. */
export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
  readonly said: string;
}

/** The platform as a process of its own, from its first moment. */
export interface Launched {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  /** Resolves when it is ready, with the address it tells; null when it ended before. */
  readonly url: Promise<string | null>;
  /** What it has told people so far. */
  said(): string;
  /** What it has logged so far. */
  logged(): string;
  /** Resolves when the process has ended, by whatever cause. */
  readonly ending: Promise<Ending>;
}

/** A platform that is ready. */
export interface Platform extends Omit<Launched, 'url'> {
  readonly url: string;
}

export type Settings = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL('../../', import.meta.url));
const startLine = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }).scripts.start;

// A start takes seconds, and more where the machine has other work.
jest.setTimeout(120_000);
const longestStart = 60_000;
const launches: Launched[] = [];
const folders: string[] = [];

/** Runs what `npm start` runs. The line's `exec` makes the shell's process the platform's own, so that signals reach it. */
export function launch(settings: Settings): Launched {
  const path = `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`;
  const env = { PATH: path, HOME: process.env['HOME'], PORT: '0', LOG_LEVEL: 'silent', ...settings };
  const child = spawn('sh', ['-c', startLine], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const impatience = setTimeout(() => child.kill('SIGKILL'), longestStart);
  let text = '';
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => void (log += part));
  const ending = once(child, 'close').then(([code, signal]): Ending => {
    clearTimeout(impatience);
    return { code: code as number | null, signal: signal as string | null, said: text };
  });
  const ready = new Promise<string>((found) => {
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const url = /answers at (\S+)\/graphql/.exec(text)?.[1];
      if (!url) return;
      clearTimeout(impatience);
      found(url);
    });
  });
  const launched = {
    pid: child.pid!,
    kill: (signal: NodeJS.Signals) => void child.kill(signal),
    url: Promise.race([ready, ending.then(() => null)]),
    said: () => text,
    logged: () => log,
    ending,
  };
  launches.push(launched);
  return launched;
}

/** Launches the platform and waits until it is ready. */
export async function startPlatform(settings: Settings): Promise<Platform> {
  const launched = launch(settings);
  const url = await launched.url;
  if (url === null) throw new Error(`The platform did not start: ${launched.said()}`);
  return { ...launched, url };
}

/** A place for a data folder, which does not exist yet. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'closedloop-app-'));
  // Started by root, the server runs as another account, which has to pass through.
  chmodSync(folder, 0o711);
  folders.push(folder);
  return join(folder, 'data');
}

/** Ends the processes that a test file started and removes its folders; for `afterAll`. */
export async function endPlatforms(): Promise<void> {
  for (const launched of launches) launched.kill('SIGTERM');
  const patience = setTimeout(() => {
    for (const launched of launches) launched.kill('SIGKILL');
  }, 20_000);
  await Promise.all(launches.map(({ ending }) => ending));
  clearTimeout(patience);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
