import { AwsV4Signer } from 'aws4fetch';
import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { checkedKey, StoreFull, type FileStore } from './file-store.ts';

export interface S3Settings {
  /** Address of the bucket, such as `https://s3.example.com/bucket`. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const PATIENCE_MS = 30_000;

/** Files in a bucket of any store that speaks S3. */
export function s3Files(settings: S3Settings): FileStore {
  const ask = (method: string, key: string, sent?: { readonly content: Readable; readonly size: number }): Promise<IncomingMessage> =>
    send(settings, { method, url: `${settings.url}/${checkedKey(key)}`, ...sent });
  return {
    async put(key, content, size) {
      const answer = await ask('PUT', key, { content, size });
      const told = await text(answer);
      if (answer.statusCode === 507 || told.includes('<Code>XMinioStorageFull</Code>') || told.includes('<Code>QuotaExceeded</Code>')) {
        throw new StoreFull('The bucket is full.');
      }
      mustBeDone(answer, told);
    },
    async get(key) {
      const answer = await ask('GET', key);
      if (answer.statusCode === 200) return answer;
      const told = await text(answer);
      if (answer.statusCode === 404) return null;
      throw unexpected(answer, told);
    },
    async remove(key) {
      const answer = await ask('DELETE', key);
      const told = await text(answer);
      if (answer.statusCode !== 404) mustBeDone(answer, told);
    },
  };
}

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly content?: Readable;
  readonly size?: number;
}

/** The content goes out as it comes in, under its length, so that none is ever held whole. */
async function send(settings: S3Settings, { method, url, content, size }: Sent): Promise<IncomingMessage> {
  const { region, accessKeyId, secretAccessKey } = settings;
  const signer = new AwsV4Signer({
    method,
    url,
    region,
    accessKeyId,
    secretAccessKey,
    service: 's3',
    headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
  });
  const signed = await signer.sign();
  const headers = { ...Object.fromEntries(signed.headers), ...(size === undefined ? {} : { 'content-length': String(size) }) };
  const request = (signed.url.protocol === 'https:' ? overHttps : overHttp)(signed.url, { method, headers, timeout: PATIENCE_MS });
  request.on('timeout', () => request.destroy(new Error('The store of files does not answer.')));
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
  });
  if (content) {
    // A store that refuses answers before it has read everything.
    const sent = pipeline(content, request);
    return await Promise.race([answered, sent.then(() => answered)]);
  }
  request.end();
  return await answered;
}

function mustBeDone(answer: IncomingMessage, told: string): void {
  if (answer.statusCode! >= 300) throw unexpected(answer, told);
}

function unexpected({ statusCode }: IncomingMessage, told: string): Error {
  const [, code = 'no code'] = /<Code>(\w+)<\/Code>/.exec(told) ?? [];
  return new Error(`The store of files answered ${statusCode} (${code}).`);
}
