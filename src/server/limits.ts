import { GraphQLError, Kind, visit, type OperationDefinitionNode, type SelectionSetNode, type ValidationContext } from 'graphql';

/** What one document may ask for; everything beyond is answered before a resolver runs. */
export const limits = {
  bodyBytes: 256 * 1024,
  tokens: 3_000,
  depth: 12,
  aliases: 30,
  rootFields: 10,
  directives: 50,
  /** Selections after every fragment is spread out: fragments that multiply each other cost no tokens. */
  selections: 5_000,
  /** Points of one operation, about one for every record that the store looks at. */
  cost: 20_000,
  /** Levels of objects and lists in the variables: what walks them does so by recursion. */
  variableDepth: 64,
  /** How many faults of one document are told. */
  faults: 10,
} as const;

/** Whether a value nests deeper than variables may; found without recursion. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= limits.variableDepth; depth += 1) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? (Object.values(each) as readonly unknown[]) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** Holds each operation to the limits. Runs after the specified rules, so fragments exist and form no circle. */
export function limitOperations(context: ValidationContext) {
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const size = measure(operation, context);
      if (size.depth > limits.depth) exceed(context, operation, `is ${size.depth} levels deep`, limits.depth);
      if (size.rootFields > limits.rootFields) exceed(context, operation, `has ${size.rootFields} root fields`, limits.rootFields);
      if (size.aliases > limits.aliases) exceed(context, operation, `has ${size.aliases} aliases`, limits.aliases);
      if (size.directives > limits.directives) exceed(context, operation, `has ${size.directives} directives`, limits.directives);
    },
  };
}

function exceed(context: ValidationContext, operation: OperationDefinitionNode, what: string, limit: number): void {
  const name = operation.name ? `Operation "${operation.name.value}"` : 'The operation';
  context.reportError(
    new GraphQLError(`${name} ${what}; at most ${limit} are answered.`, {
      nodes: operation,
      extensions: { code: 'OPERATION_TOO_COMPLEX' },
    }),
  );
}

function measure(operation: OperationDefinitionNode, context: ValidationContext) {
  let aliases = 0;
  let directives = 0;
  for (const definition of [operation, ...context.getRecursivelyReferencedFragments(operation)]) {
    visit(definition, {
      Field: ({ alias }) => void (alias && (aliases += 1)),
      Directive: () => void (directives += 1),
    });
  }
  const depth = depthOf(operation.selectionSet, context, new Map());
  return { aliases, directives, depth, rootFields: responseNames(operation.selectionSet, context, new Set()).size };
}

/** Levels of fields; introspection is not counted, since `ofType` nests seven times in every client's query. */
function depthOf(selectionSet: SelectionSetNode, context: ValidationContext, known: Map<SelectionSetNode, number>): number {
  let deepest = known.get(selectionSet) ?? 0;
  if (known.has(selectionSet)) return deepest;
  for (const selection of selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : context.getFragment(selection.name.value);
      if (inner) deepest = Math.max(deepest, depthOf(inner.selectionSet, context, known));
    } else if (!selection.name.value.startsWith('__')) {
      deepest = Math.max(deepest, 1 + (selection.selectionSet ? depthOf(selection.selectionSet, context, known) : 0));
    }
  }
  known.set(selectionSet, deepest);
  return deepest;
}

function responseNames(selectionSet: SelectionSetNode, context: ValidationContext, names: Set<string>): Set<string> {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      names.add((selection.alias ?? selection.name).value);
    } else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : context.getFragment(selection.name.value);
      if (inner) responseNames(inner.selectionSet, context, names);
    }
  }
  return names;
}
