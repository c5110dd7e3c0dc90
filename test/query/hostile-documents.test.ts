import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultsOf, wholeServer } from '../server/whole-server.ts';
import { buildSchema } from '../../src/schema.ts';
import { targetsOf } from './argument-places.ts';
import { hostileParts } from './hostile-strings.ts';
import { anyDocument, brokenDocument } from './random-document.ts';
import { sellingCompany } from './world.ts';

const { company } = await sellingCompany();
const server = await wholeServer(company);
const schema = await buildSchema();
const who = fc.constantFrom('sales_rep', 'company_management', 'finance', null);

it('documents that the schema allows are answered, or refused for a reason', async () => {
  await fc.assert(
    fc.asyncProperty(who, anyDocument(schema), async (person, document) => {
      const reply = await server.ask(person, document);
      expect([faultsOf(reply), reply.answer.errors?.[0]?.extensions.code === 'GRAPHQL_PARSE_FAILED']).toEqual([[], false]);
    }),
    { numRuns: 1500, seed: 20_261_122 },
  );
}, 120_000);

it('documents that are slightly broken are refused for a reason', async () => {
  await fc.assert(
    fc.asyncProperty(who, brokenDocument(schema), async (person, document) => {
      expect(faultsOf(await server.ask(person, document))).toEqual([]);
    }),
    { numRuns: 600, seed: 20_261_122 },
  );
}, 120_000);

/** Values as JSON text, since much of it is no value of ours: `1e400`, `__proto__`, half characters, depth. */
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(
      'null',
      'true',
      '0',
      '-0',
      '-1',
      '1.5',
      '1e400',
      '-1e400',
      '1e-400',
      '9007199254740993',
      '123456789012345678901234567890',
    ),
    fc.constantFrom(...hostileParts).map((text) => JSON.stringify(text)),
    fc.constantFrom(
      '"NaN"',
      '"Infinity"',
      '"2026-02-30"',
      '"9999-12-31T23:59:60Z"',
      '"-0"',
      '"1e9"',
      '"\\ud800"',
      `"${'9'.repeat(5_000)}"`,
    ),
    fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
    fc
      .array(
        fc.tuple(fc.constantFrom('id', 'name', 'eq', 'in', 'and', 'not', 'amount', 'prototype', 'toString', '\u0000', ''), tie('json')),
        { maxLength: 5 },
      )
      .map((entries) => `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`),
    fc.constantFrom('{"__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{"isAdmin":true}}}'),
    fc.integer({ min: 1, max: 3_000 }).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`),
    fc.integer({ min: 1, max: 3_000 }).map((depth) => `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`),
    fc.integer({ min: 1, max: 5_000 }).map((width) => `{${Array.from({ length: width }, (_, index) => `"k${index}":0`).join(',')}}`),
  ),
}));

const targets = targetsOf(schema, { idOf: () => undefined }).filter(({ document }) => document.includes('$'));

it('variables of any form are values or faults of the caller', async () => {
  const names = (document: string): readonly string[] => [...document.matchAll(/\$(\w+):/g)].map(([, name]) => name!);
  const asked = fc
    .constantFrom(...targets)
    .chain(({ document }) =>
      fc.tuple(fc.constant(document), fc.tuple(...names(document).map((name) => json.map((value) => `${JSON.stringify(name)}:${value}`)))),
    );
  await fc.assert(
    fc.asyncProperty(who, asked, async (person, [document, values]) => {
      const body = `{"query":${JSON.stringify(document)},"variables":{${values.join(',')}}}`;
      expect(faultsOf(await server.send(person, body))).toEqual([]);
    }),
    { numRuns: 1_000, seed: 20_261_122 },
  );
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
}, 120_000);
