import type { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { Refused } from '../../src/kernel/refusal.ts';
import { DatabaseTimeout, DatabaseUnavailable, LockTimeout } from '../../src/database/errors.ts';
import { notFound, refuse } from '../../src/governance/law-row.ts';
import { lawOf } from '../../src/governance/law.ts';
import { PasswordQueueFull } from '../../src/organization/session/password.ts';
import { createApollo } from '../../src/server/apollo.ts';
import { createRateLimits } from '../../src/server/rate-limit.ts';
import { stringifyResult } from '../../src/server/spliced-data.ts';
import { tinyContext, viewer } from './tiny-context.ts';
import { tinySchema, type TinyContext } from './tiny-schema.ts';

const unlimited = createRateLimits({ memberPoints: null, strangerPoints: null });

const planned = new Set(['first', 'second', 'all', 'note']);
let apollo: ApolloServer<TinyContext>;

beforeAll(async () => {
  const parts = { schema: tinySchema(), log: pino({ level: 'silent' }), isProduction: true, rateLimits: unlimited };
  ({ apollo } = await createApollo<TinyContext>(parts));
});
afterAll(async () => await apollo.stop());

/** The response as a client reads it. */
async function ask(query: string, context: Partial<TinyContext> = {}, variables: Record<string, unknown> = {}) {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: tinyContext(context) });
  if (body.kind !== 'single') throw new Error('one answer is expected');
  return JSON.parse(stringifyResult(body.singleResult));
}

