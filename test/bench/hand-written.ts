import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { clientConfig, prepareSession } from '../../src/database/connection.ts';
import { tenantContext } from '../../src/database/reader.ts';
import { sendGroup } from '../../src/database/statement-group.ts';
import { handWrittenStatements } from './hand-written-statements.ts';

/**
 * The peer that somebody would write by hand: SQL on pipelined connections behind `node:http`, and nothing else. It uses
 * our own pipeline, the fastest we know, so that what differs is the API. POSTGRES_URL, PORT, and POLICY=on to carry the
 * tenant's context with each statement.
 */
const { POSTGRES_URL, PORT, POLICY } = process.env;
const settings = { statementTimeoutMs: 10_000, genericPlans: true, applicationName: 'hand-written' };
const clients = await Promise.all(
  Array.from({ length: 3 }, async () => {
    const client = new pg.Client(clientConfig(POSTGRES_URL!, settings));
    await client.connect();
    await prepareSession(client, settings);
    return client;
  }),
);

let turn = 0;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => void answer(request, response, Buffer.concat(chunks).toString()));
});
server.listen(Number(PORT), '127.0.0.1', () => console.log('ready'));

async function answer(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
  const organizationId = String(request.headers['x-organization']);
  const name = request.url!.slice(1);
  turn = (turn + 1) % clients.length;
  try {
    const statement = { name, text: handWrittenStatements[name]!, values: [organizationId, ...(JSON.parse(body) as unknown[])] };
    const preludes = POLICY === 'on' ? [tenantContext(organizationId)] : [];
    const { rows } = await sendGroup<{ r: string }>(clients[turn]!, preludes, statement);
    send(response, 200, rows[0]?.r ?? 'null');
  } catch (error) {
    send(response, 500, JSON.stringify({ errors: [String(error)] }));
  }
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
