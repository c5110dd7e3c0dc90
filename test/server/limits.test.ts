import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { post, tinyServer, type TinyServer } from './tiny-server.ts';

const signedIn = { authorization: 'Bearer good' };
let server: TinyServer;
beforeAll(async () => (server = await tinyServer()));
afterAll(async () => await server.http.close());

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nest = (depth: number): string => `{ first ${'{ parent '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`;
const multiply = `{ first { ...F0 } } ${times(12, (index) => `fragment F${index} on Thing { id parent { ...F${index + 1} } children { ...F${index + 1} } }`)} fragment F12 on Thing { id }`;

describe('limits', () => {
  test.each([
    ['12 levels', nest(12)],
    ['30 aliases', `{ first { ${times(30, (index) => `a${index}: id`)} } }`],
    ['10 root fields', `{ ${times(10, (index) => `a${index}: echo(word: "x")`)} }`],
    ['50 directives', `{ first { ${times(50, () => 'id @skip(if: false)')} } }`],
    ['a name of 100 characters', `{ ${'a'.repeat(100)}: first { id } }`],
    ['what tools ask of the schema', getIntrospectionQuery()],
  ])('%s are answered', async (_title, query) => {
    expect((await post(server.http, query, signedIn)).answer.data).toEqual(expect.anything());
  });

  test.each([
    ['13 levels', nest(13), 'The operation is 13 levels deep; at most 12 are answered.'],
    [
      '13 levels by fragment',
      `query Deep { ...F } fragment F on Query ${nest(13)}`,
      'Operation "Deep" is 13 levels deep; at most 12 are answered.',
    ],
    ['31 aliases', `{ first { ${times(31, (index) => `a${index}: id`)} } }`, 'The operation has 31 aliases; at most 30 are answered.'],
    [
      '31 aliases by fragment',
      `{ first { ...F } } fragment F on Thing { ${times(31, (index) => `a${index}: id`)} }`,
      'The operation has 31 aliases; at most 30 are answered.',
    ],
    [
      '11 root fields',
      `{ ${times(11, (index) => `a${index}: echo(word: "x")`)} }`,
      'The operation has 11 root fields; at most 10 are answered.',
    ],
    [
      '51 directives',
      `{ first { ${times(51, () => 'id @skip(if: false)')} } }`,
      'The operation has 51 directives; at most 50 are answered.',
    ],
    ['one root field 11 times', `{ ${times(11, () => '__typename')} }`, 'The operation has 11 root fields; at most 10 are answered.'],
    [
      'one root field 12 times by fragments',
      `{ ...F ... on Query { ...F } } fragment F on Query { ${times(6, () => '__typename')} }`,
      'The operation has 12 root fields; at most 10 are answered.',
    ],
    ['a name of 101 characters', `{ ${'a'.repeat(101)}: first { id } }`, 'A name has 101 characters; at most 100 are answered.'],
    [
      'fields of types of fields of the schema',
      '{ __schema { types { fields { type { ...F } } } } } fragment F on __Type { fields { name } }',
      'The operation nests lists of the schema 2 deep; at most 1 are answered.',
    ],
    ['fragments that multiply', multiply, 'Anonymous operation recursively requests too many selections.'],
    ['3,001 tokens', `{ ${'__typename '.repeat(3_000)} }`, 'Syntax Error: Document contains more that 3000 tokens. Parsing aborted.'],
  ])('%s are too complex', async (_title, query, message) => {
    const { status, answer } = await post(server.http, query, { accept: 'application/graphql-response+json' });
    expect(status).toBe(400);
    expect(answer.errors).toMatchObject([{ message, extensions: { code: 'OPERATION_TOO_COMPLEX' } }]);
  });

  test('no more than a few faults are told', async () => {
    const { answer } = await post(server.http, `{ ${times(500, (index) => `unknown${index}`)} }`);
    expect(answer.errors).toHaveLength(6);
    expect(answer.errors.at(-1).message).toMatch(/Validation aborted/);
  });
});

describe('introspection', () => {
  test('is for callers who are signed in, also when the document is known already', async () => {
    const query = getIntrospectionQuery();
    expect((await post(server.http, query, signedIn)).answer.data.__schema.queryType.name).toBe('Query');
    expect(await post(server.http, query)).toMatchObject({
      status: 401,
      answer: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    expect((await post(server.http, '{ ...F } fragment F on Query { __schema { types { name } } }')).status).toBe(401);
    expect((await post(server.http, '{ __typename }')).status).toBe(200);
  });

  test('answers a stranger who asks for a type as if there were none', async () => {
    const query = 'query ($name: String!) { ...F } fragment F on Query { __type(name: $name) { name } }';
    const told = async (headers: Record<string, string>) =>
      (await post(server.http, query, headers, { variables: { name: 'Thing' } })).answer.data;
    expect([await told(signedIn), await told({}), await told(signedIn)]).toEqual([
      { __type: { name: 'Thing' } },
      { __type: null },
      { __type: { name: 'Thing' } },
    ]);
  });

  test('names of the schema are suggested to callers who are signed in only', async () => {
    const told = async (headers: Record<string, string>) => (await post(server.http, '{ firs { id } }', headers)).answer.errors[0].message;
    expect(await told({})).toBe('Cannot query field "firs" on type "Query".');
    expect(await told(signedIn)).toBe('Cannot query field "firs" on type "Query". Did you mean "first"?');
    const variables = { input: { wor: 'x' } };
    const { answer } = await post(server.http, 'mutation ($input: NoteInput!) { note(input: $input) { id } }', {}, { variables });
    expect(JSON.stringify(answer)).not.toContain('Did you mean');
  });

  test('is no more open outside production', async () => {
    const { http } = await tinyServer({ isProduction: false });
    expect((await post(http, getIntrospectionQuery())).status).toBe(401);
    expect((await post(http, '{ firs { id } }')).answer.errors[0].message).not.toContain('Did you mean');
    await http.close();
  });
});
