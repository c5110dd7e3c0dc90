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

/**
 * Measures a workload: in each round every contestant once, so that whatever else the machine does hits all of them.
 * A round before the first warms up and is not counted.
 */
export async function measure(
  ring: Ring,
  workload: Workload,
  questions: ReadonlyMap<Contestant, readonly Question[]>,
  options: RoundsOptions,
): Promise<Cell> {
  const { rounds, seconds, connections } = options;
  const samples = new Map<ContestantName, Sample[]>(ring.contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contestant of ring.contestants) {
      const headers = await contestant.headersFor(workload);
      const order = { port: contestant.port, headers, questions: questions.get(contestant)!, connections };
      // A breath of load before each sample fills what fell out of caches while the others ran.
      await ring.driver.load({ ...order, seconds: seconds / 10 });
      const sample = await sampled(contestant, ring, () => ring.driver.load({ ...order, seconds }));
      if (round > 0) samples.get(contestant.name)!.push(sample);
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
