import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that a test can cut. */
export interface Line {
  /** The server's URL, by way of this line. */
  readonly url: string;
  /** Breaks all connections and takes no new ones until `mend`. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Lets nothing through any more on the connections that there are, without breaking them. */
  silence(): void;
  /** Breaks the next connection on which these bytes are sent, before they arrive. */
  breakBefore(bytes: string): void;
  /** Lets the bytes arrive and breaks the connection at this answer, so that only the answer is lost. */
  breakAfter(bytes: string, answer: string): void;
}

/** Opens a line to the server of a URL. */
export async function lineTo(url: string): Promise<Line> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let next: { readonly bytes: string; readonly answer: string | null } | null = null;

  const server = createServer((near) => {
    const far = connect({ host: target.hostname, port: Number(target.port) });
    const ends = [near, far];
    const end = (): void => {
      for (const socket of ends) socket.destroy();
    };
    for (const socket of ends) {
      sockets.add(socket);
      socket.on('error', end);
      socket.on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    far.on('data', (answer: Buffer) => void near.write(answer));
    near.on('data', (sent: Buffer) => {
      const found = next && sent.includes(next.bytes) ? next : null;
      if (!found) return void far.write(sent);
      next = null;
      if (found.answer === null) return end();
      far.removeAllListeners('data');
      far.on('data', (answer: Buffer) => void (answer.includes(found.answer!) && end()));
      far.write(sent);
    });
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const near = new URL(url);
  near.port = String(port);
  return {
    url: near.href,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: () => listen(port),
    silence() {
      for (const socket of sockets) socket.removeAllListeners('data').resume();
    },
    breakBefore: (bytes) => void (next = { bytes, answer: null }),
    breakAfter: (bytes, answer) => void (next = { bytes, answer }),
  };
}
