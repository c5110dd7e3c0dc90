import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A request that the server has begun to read. */
export interface BegunRequest {
  /** Sends the rest; answers the response as it came. */
  finish(): Promise<string>;
}

/** Sends the head of a request and waits until the server asks for the body, so that it is in flight for certain. */
export async function beginRequest(url: string, body: object): Promise<BegunRequest> {
  const text = JSON.stringify(body);
  const head = ['POST /graphql HTTP/1.1', `host: ${new URL(url).host}`, 'content-type: application/json', 'expect: 100-continue'];
  const socket = socketTo(url);
  await once(socket, 'connect');
  socket.write(`${head.join('\r\n')}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n`);
  const [interim] = (await once(socket, 'data')) as [Buffer];
  if (!interim.toString().startsWith('HTTP/1.1 100')) throw new Error(`The server did not ask for the body: ${interim.toString()}`);
  return {
    async finish() {
      let answer = '';
      socket.on('data', (part: Buffer) => (answer += part.toString()));
      socket.write(text);
      await once(socket, 'close');
      return answer;
    },
  };
}

/** Whether somebody listens there. */
export async function accepts(url: string): Promise<boolean> {
  const socket = socketTo(url);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Waits for a condition; the test's own limit bounds it. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(20);
}

function socketTo(url: string): Socket {
  const { hostname, port } = new URL(url);
  return connect({ host: hostname, port: Number(port) });
}
