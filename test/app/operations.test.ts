import { expect, it } from '@jest/globals';
import { Kind, OperationTypeNode, parse, specifiedRules, validate } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { createCostOf } from '../../src/server/cost.ts';
import { limitOperations } from '../../src/server/limit-operations.ts';
import { limits } from '../../src/server/limits.ts';
import { buildSchema } from '../../src/schema.ts';

/** The documents that frontend teams start from, as one. */
const folder = new URL('../../schema/operations/', import.meta.url);
const documents = parse(
  readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n'),
);
const schema = await buildSchema();

it('documents for clients hold to the schema and to the limits of the server', () => {
  expect(validate(schema, documents, [...specifiedRules, limitOperations])).toEqual([]);
  const costOf = createCostOf(schema);
  const tooDear = documents.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const cost = costOf(documents, definition.name?.value, {});
    return cost > limits.cost ? [{ name: definition.name?.value, cost }] : [];
  });
  expect(tooDear).toEqual([]);
});

it('each mutation has a document in schema/operations, named as it is', () => {
  const used = documents.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== OperationTypeNode.MUTATION) return [];
    const [field] = definition.selectionSet.selections;
    return field?.kind === Kind.FIELD ? [{ field: field.name.value, document: definition.name?.value }] : [];
  });
  const wanted = Object.keys(schema.getMutationType()!.getFields()).map((field) => ({
    field,
    document: `${field[0]!.toUpperCase()}${field.slice(1)}`,
  }));
  expect(used).toEqual(expect.arrayContaining(wanted));
});
