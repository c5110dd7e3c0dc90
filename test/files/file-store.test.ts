import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileKey, StoreFull, type FileStore } from '../../src/files/file-store.ts';
import { localFiles } from '../../src/files/local-files.ts';
import { s3Files } from '../../src/files/s3-files.ts';
import { anyId } from '../support/database.ts';
import { s3Keys, s3Server } from './s3-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'closedloop-store-'));
const s3 = await s3Server();
const stores: readonly (readonly [string, FileStore])[] = [
  ['a folder', localFiles(join(folder, 'files'))],
  ['a bucket', s3Files({ url: s3.url, ...s3Keys })],
];

/** A content that comes in pieces. */
const pieces = (content: Buffer): Readable => Readable.from([content.subarray(0, 1_000), content.subarray(1_000)]);

describe.each(stores)('%s', (_, store) => {
  const content = Buffer.alloc(70_000, 'content ');

  test('gives back what it got, and nothing of what it did not get', async () => {
    const key = fileKey(anyId(), anyId());
    expect(await store.get(key)).toBeNull();
    await store.put(key, pieces(content), content.length);
    expect((await buffer((await store.get(key))!)).equals(content)).toBe(true);
    expect(await store.get(fileKey(anyId(), anyId()))).toBeNull();
  });

  test('forgets, twice if need be', async () => {
    const key = fileKey(anyId(), anyId());
    await store.put(key, pieces(content), content.length);
    await store.remove(key);
    await store.remove(key);
    expect(await store.get(key)).toBeNull();
  });

  test('keeps nothing of a content that breaks off', async () => {
    const key = fileKey(anyId(), anyId());
    async function* broken() {
      yield content.subarray(0, 1_000);
      throw new Error('The wire was cut.');
    }
    await expect(store.put(key, Readable.from(broken()), content.length)).rejects.toThrow();
    expect(await store.get(key)).toBeNull();
  });

  test.each(['../x', 'a/b', `${anyId()}/../${anyId()}`, anyId(), `${anyId()}/${anyId()}/x`, `${anyId()}/${anyId()}\u0000`])(
    'is led nowhere by %s',
    async (key) => {
      await expect((async () => store.get(key))()).rejects.toThrow('a key of a file is made of two ids');
    },
  );
});

describe('a folder', () => {
  test('is closed to others, and holds no half files', async () => {
    const store = localFiles(join(folder, 'closed'));
    const [organization, file] = [anyId(), anyId()];
    await store.put(fileKey(organization, file), Readable.from([Buffer.from('x')]), 1);
    expect(readdirSync(join(folder, 'closed', organization))).toEqual([file]);
    expect(statSync(join(folder, 'closed', organization, file)).mode & 0o077).toBe(0);
    async function* broken() {
      yield Buffer.from('half');
      throw new Error('gone');
    }
    await expect(store.put(fileKey(organization, anyId()), Readable.from(broken()), 9)).rejects.toThrow('gone');
    expect(readdirSync(join(folder, 'closed', organization))).toEqual([file]);
  });

  test('that cannot be written to says why', async () => {
    const file = join(folder, 'no-folder');
    writeFileSync(file, '');
    await expect(localFiles(file).put(fileKey(anyId(), anyId()), Readable.from(['x']), 1)).rejects.toThrow(/EEXIST|ENOTDIR/);
    const full = Readable.from(['x']);
    const error = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    full.on('error', () => {}).destroy(error);
    await expect(localFiles(join(folder, 'full')).put(fileKey(anyId(), anyId()), full, 1)).rejects.toBeInstanceOf(StoreFull);
  });
});

describe('a bucket', () => {
  const store = s3Files({ url: s3.url, ...s3Keys });
  const key = fileKey(anyId(), anyId());

  test('that is full says so, and one that fails tells its code and no more', async () => {
    s3.fail(507, 'InsufficientStorage');
    await expect(store.put(key, Readable.from(['x']), 1)).rejects.toBeInstanceOf(StoreFull);
    s3.fail(500, 'InternalError');
    await expect(store.put(key, Readable.from(['x']), 1)).rejects.toThrow('answered 500 (InternalError)');
    s3.fail(403, 'AccessDenied');
    await expect(store.get(key)).rejects.toThrow('answered 403 (AccessDenied)');
    s3.fail(500, 'InternalError');
    await expect(store.remove(key)).rejects.toThrow('answered 500 (InternalError)');
  });

  test('refuses a key that does not hold', async () => {
    const wrong = s3Files({ url: s3.url, ...s3Keys, secretAccessKey: 'wrong' });
    await expect(wrong.get(key)).rejects.toThrow('SignatureDoesNotMatch');
  });
});
