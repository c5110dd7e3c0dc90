import type pg from 'pg';
import { fillGrams } from '../../migrations/Migration0010Search.ts';
import { startThisApi, type Contestant } from './contestants.ts';
import { startServer } from './data/database.ts';
import { foundOrganizations } from './data/organizations.ts';
import { loadRows } from './data/rows.ts';
import { startLoadDriver, type LoadDriver } from './load-driver.ts';
import { median, rounded } from './report.ts';
import { graphql, type Question } from './workloads/workload.ts';

export interface SearchOptions {
  readonly rounds: number;
  readonly seconds: number;
}

const scale = { customers: 50_000, opportunities: 200_000 };

/** What is looked for: how frequent it is decides by which way it is found. */
const texts = {
  'in every title': 'line for',
  'in one of eight': '晨光',
  'two words, never in one title': 'northwind river',
  'in some hundred': 'silverline 777',
  'in a dozen': '12345',
  nowhere: 'zeppelin',
} as const;

/** Who looks: the director sees all, a manager a team, a representative one title of twenty, and a new one none. */
const askers = ['marketing_director', 'sales_manager', 'rep-1-1', 'sales_rep'] as const;

/** A page of 20 in the order of the list, newest first, as screens show it. */
const PAGE = `query ($text: String!) {
  opportunities(search: $text, first: 20) {
    nodes { id name state value { amount currency } customer { id name } owner { id name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const HITS = `query ($text: String!) {
  search(text: $text, first: 20) { nodes { type title node { id } } pageInfo { hasNextPage endCursor } }
}`;

/** Measures searches in one organization of 200,000 titles, one request at a time: how long a person waits. */
export async function measureSearch({ rounds, seconds }: SearchOptions): Promise<void> {
  console.log(`Loading an organization with ${scale.opportunities} opportunities …`);
  const server = await startServer();
  const driver = startLoadDriver();
  try {
    const { ownerUrl, owner } = await server.createDatabase('search');
    const organizations = await foundOrganizations(ownerUrl, 1);
    await loadRows(owner, organizations, scale);
    await gather(owner);
    const api = await startThisApi(ownerUrl, []);
    try {
      for (const [name, query] of Object.entries({ 'page of 20 opportunities': PAGE, 'hits of all types': HITS })) {
        await print(name, (asker, text) =>
          measured({ api, driver, asker, organizationId: organizations[0]!.id }, graphql(query, { text }), { rounds, seconds }),
        );
      }
    } finally {
      await api.stop();
    }
  } finally {
    driver.stop();
    await server.stop();
  }
}

/** Rows are loaded past the triggers, which would have gathered their grams one by one. */
async function gather(owner: pg.Client): Promise<void> {
  await owner.query('truncate search_gram');
  for (const statement of fillGrams()) await owner.query(statement);
  await owner.query('vacuum (analyze) search_gram');
}

interface Asking {
  readonly api: Contestant;
  readonly driver: LoadDriver;
  readonly asker: string;
  readonly organizationId: string;
}

async function measured(
  { api, driver, asker, organizationId }: Asking,
  question: Question,
  { rounds, seconds }: SearchOptions,
): Promise<string> {
  const headers = await api.headersFor({ asker: `${asker}@org-1.example`, organizationId });
  const order = { port: api.port, headers, questions: [question], connections: 1, seconds };
  await driver.load({ ...order, seconds: 1 });
  const p50: number[] = [];
  const p99: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const counted = await driver.load(order);
    p50.push(counted.p50);
    p99.push(counted.p99);
  }
  return `${rounded(median(p50))} (${rounded(median(p99))})`;
}

async function print(name: string, measure: (asker: string, text: string) => Promise<string>): Promise<void> {
  const table: Record<string, Record<string, string>> = {};
  for (const [label, text] of Object.entries(texts)) {
    const row: Record<string, string> = {};
    for (const asker of askers) row[asker] = await measure(asker, text);
    table[label] = row;
  }
  console.log(`\n${name}: milliseconds, median and 99th percentile`);
  console.table(table);
}
