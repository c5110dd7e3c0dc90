import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { createCostOf } from '../../src/server/cost.ts';
import { createExecutor } from '../../src/server/executor.ts';
import { createRateLimits } from '../../src/server/rate-limit.ts';
import { stringifyResult } from '../../src/server/spliced-data.ts';
import { tinyContext } from './tiny-context.ts';
import { tinySchema } from './tiny-schema.ts';

const reference = tinySchema();
const executor = createExecutor({
  costOf: createCostOf(reference),
  rateLimits: createRateLimits({ memberPoints: null, strangerPoints: null }),
  schema: tinySchema(),
  present: async (error) => error,
});

/** A response name always stands for the same field, so that every generated document is valid. */
const directive = fc.constantFrom('', '', '', ' @include(if: $yes)', ' @skip(if: $yes)', ' @include(if: $no)');
const scalar = fc.constantFrom('id', 'name', 'count', 'tags', '__typename', 'n: name', 'c1: count', 'label: id');

const { selection } = fc.letrec<{ selection: string; field: string }>((tie) => ({
  field: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(scalar, directive).map(([name, when]) => name + when),
    fc
      .tuple(fc.constantFrom('parent', 'children', 'p: parent', 'kids: children'), directive, tie('selection'))
      .map(([name, when, inner]) => `${name}${when} ${inner}`),
    fc.tuple(directive, tie('selection')).map(([when, inner]) => `... on Thing${when} ${inner}`),
    fc.constantFrom('...Short', '...Long'),
  ),
  selection: fc.array(tie('field'), { minLength: 1, maxLength: 5 }).map((fields) => `{ ${fields.join(' ')} }`),
}));

const rootField = fc.oneof(
  fc
    .tuple(fc.constantFrom('first', 'second', 'all', 'one: first', 'two: second', 'many: all'), directive, selection)
    .map(([name, when, inner]) => `${name}${when} ${inner}`),
  fc.constantFrom('echo(word: $word)', 'said: echo(word: "constant")', '__typename', '...Root'),
);

const fragments = `
  fragment Short on Thing { id n: name }
  fragment Long on Thing { ...Short parent { count ...Short } kids: children { id } tags }
  fragment Root on Query { second { id } said: echo(word: "constant") first { children { ...Long } } }
`;

test('splicing answers byte for byte what graphql-js answers, whichever root fields are planned', async () => {
  const roots = fc.array(rootField, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(roots, fc.subarray(['first', 'second', 'all']), fc.string(), async (fields, planned, word) => {
      const source = `query ($yes: Boolean!, $no: Boolean!, $word: String!) { ${fields.join(' ')} keep: echo(word: $word) a1: __typename @include(if: $yes) a2: __typename @skip(if: $no) ...Root ...on Query { all { ...Long } } }`;
      const document = parse(source + fragments);
      expect(validate(reference, document)).toEqual([]);
      const variables = { yes: true, no: false, word };
      const expected = await execute({ schema: reference, document, variableValues: variables, contextValue: tinyContext() });
      const answer = await executor({ document, operationName: undefined, variables, context: tinyContext({ planned: new Set(planned) }) });
      expect(stringifyResult(answer as object)).toBe(JSON.stringify({ ...expected, extensions: answer.extensions }));
    }),
    { numRuns: 300 },
  );
});
