import { connect, type Socket } from 'node:net';
import { AnswerReader } from './answer-reader.ts';
import type { Question } from './workloads/workload.ts';

/** What a server is loaded with: one question at a time on each of so many connections that stay open. */
export interface Order {
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
  readonly connections: number;
  readonly seconds: number;
}

export interface Counted {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Asks until the time is over and waits for the last answers. An answer other than 200, or with errors, ends it all. */
export async function loadServer(order: Order): Promise<Counted> {
  const requests = order.questions.map((question) => requestBytes(question, order));
  const latencies: number[] = [];
  const begun = performance.now();
  const deadline = begun + order.seconds * 1000;
  let next = 0;
  const ask = (socket: Socket): void => void socket.write(requests[next++ % requests.length]!);
  await Promise.all(
    Array.from({ length: order.connections }, () =>
      keepAsking({ port: order.port, ask, deadline, noteLatency: (ms) => latencies.push(ms) }),
    ),
  );
  const seconds = (performance.now() - begun) / 1000;
  const sorted = Float64Array.from(latencies).toSorted();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { requests: sorted.length, seconds, p50: at(0.5), p99: at(0.99) };
}

interface Asking {
  readonly port: number;
  readonly ask: (socket: Socket) => void;
  readonly deadline: number;
  readonly noteLatency: (milliseconds: number) => void;
}

function keepAsking({ port, ask, deadline, noteLatency }: Asking): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let askedAt = 0;
    const askNow = (): void => {
      askedAt = performance.now();
      ask(socket);
    };
    const reader = new AnswerReader((fault) => {
      const now = performance.now();
      noteLatency(now - askedAt);
      if (fault) socket.destroy(new Error(fault));
      else if (now < deadline) askNow();
      else socket.end();
    });
    socket.setTimeout(10_000, () => socket.destroy(new Error(`Port ${port} has not answered for ten seconds.`)));
    socket.on('connect', askNow);
    socket.on('data', (bytes) => reader.take(bytes));
    socket.on('error', reject);
    socket.on('close', () => (performance.now() < deadline ? reject(new Error(`Port ${port} closed a connection.`)) : resolve()));
  });
}

function requestBytes({ path, body }: Question, { port, headers }: Order): Buffer {
  const lines = [
    `POST ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
