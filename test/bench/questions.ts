import type { Contestant } from './contestants.ts';
import type { Question, Spoken, Workload } from './workloads/workload.ts';

/** What one contestant is asked in a workload, over and over, and what it answered the first time. */
interface Prepared {
  readonly questions: readonly Question[];
  readonly answers: readonly unknown[];
}

/** The questions of a workload for each contestant, after all have given the same answers to them. */
export async function prepareQuestions(
  workload: Workload,
  contestants: readonly Contestant[],
): Promise<ReadonlyMap<Contestant, readonly Question[]>> {
  const prepared = new Map<Contestant, Prepared>();
  for (const contestant of contestants) prepared.set(contestant, await walk(workload, contestant));
  const [first, ...others] = contestants;
  const expected = prepared.get(first!)!.answers;
  if (expected.length === 0) throw new Error(`${workload.name} asks nothing.`);
  for (const other of others) {
    const difference = firstDifference(expected, prepared.get(other)!.answers, '');
    if (difference) throw new Error(`${workload.name}: ${first!.name} and ${other.name} differ at ${difference}`);
  }
  return new Map([...prepared].map(([contestant, { questions }]) => [contestant, questions]));
}

/** Asks everything once, following each contestant's own cursors. */
async function walk(workload: Workload, contestant: Contestant): Promise<Prepared> {
  const spoken = workload.spoken[contestant.dialect];
  const headers = await contestant.headersFor(workload);
  const questions: Question[] = [];
  const answers: unknown[] = [];
  for (const subject of workload.subjects) {
    let cursor: string | null = null;
    for (let page = 0; page <= workload.pages; page += 1) {
      const question = spoken.ask(subject, cursor);
      const { value, cursor: next } = await told(question, { contestant, headers, spoken });
      // The first page only leads to the others: what is measured lies behind a cursor.
      if (page > 0 || workload.pages === 0) {
        questions.push(question);
        answers.push(value);
      }
      cursor = next;
    }
  }
  return { questions, answers };
}

interface Asking {
  readonly contestant: Contestant;
  readonly headers: Readonly<Record<string, string>>;
  readonly spoken: Spoken;
}

async function told({ path, body }: Question, { contestant, headers, spoken }: Asking): Promise<ReturnType<Spoken['read']>> {
  const response = await fetch(`http://127.0.0.1:${contestant.port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors":')) throw new Error(`${contestant.name} fails ${path} ${body}: ${text.slice(0, 1000)}`);
  return spoken.read(JSON.parse(text));
}

/** Where two answers differ first, and how; null when they are equal. */
function firstDifference(one: unknown, other: unknown, path: string): string | null {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other ? null : `${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const difference = firstDifference((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], `${path}/${key}`);
    if (difference) return difference;
  }
  return null;
}
