import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { BenchDatabase } from './data/database.ts';
import { password } from './data/organizations.ts';
import type { Dialect, Workload } from './workloads/workload.ts';

/** Who is measured, in the order of a round. The first is this API. */
export const contestantNames = ['closedloop', 'postgraphileSamePolicy', 'handWrittenSamePolicy', 'postgraphile', 'handWritten'] as const;
export type ContestantName = (typeof contestantNames)[number];

/** A server that runs and answers. */
export interface Contestant {
  readonly name: ContestantName;
  readonly dialect: Dialect;
  readonly port: number;
  readonly pid: number;
  /** Headers that say for whom a workload is asked: a fresh token, or the organization. */
  headersFor(workload: Pick<Workload, 'asker' | 'organizationId'>): Promise<Readonly<Record<string, string>>>;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const swc = ['--import', '@swc-node/register/esm-register'];
const handWritten = [...swc, 'test/bench/hand-written.ts'];
const postgraphile = ['test/bench/peers/postgraphile.mjs'];
/** One member asks more in a second than members do in a minute: counted all the same, never refused. */
const limits = { RATE_LIMIT: '999999999999' };
const production = { NODE_ENV: 'production', GRAPHILE_ENV: 'production' };

/** Starts all of them on one database, each in a process of its own. `nodeOptions` go to this API alone, to profile it. */
export async function startContestants(database: BenchDatabase, nodeOptions: readonly string[]): Promise<readonly Contestant[]> {
  const { ownerUrl, apiUrl } = database;
  const started: Contestant[] = [];
  try {
    started.push(await startThisApi(ownerUrl, nodeOptions));
    started.push(await startPeer('postgraphileSamePolicy', 'postgraphile', postgraphile, { POSTGRES_URL: apiUrl, POLICY: 'on' }));
    started.push(await startPeer('handWrittenSamePolicy', 'handWritten', handWritten, { POSTGRES_URL: apiUrl, POLICY: 'on' }));
    started.push(await startPeer('postgraphile', 'postgraphile', postgraphile, { POSTGRES_URL: ownerUrl }));
    started.push(await startPeer('handWritten', 'handWritten', handWritten, { POSTGRES_URL: ownerUrl }));
    return started;
  } catch (error) {
    await Promise.all(started.map((contestant) => contestant.stop()));
    throw error;
  }
}

/** The platform as an operator runs it: `src/main.ts` in production, on this database; what a day brings is another process's. */
export async function startThisApi(
  ownerUrl: string,
  nodeOptions: readonly string[],
  further: Record<string, string> = {},
): Promise<Contestant> {
  const port = await freePort();
  const env = {
    ...production,
    DATABASE_URL: ownerUrl,
    PORT: String(port),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    JOBS: 'off',
    ...limits,
    ...further,
  };
  const child = run([...nodeOptions, ...swc, 'src/main.ts'], env);
  await until(child, async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok);
  return {
    name: 'closedloop',
    dialect: 'closedloop',
    port,
    pid: child.pid!,
    headersFor: async ({ asker }) => ({ authorization: `Bearer ${await signIn(port, asker)}` }),
    stop: () => end(child),
  };
}

async function startPeer(
  name: ContestantName,
  dialect: Dialect,
  command: readonly string[],
  env: Record<string, string>,
): Promise<Contestant> {
  const port = await freePort();
  const child = run(command, { ...production, ...env, PORT: String(port) });
  await until(child, async () => (await fetch(`http://127.0.0.1:${port}/`)).status > 0);
  return {
    name,
    dialect,
    port,
    pid: child.pid!,
    headersFor: async ({ organizationId }) => ({ 'x-organization': organizationId }),
    stop: () => end(child),
  };
}

function run(command: readonly string[], env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [...command], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const killed = (): void => void child.kill('SIGKILL');
  process.once('exit', killed);
  child.once('exit', () => process.off('exit', killed));
  return child;
}

async function until(child: ChildProcess, isUp: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await isUp().catch(() => false))) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}.`);
    if (performance.now() > deadline) throw new Error(`${child.spawnargs.join(' ')} did not answer within a minute.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function signIn(port: number, email: string): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refusals { message } } }';
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { email, password } } }),
  });
  const answer = (await response.json()) as { data?: { signIn: { accessToken: string | null } | null } };
  const token = answer.data?.signIn?.accessToken;
  if (!token) throw new Error(`${email} cannot sign in: ${JSON.stringify(answer)}`);
  return token;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
