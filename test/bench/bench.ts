import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startContestants } from './contestants.ts';
import { startServer } from './data/database.ts';
import { foundOrganizations } from './data/organizations.ts';
import { loadRows } from './data/rows.ts';
import { measureGrowth } from './growth.ts';
import { startLoadDriver } from './load-driver.ts';
import { readOptions, type Options } from './options.ts';
import { prepareQuestions } from './questions.ts';
import { printCell, printMemory, reportOf } from './report.ts';
import { measure, warmUp, type Cell, type Ring } from './rounds.ts';
import { measureSearch } from './search.ts';
import { soak } from './soak/soak.ts';
import { creation } from './workloads/creation.ts';
import { nestedLists } from './workloads/nested-lists.ts';
import { pageOfFifty } from './workloads/page-of-fifty.ts';
import { pageOfHundred } from './workloads/page-of-hundred.ts';
import { pointRead } from './workloads/point-read.ts';
import type { Workload } from './workloads/workload.ts';

const workloads = [pointRead, pageOfFifty, nestedLists, pageOfHundred, creation];
const scale = { organizations: 20, customers: 50_000, opportunities: 200_000 };

const options = readOptions(process.argv.slice(2));
// An interrupted run takes its servers and its gigabytes with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
if (options.soak !== null) {
  await soak({ minutes: options.soak, connections: options.connections[0]! });
} else if (options.search) {
  await measureSearch(options);
} else if (options.growth) {
  await measureGrowth({ ...options, sizes: options.growth });
} else {
  installPeers();
  await compare(options);
}

/** Measures this API against its peers on the same rows: `npm run bench -- [--rounds 5] [--seconds 2] [--only page] [--json FILE]`. */
async function compare({ profile, json, ...how }: Options): Promise<void> {
  console.log(`Loading ${scale.customers} customers and ${scale.opportunities} opportunities in ${scale.organizations} organizations …`);
  const server = await startServer();
  const driver = startLoadDriver();
  try {
    const database = await server.createDatabase('bench');
    const organizations = await foundOrganizations(database.ownerUrl, scale.organizations);
    await loadRows(database.owner, organizations, scale);
    const contestants = await startContestants(database, profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []);
    try {
      const chosen = (await Promise.all(workloads.map((make) => make({ organizations, owner: database.owner })))).filter(
        ({ name }) => how.only.length === 0 || how.only.some((text) => name.includes(text)),
      );
      const cells = await measureAll({ contestants, driver, databasePid: server.pid }, chosen, how);
      printMemory(contestants);
      if (json) writeFileSync(json, `${JSON.stringify(reportOf(cells), null, 2)}\n`);
    } finally {
      await Promise.all(contestants.map((contestant) => contestant.stop()));
    }
  } finally {
    driver.stop();
    await server.stop();
  }
}

async function measureAll(
  ring: Ring,
  chosen: readonly Workload[],
  how: Pick<Options, 'rounds' | 'seconds' | 'connections'>,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  const asked = new Map<Workload, Awaited<ReturnType<typeof prepareQuestions>>>();
  for (const workload of chosen) asked.set(workload, await prepareQuestions(workload, ring.contestants));
  console.log('All answers are equal.');
  for (const [workload, questions] of asked) {
    await warmUp(ring, workload, questions);
    for (const connections of how.connections) {
      const cell = await measure(ring, workload, questions, { ...how, connections });
      printCell(cell);
      cells.push(cell);
    }
  }
  return cells;
}

/** The peers lie in a package of their own, so that nobody installs them who does not compare. */
function installPeers(): void {
  const folder = fileURLToPath(new URL('peers/', import.meta.url));
  if (existsSync(`${folder}node_modules/postgraphile`)) return;
  console.log('Installing the peers …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}
