import { afterAll } from '@jest/globals';
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface S3Server {
  /** Address of the bucket. */
  readonly url: string;
  readonly objects: Map<string, Buffer>;
  /** What the next request is answered with, instead of being done. */
  fail(status: number, code: string): void;
}

export const s3Keys = { region: 'eu-test-1', accessKeyId: 'AKTEST', secretAccessKey: 'not so secret' } as const;

/** A bucket as a store of files needs it: PUT, GET and DELETE of one object, each under a signature that is checked (AWS SigV4). */
export async function s3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const failures: { readonly status: number; readonly code: string }[] = [];
  const server = createServer((request, answer) => {
    const tell = (status: number, code = ''): void => void answer.writeHead(status).end(code && `<Error><Code>${code}</Code></Error>`);
    void (async () => {
      const path = request.url!;
      const failure = failures.shift();
      if (failure) return tell(failure.status, failure.code);
      if (!isSigned(request)) return tell(403, 'SignatureDoesNotMatch');
      if (request.method === 'PUT') {
        if (request.headers['content-length'] === undefined) return tell(411, 'MissingContentLength');
        objects.set(path, await buffer(request));
        return tell(200);
      }
      const object = objects.get(path);
      if (request.method === 'DELETE') {
        objects.delete(path);
        return tell(204);
      }
      if (!object) return tell(404, 'NoSuchKey');
      answer.writeHead(200).end(object);
    })().catch(() => answer.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/bucket`, objects, fail: (status, code) => void failures.push({ status, code }) };
}

/** Computes the signature anew, as the specification says (Signature Version 4), from what came over the wire. */
function isSigned({ method, url, headers }: IncomingMessage): boolean {
  const [, scope, names, signature] =
    /^AWS4-HMAC-SHA256 Credential=AKTEST\/([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '') ??
    [];
  if (!scope || !names) return false;
  const [day, region, service] = scope.split('/');
  if (region !== s3Keys.region || service !== 's3') return false;
  const signed = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, url, '', signed.join(''), names, headers['x-amz-content-sha256']].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const key = ['aws4_request'].reduce(
    (each, text) => hmac(each, text),
    hmac(hmac(hmac(`AWS4${s3Keys.secretAccessKey}`, day!), region), service),
  );
  return hmac(key, toSign).toString('hex') === signature;
}
