import type { Contestant, ContestantName } from './contestants.ts';
import type { LoadDriver } from './load-driver.ts';
import { cpuOf, cpuOfTree, type CpuSeconds } from './usage.ts';
import type { Question, Workload } from './workloads/workload.ts';

/** What one contestant did in one round. */
export interface Sample {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of processor time for each request: in the server's process, and in the database. */
  readonly serverCpu: CpuSeconds;
  readonly databaseCpu: CpuSeconds;
}

export interface Cell {
  readonly workload: Workload;
  readonly connections: number;
  /** Samples by contestant, one of each round in order. */
  readonly samples: ReadonlyMap<ContestantName, readonly Sample[]>;
}

export interface RoundsOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

export interface Ring {
  readonly contestants: readonly Contestant[];
  readonly driver: LoadDriver;
  readonly databasePid: number;
}

/** A server is warm after so many requests, when its code has been optimized; or after this time, if it is that slow. */
const warm = { requests: 12_000, seconds: 12 };

/** Asks each contestant a workload's questions until it answers as fast as it will. */
export async function warmUp(ring: Ring, workload: Workload, questions: ReadonlyMap<Contestant, readonly Question[]>): Promise<void> {
  for (const contestant of ring.contestants) {
    const headers = await contestant.headersFor(workload);
    const order = { port: contestant.port, headers, questions: questions.get(contestant)!, connections: 16, seconds: 1 };
    let requests = 0;
    for (let second = 0; second < warm.seconds && requests < warm.requests; second += 1) {
      requests += (await ring.driver.load(order)).requests;
    }
  }
}

/** Measures a workload: in each round every contestant once, so that whatever else the machine does hits all of them. */
export async function measure(
  ring: Ring,
  workload: Workload,
  questions: ReadonlyMap<Contestant, readonly Question[]>,
  options: RoundsOptions,
): Promise<Cell> {
  const { rounds, seconds, connections } = options;
  const samples = new Map<ContestantName, Sample[]>(ring.contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of ring.contestants) {
      const headers = await contestant.headersFor(workload);
      const order = { port: contestant.port, headers, questions: questions.get(contestant)!, connections };
      // A breath of load before each sample fills what fell out of caches while the others ran.
      await ring.driver.load({ ...order, seconds: seconds / 10 });
      const sample = await sampled(contestant, ring, () => ring.driver.load({ ...order, seconds }));
      samples.get(contestant.name)!.push(sample);
    }
  }
  return { workload, connections, samples };
}

/** Loads a contestant once and tells what it took on both sides. */
export async function sampled(
  { pid }: Contestant,
  { databasePid }: Pick<Ring, 'databasePid'>,
  load: () => ReturnType<LoadDriver['load']>,
): Promise<Sample> {
  const server = cpuOf(pid);
  const database = cpuOfTree(databasePid);
  const { requests, seconds, p50, p99 } = await load();
  return {
    perSecond: requests / seconds,
    p50,
    p99,
    serverCpu: perRequest(server, cpuOf(pid), requests),
    databaseCpu: perRequest(database, cpuOfTree(databasePid), requests),
  };
}

function perRequest(before: CpuSeconds, after: CpuSeconds, requests: number): CpuSeconds {
  return before === null || after === null ? null : ((after - before) * 1e6) / requests;
}
