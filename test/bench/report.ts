import { contestantNames, type Contestant, type ContestantName } from './contestants.ts';
import type { Cell, Sample } from './rounds.ts';
import { memoryOf } from './usage.ts';

type PeerName = Exclude<ContestantName, 'closedloop'>;

/** This API's requests per second over a peer's, in the same round. */
export interface Ratio {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** What `--json` writes. */
export interface Report {
  readonly workloads: readonly {
    readonly name: string;
    readonly connections: number;
    readonly ratios: Readonly<Partial<Record<PeerName, Ratio>>>;
  }[];
}

export function reportOf(cells: readonly Cell[]): Report {
  return { workloads: cells.map((cell) => ({ name: cell.workload.name, connections: cell.connections, ratios: ratiosOf(cell) })) };
}

function ratiosOf({ samples }: Cell): Readonly<Partial<Record<PeerName, Ratio>>> {
  const ours = samples.get('closedloop')!;
  const peers = contestantNames.filter((name): name is PeerName => name !== 'closedloop' && samples.has(name));
  return Object.fromEntries(peers.map((name) => [name, ratio(ours, samples.get(name)!)]));
}

function ratio(ours: readonly Sample[], theirs: readonly Sample[]): Ratio {
  const paired = ours.map(({ perSecond }, round) => perSecond / theirs[round]!.perSecond);
  return { median: rounded(median(paired)), min: rounded(Math.min(...paired)), max: rounded(Math.max(...paired)) };
}

/** One workload as a table for people: medians over the rounds. */
export function printCell(cell: Cell): void {
  const ratios = ratiosOf(cell);
  console.log(`\n${cell.workload.name}, ${cell.connections} connections`);
  console.table(
    Object.fromEntries(
      [...cell.samples].map(([name, samples]) => {
        const peer = name === 'closedloop' ? undefined : ratios[name];
        return [
          name,
          {
            'requests/s': Math.round(median(samples.map(({ perSecond }) => perSecond))),
            'p50 ms': rounded(median(samples.map(({ p50 }) => p50))),
            'p99 ms': rounded(median(samples.map(({ p99 }) => p99))),
            'server µs': micros(samples.map(({ serverCpu }) => serverCpu)),
            'database µs': micros(samples.map(({ databaseCpu }) => databaseCpu)),
            'ours/theirs': peer ? `${peer.median} (${peer.min}–${peer.max})` : '',
          },
        ];
      }),
    ),
  );
}

/** Resident memory of the servers after all that. */
export function printMemory(contestants: readonly Contestant[]): void {
  console.log('\nMemory in MB');
  console.table(Object.fromEntries(contestants.map(({ name, pid }) => [name, memoryOf(pid) ?? {}])));
}

export function micros(values: readonly (number | null)[]): number | string {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 'unknown' : Math.round(median(known));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
