import type { FastifyInstance } from 'fastify';
import { StartupProblem } from '../database/startup-problem.ts';

/** Begins to accept connections and answers the URL to open. A taken port is a `StartupProblem`. */
export async function listen(http: FastifyInstance, { host, port }: { readonly host: string; readonly port: number }): Promise<string> {
  try {
    await http.listen({ host, port });
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException, host, port);
  }
  const address = http.server.address();
  const openPort = typeof address === 'object' && address !== null ? address.port : port;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  return `http://${isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${openPort}`;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const options = { cause: error };
  if (error.code === 'EADDRINUSE') {
    return new StartupProblem(`Port ${port} is already in use: stop the program that listens there, or set PORT to a free one.`, options);
  }
  if (error.code === 'EACCES') return new StartupProblem(`This user may not open port ${port}: set PORT to one above 1023.`, options);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new StartupProblem(`HOST "${host}" is no address of this machine.`, options);
  }
  return error;
}
