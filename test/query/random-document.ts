import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** A document that the schema allows: any root fields, any selection a few levels deep, arguments as they come. */
export function anyDocument(schema: GraphQLSchema): fc.Arbitrary<string> {
  const query = selection(schema, schema.getQueryType()!, 4).map((fields) => `query cop ${fields}`);
  const mutation = selection(schema, schema.getMutationType()!, 3).map((fields) => `mutation cop ${fields}`);
  return fc.oneof({ weight: 3, arbitrary: query }, { weight: 1, arbitrary: mutation });
}

const debris = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '...',
  '!',
  '$',
  ':',
  '@',
  '"',
  '"""',
  '\\',
  '\u0000',
  '😀',
  '# ',
  ',',
  'on',
  'fragment',
  'null',
  '__proto__',
  '__typename',
  '__schema',
  '@skip(if: true)',
  '@include(if: $no)',
  '-',
  '1e999',
  '0x1',
  '\ufeff',
  '\u202e',
  'query',
  'subscription',
] as const;

/** Such a document with words left out, doubled, exchanged, or debris between them. */
export function brokenDocument(schema: GraphQLSchema): fc.Arbitrary<string> {
  const change = fc.tuple(fc.constantFrom('drop', 'double', 'exchange', 'insert'), fc.nat(), fc.nat(), fc.constantFrom(...debris));
  return fc.tuple(anyDocument(schema), fc.array(change, { minLength: 1, maxLength: 3 })).map(([document, changes]) => {
    const words = document.split(/(?<=[\s{}():,[\]])/);
    for (const [how, first, second, piece] of changes) {
      const at = first % words.length;
      if (how === 'drop') words.splice(at, 1);
      else if (how === 'double') words.splice(at, 0, words[at]!);
      else if (how === 'insert') words.splice(at, 0, ` ${piece} `);
      else [words[at], words[second % words.length]] = [words[second % words.length]!, words[at]!];
      if (words.length === 0) words.push(piece);
    }
    return words.join('');
  });
}

function selection(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number): fc.Arbitrary<string> {
  if (isAbstractType(type)) {
    const possible = some([...schema.getPossibleTypes(type)], 1, 3);
    return possible.chain((types) =>
      fc
        .tuple(...types.map((each) => selection(schema, each, depth).map((fields) => `... on ${each.name} ${fields}`)))
        .map((parts) => `{ __typename ${parts.join(' ')} }`),
    );
  }
  const usable = Object.values(type.getFields()).filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)));
  if (usable.length === 0) return fc.constant('{ __typename }');
  return some(usable, 1, 4).chain((fields) =>
    fc.tuple(...fields.map((field) => selected(schema, field, depth))).map((parts) => `{ ${parts.join(' ')} }`),
  );
}

function selected(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type);
  const below = isCompositeType(type) ? selection(schema, type, depth - 1) : fc.constant('');
  const args = fc.tuple(
    ...field.args.map(({ name, type: wanted }) => {
      const given = literal(wanted, 2).map((value) => `${name}: ${value}`);
      return isNonNullType(wanted) ? given : fc.option(given, { freq: 2, nil: null });
    }),
  );
  return fc.tuple(args, below).map(([given, fields]) => {
    const told = given.filter((each) => each !== null);
    return `${field.name}${told.length > 0 ? `(${told.join(', ')})` : ''} ${fields}`;
  });
}

function literal(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
  if (isNonNullType(type)) return literal(type.ofType, depth);
  if (isListType(type)) return fc.array(literal(type.ofType, depth), { maxLength: 2 }).map((items) => `[${items.join(', ')}]`);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (!isInputObjectType(type)) return fc.constantFrom(...(literals[type.name] ?? ['"text"', '""', '"😀"']));
  const fields = Object.values(type.getFields());
  const required = fields.filter((field) => isNonNullType(field.type));
  const others = fields.filter((field) => !isNonNullType(field.type) && (depth > 0 || !isInputObjectType(getNamedType(field.type))));
  return some(others, 0, 2).chain((chosen) =>
    fc
      .tuple(
        ...[...required, ...chosen].map((field) =>
          literal(field.type, depth - 1).map((value) => `${field.name}: ${field.name === 'dryRun' ? 'true' : value}`),
        ),
      )
      .map((parts) => `{${parts.join(', ')}}`),
  );
}

const literals: Readonly<Record<string, readonly string[]>> = {
  Int: ['0', '1', '-1', '100', '2147483647'],
  Boolean: ['true', 'false'],
  Decimal: ['"1.00"', '"-1"', '"0.000001"', '"99999999999999999999"'],
  LocalDate: ['"2026-03-02"', '"0001-01-01"', '"9999-12-31"'],
  DateTimeISO: ['"2026-03-02T00:00:00Z"', '"0001-01-01T00:00:00.000Z"'],
  ID: ['"cus_0"', '"mem_01a202df708a7556856dbc2d4115dc4b"', '"x"', '1'],
};

function some<T>(values: readonly T[], least: number, most: number): fc.Arbitrary<readonly T[]> {
  return fc.subarray([...values], { minLength: least, maxLength: Math.min(most, values.length) });
}
