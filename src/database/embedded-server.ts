import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServerAccount } from './embedded-account.ts';
import type { PostgresBinaries } from './embedded-binaries.ts';
import { ids, serverEnvironment } from './embedded-folder.ts';
import { isReady } from './embedded-orphan.ts';
import { serverSettings } from './embedded-settings.ts';
import { StartupProblem } from './startup-problem.ts';

export interface ServerPlace {
  readonly folder: string;
  readonly cluster: string;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount;
  readonly durable: boolean;
}

/** One postmaster as our child: started, started again when it dies, stopped. */
export class EmbeddedServer {
  private readonly place: ServerPlace;
  private child: ChildProcess | null = null;
  private port = 0;
  private stopping = false;

  constructor(place: ServerPlace) {
    this.place = place;
    process.once('exit', this.interrupt);
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts on a free port; another process may take that port first, so a failed start is tried again. */
  async start(): Promise<number> {
    for (let attempt = 1; ; attempt++) {
      if (this.port === 0 || attempt > 1) this.port = await freePort();
      if (await this.launch()) return this.port;
      if (attempt === 5) throw new StartupProblem(`The embedded PostgreSQL does not start: ${lastLogLine(this.place.folder)}`);
      await pause(200);
    }
  }

  /** Restarts on the same port, so that connection URLs stay valid. */
  keepRunning(onProblem: (message: string) => void): void {
    this.child?.once('exit', () => void this.relaunch(onProblem));
  }

  private async relaunch(onProblem: (message: string) => void): Promise<void> {
    for (let delay = 100; !this.stopping; delay = Math.min(delay * 2, 5000)) {
      onProblem(`The embedded PostgreSQL ended unexpectedly and is started again: ${lastLogLine(this.place.folder)}`);
      await pause(delay);
      if (this.stopping) return;
      if (await this.launch()) return this.keepRunning(onProblem);
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    process.removeListener('exit', this.interrupt);
    const child = this.child;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    this.interrupt();
    const impatience = setTimeout(() => child.kill('SIGQUIT'), 20_000);
    await ended;
    clearTimeout(impatience);
  }

  /** SIGINT is PostgreSQL's fast shutdown. */
  private readonly interrupt = () => void this.child?.kill('SIGINT');

  /** Its own session keeps Ctrl-C at a terminal from stopping the server before our last statements are through. */
  private async launch(): Promise<boolean> {
    const { folder, cluster, binaries, account, durable } = this.place;
    const command = account.command(binaries.postgres, ['-D', cluster, ...serverSettings(this.port, durable)]);
    const log = openLog(folder);
    const child = spawn(command.file, command.arguments, {
      cwd: '/',
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', log, log],
      ...ids(command),
    });
    closeSync(log);
    child.unref();
    this.child = child;
    const failure = new AbortController();
    child.once('error', () => failure.abort());
    child.once('exit', () => failure.abort());
    while (!failure.signal.aborted) {
      if (isReady(cluster, child.pid)) return true;
      await pause(20);
    }
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

const logFile = (folder: string) => join(folder, 'postgres.log');

/** The server writes straight into the file, which outlives us; a large one starts anew. */
function openLog(folder: string): number {
  const size = statSync(logFile(folder), { throwIfNoEntry: false })?.size ?? 0;
  return openSync(logFile(folder), size > 20_000_000 ? 'w' : 'a', 0o600);
}

function lastLogLine(folder: string): string {
  const lines = readFileSync(logFile(folder), 'utf8').trim().split('\n');
  const telling = lines.findLast((line) => /FATAL|PANIC|error|setpriv/i.test(line));
  return telling ?? lines.at(-1) ?? 'the log is empty';
}