describe('the executor', () => {
  test('splices planned text beside fields that graphql-js completes, in the order of the document', async () => {
    const answer = await ask('{ b: second { id } __typename echo(word: "hi") a: first { n: name } }', { planned });
    expect(JSON.stringify(answer)).toBe(
      '{"data":{"b":{"id":"m"},"__typename":"Query","echo":"hi","a":{"n":"top"}},"extensions":{"cost":2}}',
    );
  });

  test('reports masked fields under the path of the response, alias included', async () => {
    const masked = [{ path: ['parent', 'count'], action: 'pricing.read', clauses: ['TM-5.1.3c'] }];
    const answer = await ask('{ mine: first { id } }', { planned, masked });
    expect(answer.extensions).toEqual({
      cost: 1,
      masked: [{ path: ['mine', 'parent', 'count'], action: 'pricing.read', clauses: ['TM-5.1.3c'] }],
    });
  });

  test('gives null and an error for a root field that fails, and spares its siblings', async () => {
    const answer = await ask('{ broken: fail { id } first { id } }', { planned });
    expect(answer.data).toEqual({ broken: null, first: { id: 't' } });
    expect(answer.errors).toEqual([
      {
        message: 'An unexpected error occurred. Quote reference request-1 when reporting it.',
        locations: [{ line: 1, column: 3 }],
        path: ['broken'],
        extensions: { code: 'INTERNAL', requestId: 'request-1' },
      },
    ]);
  });

  test.each([new Set<string>(), planned])(
    'runs mutations one after the other and keeps what was committed before a failure',
    async (set) => {
      const deeds: string[] = [];
      const answer = await ask('mutation { a: note(input: {word: "one"}) { name } b: note(input: {word: "wrong"}) { name } }', {
        planned: set,
        deeds,
      });
      expect(deeds).toEqual(['begin one', 'end one', 'begin wrong', 'end wrong']);
      expect(answer).toMatchObject({
        data: { a: { name: 'one' }, b: null },
        errors: [{ message: 'No.', path: ['b'], extensions: { code: 'CONFLICT' } }],
      });
    },
  );

  test('answers variables of the wrong shape as graphql-js words them, without data', async () => {
    const answer = await ask('query ($word: String!) { echo(word: $word) }', {}, { word: 3 });
    expect(answer).toMatchObject({
      errors: [
        {
          message: 'Variable "$word" got invalid value 3; String cannot represent a non string value: 3',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    expect(answer).not.toHaveProperty('data');
  });

  test.each([
    [new Refused([notFound('Customer', 'cus_1')]), 'NOT_FOUND', 'Customer cus_1 was not found.'],
    [
      new Refused([refuse({ rule: 'a.b', clauses: ['TM-5.1.3c'], code: 'QUOTE_NOT_APPROVED', remedy: 'fill_field' })]),
      'FORBIDDEN',
      expect.stringMatching(/^The quotation must be approved by/),
    ],
    [
      new Refused([refuse({ rule: 'a.b', clauses: ['TM-5.1.3c'], code: 'STALE_VERSION', remedy: 'reload' })]),
      'CONFLICT',
      expect.stringMatching(/^The record has been changed/),
    ],
    [new DatabaseUnavailable('10.0.0.7'), 'UNAVAILABLE', 'The service is temporarily unavailable. Try again later.'],
    [new DatabaseTimeout('select 1'), 'UNAVAILABLE', 'The service is temporarily unavailable. Try again later.'],
    [new LockTimeout('row 7'), 'CONFLICT', 'Somebody else is changing this record at the moment. Try again.'],
    [new PasswordQueueFull(), 'RATE_LIMITED', 'Too many requests. Try again in 5 seconds.'],
    [
      new GraphQLError('No.', { extensions: { code: 'UNAUTHENTICATED' } }),
      'UNAUTHENTICATED',
      'You are not signed in. Sign in and try again.',
    ],
    [
      new GraphQLError('select 1', { extensions: { code: 'INVENTED' } }),
      'INTERNAL',
      'An unexpected error occurred. Quote reference request-1 when reporting it.',
    ],
    [new GraphQLError('select 1'), 'INTERNAL', 'An unexpected error occurred. Quote reference request-1 when reporting it.'],
  ])('%p of a root field is %s', async (fault, code, message) => {
    const { errors } = await ask('{ fail { id } }', { fault: () => fault });
    expect(errors).toMatchObject([{ message, path: ['fail'], extensions: { code } }]);
  });

  test('puts refusals of a read into the extensions, as a payload would show them', async () => {
    const refusals = [
      refuse({ rule: 'a.b', clauses: ['TM-5.1.3c'], code: 'QUOTE_NOT_APPROVED', remedy: 'fill_field' }),
      notFound('Quote', 'quo_1'),
    ];
    const { errors } = await ask('{ fail { id } }', { fault: () => new Refused(refusals) });
    expect(errors[0].extensions).toMatchObject({
      code: 'FORBIDDEN',
      refusals: [
        {
          code: 'QUOTE_NOT_APPROVED',
          rule: 'a.b',
          clauses: [{ id: 'TM-5.1.3c', text: expect.any(String) }],
          mayDecide: [],
          remedy: expect.any(String),
        },
        { code: 'NOT_FOUND', rule: null, clauses: [] },
      ],
    });
  });

  test('still answers when nobody can tell who may decide', async () => {
    const membersByRole = new DataLoader<string, never>(async () => {
      throw new DatabaseUnavailable('10.0.0.7');
    });
    const refusal = refuse({
      rule: 'a.b',
      clauses: ['TM-5.1.3c'],
      code: 'QUOTE_NOT_APPROVED',
      remedy: 'ask_holder',
      action: 'quote.approve',
    });
    const law = lawOf('TM', [], '2026-01-01');
    const { errors } = await ask('{ fail { id } }', { fault: () => new Refused([refusal]), membersByRole, viewer: { ...viewer, law } });
    expect(errors).toMatchObject([{ path: ['fail'], extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(errors)).not.toContain('10.0.0.7');
  });

  test('names faulty input fields without echoing their values', async () => {
    const answer = await ask('mutation { note(input: {word: "a secret too long"}) { id } }');
    expect(answer.errors[0].extensions).toEqual({
      code: 'BAD_USER_INPUT',
      faults: [{ field: 'word', messages: ['word must be shorter than or equal to 10 characters'] }],
    });
    expect(JSON.stringify(answer)).not.toContain('a secret too long');
  });

  test('picks the operation by its name', async () => {
    const { body } = await apollo.executeOperation(
      { query: 'query A { echo(word: "a") } query B { echo(word: "b") }', operationName: 'B' },
      { contextValue: tinyContext() },
    );
    expect(body).toMatchObject({ singleResult: { data: { echo: 'b' } } });
    const { body: unknown } = await apollo.executeOperation(
      { query: '{ echo(word: "a") }', operationName: 'C' },
      { contextValue: tinyContext() },
    );
    expect(unknown).toMatchObject({ singleResult: { errors: [{ message: 'Unknown operation named "C".' }] } });
  });
});
