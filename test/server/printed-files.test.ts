import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printApi, staleFiles, writeFiles } from '../../src/server/printed-files.ts';
import { tinySchema } from './tiny-schema.ts';

test('the schema is printed with its root types first, and every root field nullable', () => {
  const text = printApi(tinySchema());
  expect(text.match(/^(?:type|input) \w+/gm)).toEqual(['type Query', 'type Mutation', 'input NoteInput', 'type Thing']);
  expect(text).toMatch(/\n {2}first: Thing\n/);
  expect(() => buildSchema(text)).not.toThrow();
});

test('files are stale when they are missing or differ', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'printed-'));
  const files = { [join(folder, 'law/TM.md')]: 'TM', [join(folder, 'schema.graphql')]: 'type Query' };
  expect(await staleFiles(files)).toHaveLength(2);
  await writeFiles(files);
  expect(await staleFiles(files)).toEqual([]);
  expect(await staleFiles({ ...files, [join(folder, 'law/TM.md')]: 'changed' })).toEqual([join(folder, 'law/TM.md')]);
  await rm(folder, { recursive: true });
});
