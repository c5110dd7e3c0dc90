import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { DocumentStore } from '../../src/server/document-store.ts';

const document = parse('{ a }');

test('a thousand documents are kept, and those that are asked for outlive those that are not', async () => {
  const store = new DocumentStore();
  for (let index = 0; index < 1_000; index += 1) await store.set(String(index), document);
  expect(await store.get('0')).toBe(document);
  await store.set('one more', document);
  expect([await store.get('0'), await store.get('1'), await store.get('2')]).toEqual([document, undefined, document]);
});
