import { setTimeout as pause } from 'node:timers/promises';
import { startThisApi, type Contestant } from '../contestants.ts';
import { startServer } from '../data/database.ts';
import { foundOrganizations, type BenchOrganization } from '../data/organizations.ts';
import { loadRows } from '../data/rows.ts';
import { rounded } from '../report.ts';
import { memoryOf, memoryOfTree } from '../usage.ts';
import type { Workload } from '../workloads/workload.ts';
import { nextRequest, type Request } from './mix.ts';
import { pick } from './random-document.ts';

const scale = { organizations: 5, customers: 5_000, opportunities: 20_000 };
const metricsToken = 'soak-metrics-token';
const probe = ['--expose-gc', '--import', '@swc-node/register/esm-register', '--import', './test/bench/soak/collect-garbage.ts'];
const intervals = 10;

/** Memory of the platform at rest, in megabytes. */
interface Sample {
  readonly minute: number;
  readonly requests: number;
  readonly heap: number;
  readonly resident: number;
  readonly database: number | null;
}

/**
 * Loads the platform with a mix of everything for some minutes, rests ten times, and tells how its memory went. What
 * holds is that nothing grows with the number of requests, documents, addresses or members. An internal error, or a heap
 * that is a fifth larger at the end than in the middle, ends it with exit code 1.
 */
export async function soak({ minutes, connections }: { readonly minutes: number; readonly connections: number }): Promise<void> {
  const server = await startServer();
  try {
    const database = await server.createDatabase('soak');
    const organizations = await foundOrganizations(database.ownerUrl, scale.organizations);
    await loadRows(database.owner, organizations, scale);
    const api = await startThisApi(database.ownerUrl, probe, { METRICS_TOKEN: metricsToken, TRUST_PROXY: 'true' });
    try {
      const load = new Load(api.port);
      const signIn = () => tokensOf(api, organizations);
      const samples = await run({ api, load, signIn, minutes, connections, databasePid: server.pid });
      judge(samples, load);
    } finally {
      await api.stop();
    }
  } finally {
    await server.stop();
  }
}

async function run(given: {
  readonly api: Contestant;
  readonly load: Load;
  readonly signIn: () => Promise<readonly string[]>;
  readonly minutes: number;
  readonly connections: number;
  readonly databasePid: number;
}): Promise<Sample[]> {
  const { api, load, signIn, minutes, connections, databasePid } = given;
  const samples: Sample[] = [];
  const begun = performance.now();
  for (let interval = 1; interval <= intervals; interval += 1) {
    // A token holds for a quarter of an hour.
    if (interval === 1 || minutes > 10) load.tokens = await signIn();
    await load.run(connections, (minutes * 60_000) / intervals);
    process.kill(api.pid, 'SIGUSR2');
    await pause(3_000);
    const sample = {
      minute: rounded((performance.now() - begun) / 60_000),
      requests: load.requests,
      heap: Math.round(await heapOf(api.port)),
      resident: memoryOf(api.pid)?.now ?? 0,
      database: memoryOfTree(databasePid),
    };
    samples.push(sample);
    console.log(
      Object.entries(sample)
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
    );
  }
  return samples;
}

function judge(samples: readonly Sample[], load: Load): void {
  console.table(samples);
  console.table(load.outcomes());
  const middle = samples[Math.floor(samples.length / 2) - 1]!.heap;
  const last = samples.at(-1)!.heap;
  const isGrowing = last > middle * 1.2;
  console.log(`Heap at rest: ${middle} MB in the middle, ${last} MB at the end${isGrowing ? ': it grows' : ''}.`);
  if (isGrowing || load.faults > 0) process.exitCode = 1;
}

/** Members of all organizations, each signed in once. */
async function tokensOf(api: Contestant, organizations: readonly BenchOrganization[]): Promise<string[]> {
  const emails = organizations.flatMap(({ teams }) =>
    teams.flatMap(({ managerEmail, reps }) => [managerEmail, ...reps.map(({ email }) => email)]),
  );
  const tokens: string[] = [];
  // One address signs in a hundred times a minute at most.
  for (const asker of emails.slice(0, 100)) tokens.push((await api.headersFor({ asker } as Workload))['authorization']!);
  return tokens;
}

async function heapOf(port: number): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
  return Number(/^closedloop_nodejs_heap_size_used_bytes (\S+)/m.exec(await response.text())![1]) / 1e6;
}

/** Requests of the mix, each as another member and from another address, and what was answered. */
class Load {
  requests = 0;
  faults = 0;
  tokens: readonly string[] = [];
  readonly #url: string;
  readonly #outcomes = new Map<string, Map<string, number>>();

  constructor(port: number) {
    this.#url = `http://127.0.0.1:${port}/graphql`;
  }

  async run(connections: number, milliseconds: number): Promise<void> {
    const deadline = performance.now() + milliseconds;
    const keepAsking = async (): Promise<void> => {
      while (performance.now() < deadline) await this.#ask(nextRequest());
    };
    await Promise.all(Array.from({ length: connections }, keepAsking));
  }

  outcomes(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      [...this.#outcomes].map(([kind, counts]) => [kind, [...counts].map(([code, times]) => `${code} ${times}`).join(', ')]),
    );
  }

  async #ask({ kind, body, as }: Request): Promise<void> {
    this.requests += 1;
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': Array.from({ length: 4 }, () => Math.floor(Math.random() * 256)).join('.'),
        ...(as === 'member' && { authorization: pick(this.tokens) }),
        ...(as === 'forger' && { authorization: `Bearer forged-${this.requests}` }),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const { errors = [] } = (await response.json()) as { errors?: readonly { extensions?: { code?: string } }[] };
    const code = errors[0]?.extensions?.code ?? 'OK';
    if (code === 'INTERNAL' || response.status === 500) this.faults += 1;
    const counts = this.#outcomes.get(kind) ?? new Map<string, number>();
    this.#outcomes.set(kind, counts.set(code, (counts.get(code) ?? 0) + 1));
  }
}
