import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { FileDoor } from '../attachment/file-door.ts';
import { DOWNLOAD_PATH, UPLOAD_PATH } from '../attachment/file-links.ts';
import { dispositionOf } from '../attachment/file-name.ts';
import type { Received } from '../attachment/receive-file.ts';
import { tooMuch } from './admit.ts';
import { tellPoints } from './finish-reply.ts';
import { sendError } from './http-faults.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { RateLimits } from './rate-limit.ts';
import type { TransportMessage } from './transport-messages.ts';

/** What uploads come to and downloads come from. */
export type FileRoutes = Pick<FileDoor, 'receive' | 'open'>;

export interface FileParts {
  readonly lifecycle: Lifecycle;
  readonly door: FileRoutes;
  readonly rateLimits: RateLimits;
}

/** Points that a file takes from the address that sends or fetches it: links are tried by whoever likes. */
const FILE_POINTS = 5;

/** `PUT` under an upload link and `GET` under a download link; the link says who may, and nothing is held in memory. */
export function serveFiles(http: FastifyInstance, { lifecycle, door, rateLimits }: FileParts): void {
  void http.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_request, content, done) => done(null, content));
    files.addHook('onRequest', async (request, reply) => {
      void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      if (lifecycle.phase === 'starting') return await sendError(reply, 503, 'UNAVAILABLE');
      const allowance = rateLimits.take({ viewer: null, address: request.ip }, FILE_POINTS);
      if (!allowance) return undefined;
      tellPoints(reply, allowance);
      return allowance.isExceeded ? await reply.code(429).send(tooMuch(request, allowance)) : undefined;
    });
    files.put(`${UPLOAD_PATH}*`, async (request, reply) => await takeIn(request, reply, door));
    files.get(`${DOWNLOAD_PATH}*`, async (request, reply) => await handOut(request, reply, door));
  });
}

const refusals: Readonly<Record<Exclude<Received, 'RECEIVED'>, readonly [status: number, code: string, message: TransportMessage]>> = {
  NO_SUCH_UPLOAD: [404, 'NOT_FOUND', 'NO_SUCH_LINK'],
  TOO_LARGE: [413, 'BAD_USER_INPUT', 'FILE_LENGTH'],
  INCOMPLETE: [400, 'BAD_USER_INPUT', 'FILE_LENGTH'],
  OTHER_TYPE: [415, 'BAD_USER_INPUT', 'FILE_CONTENT'],
  NO_ROOM: [507, 'UNAVAILABLE', 'NO_ROOM'],
};

async function takeIn(request: FastifyRequest, reply: FastifyReply, door: FileRoutes): Promise<FastifyReply> {
  const content = request.body instanceof Readable ? request.body : Readable.from([]);
  const { 'content-length': given } = request.headers;
  const received = await door.receive({ token: tokenOf(request), content, length: given === undefined ? null : Number(given) });
  if (received === 'RECEIVED') return await reply.code(204).send();
  // What is still on its way is not waited for.
  void reply.header('connection', 'close');
  return await sendError(reply, ...refusals[received]);
}

async function handOut(request: FastifyRequest, reply: FastifyReply, door: FileRoutes): Promise<FastifyReply> {
  const file = await door.open(tokenOf(request), request.id);
  if (!file) return await sendError(reply, 404, 'NOT_FOUND', 'NO_SUCH_LINK');
  return await reply
    .headers({
      'content-type': file.contentType,
      'content-length': file.size,
      'content-disposition': dispositionOf(file.name),
      // Whatever a browser makes of it: it runs nothing.
      'content-security-policy': `default-src 'none'; sandbox`,
      'cross-origin-resource-policy': 'cross-origin',
    })
    .send(file.content);
}

function tokenOf({ params }: FastifyRequest): string {
  return (params as { readonly '*': string })['*'];
}
