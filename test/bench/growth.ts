import { startThisApi, type Contestant } from './contestants.ts';
import { startServer, type BenchServer } from './data/database.ts';
import { withoutIndexes } from './data/indexes.ts';
import { foundOrganizations } from './data/organizations.ts';
import { loadRows } from './data/rows.ts';
import { startLoadDriver, type LoadDriver } from './load-driver.ts';
import { prepareQuestions } from './questions.ts';
import { median, micros, rounded } from './report.ts';
import { sampled, warmUp, type Sample } from './rounds.ts';
import { pageOfFifty } from './workloads/page-of-fifty.ts';
import type { Question, Workload } from './workloads/workload.ts';

export interface GrowthOptions {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
}

/** One organization of some size, in a database of its own, with this API on it. */
interface Grown {
  readonly size: number;
  readonly api: Contestant;
  readonly workload: Workload;
  readonly questions: readonly Question[];
}

/**
 * Measures the page of 50 in organizations of growing numbers of opportunities, one after the other in each round. What
 * holds is that a page costs the same however many rows lie behind it.
 */
export async function measureGrowth({ sizes, rounds, seconds }: GrowthOptions): Promise<void> {
  const server = await startServer();
  const driver = startLoadDriver();
  const grown: Grown[] = [];
  try {
    for (const size of sizes) grown.push(await grow(server, size));
    const samples = new Map<Grown, Sample[]>(grown.map((each) => [each, []]));
    for (const { api, workload, questions } of grown) {
      await warmUp({ contestants: [api], driver, databasePid: server.pid }, workload, new Map([[api, questions]]));
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const each of grown) {
        const sample = await sampleOf(each, { driver, databasePid: server.pid }, seconds);
        samples.get(each)!.push(sample);
      }
    }
    print(samples);
  } finally {
    await Promise.all(grown.map(({ api }) => api.stop()));
    driver.stop();
    await server.stop();
  }
}

async function grow(server: BenchServer, size: number): Promise<Grown> {
  console.log(`Loading an organization with ${size} opportunities …`);
  const database = await server.createDatabase(`growth_${size}`);
  const { owner } = database;
  const organizations = await foundOrganizations(database.ownerUrl, 1);
  const customers = Math.min(50_000, Math.ceil(size / 4));
  await withoutIndexes(owner, 'opportunity', () => loadRows(owner, organizations, { customers, opportunities: size }));
  await owner.query('vacuum (analyze) opportunity');
  const api = await startThisApi(database.ownerUrl, []);
  const workload = await pageOfFifty({ organizations, owner });
  const questions = await prepareQuestions(workload, [api]);
  return { size, api, workload, questions: questions.get(api)! };
}

async function sampleOf(
  { api, workload, questions }: Grown,
  ring: { readonly driver: LoadDriver; readonly databasePid: number },
  seconds: number,
): Promise<Sample> {
  const order = { port: api.port, headers: await api.headersFor(workload), questions, connections: 16 };
  await ring.driver.load({ ...order, seconds: seconds / 10 });
  return sampled(api, ring, () => ring.driver.load({ ...order, seconds }));
}

function print(samples: ReadonlyMap<Grown, readonly Sample[]>): void {
  const all = [...samples];
  const smallest = all[0]![1];
  console.log('\npage of 50, 16 connections, by number of opportunities in the organization');
  console.table(
    Object.fromEntries(
      all.map(([{ size }, each]) => [
        size,
        {
          'requests/s': Math.round(median(each.map(({ perSecond }) => perSecond))),
          'p50 ms': rounded(median(each.map(({ p50 }) => p50))),
          'p99 ms': rounded(median(each.map(({ p99 }) => p99))),
          'server µs': micros(each.map(({ serverCpu }) => serverCpu)),
          'database µs': micros(each.map(({ databaseCpu }) => databaseCpu)),
          'times slower than the first': rounded(median(each.map(({ perSecond }, round) => smallest[round]!.perSecond / perSecond))),
        },
      ]),
    ),
  );
}
