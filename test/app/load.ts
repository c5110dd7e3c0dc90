import type { TypedDocumentString } from '../support/generated/operations.ts';
import { clientOf, type Reply } from './client.ts';

/** What became of the deeds and reads of a load. */
export interface Tally {
  /** Names of the leads that the platform says it made, and of those it cannot tell of. */
  readonly made: string[];
  readonly unknown: string[];
  /** Names of the leads that it says it did not make. */
  readonly notMade: string[];
  reads: number;
  unavailable: number;
  /** Answers that nobody should ever get. */
  readonly faults: string[];
}

export interface Load {
  readonly tally: Tally;
  /** Resolves when so many more deeds have been done. */
  progress(deeds: number): Promise<void>;
  stop(): Promise<Tally>;
}

type Document<Data> = TypedDocumentString<Data, Record<string, unknown>>;

/** A document that no client has typed. */
export const documentOf = <Data>(text: string): Document<Data> => ({ toString: () => text }) as Document<Data>;

interface Created {
  readonly createOpportunity: { readonly opportunity: object | null; readonly refusals: readonly { readonly message: string }[] };
}

const create = documentOf<Created>(
  'mutation ($name: String!) { createOpportunity(input: {name: $name, source: REFERRAL}) { opportunity { id } refusals { code message } } }',
);
const reads = [
  '{ opportunities(first: 20, orderBy: [{createdAt: DESC}]) { totalCount nodes { id name owner { name } } } }',
  '{ viewer { member { email } organization { name } } }',
  'mutation { signIn(input: {email: "sales_rep@tm.example", password: "closedloop-demo"}) { accessToken } }',
  '{ customers(first: 5) { nodes { name contacts(first: 3) { nodes { name } } } } }',
].map((text) => documentOf<object>(text));

const longestAnswer = 20_000;
let loads = 0;

/** Members who read and make leads without a pause, at one platform or at several in turn. */
export function startLoad(urls: readonly string[], token: string, workers = 4): Load {
  const tally: Tally = { made: [], unknown: [], notMade: [], reads: 0, unavailable: 0, faults: [] };
  const stopping = new AbortController();
  let count = 0;
  const series = (loads += 1);

  async function ask<Data>(url: string, document: Document<Data>, variables: object): Promise<Reply<Data> | 'unavailable' | null> {
    const fault = (what: unknown): null => {
      tally.faults.push(`${document.toString().slice(0, 60)}: ${String(what)}`);
      return null;
    };
    const silence = new Promise<Reply<never>>((_answer, reject) => setTimeout(reject, longestAnswer, new Error('no answer')).unref());
    const reply = await Promise.race([clientOf(url, token).ask(document, { ...variables }), silence]).catch(fault);
    if (!reply) return null;
    const [error] = reply.errors;
    if (!error) return reply.status === 200 ? reply : fault(reply.status);
    if (error.extensions.code !== 'UNAVAILABLE') return fault(`${error.extensions.code} ${error.message}`);
    tally.unavailable += 1;
    return (error.extensions as { outcome?: string }).outcome === 'UNKNOWN' ? reply : 'unavailable';
  }

  async function makeLead(url: string): Promise<void> {
    const name = `Lead ${series}.${(count += 1)}`;
    const reply = await ask(url, create, { name });
    if (reply === null || reply === 'unavailable') return void (reply && tally.notMade.push(name));
    if (reply.errors.length > 0) return void tally.unknown.push(name);
    const { opportunity, refusals } = reply.data!.createOpportunity;
    if (opportunity) tally.made.push(name);
    else tally.faults.push(refusals[0]!.message);
  }

  async function work(worker: number): Promise<void> {
    for (let round = worker; !stopping.signal.aborted && tally.faults.length < 100; round += 1) {
      const url = urls[round % urls.length]!;
      if (worker % 2 === 0) await makeLead(url);
      else if (await ask(url, reads[round % reads.length]!, {})) tally.reads += 1;
    }
  }

  const working = Array.from({ length: workers }, (_, worker) => work(worker));
  return {
    tally,
    async progress(deeds) {
      const goal = tally.made.length + deeds;
      const readGoal = tally.reads + deeds;
      while (tally.faults.length === 0 && (tally.made.length < goal || tally.reads < readGoal)) {
        await new Promise((later) => setTimeout(later, 20));
      }
    },
    async stop() {
      stopping.abort();
      await Promise.all(working);
      return tally;
    },
  };
}
