import {
  GraphQLError,
  Kind,
  visit,
  type FragmentDefinitionNode,
  type NameNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { limits } from './limits.ts';

/**
 * Holds each operation to the limits. Runs beside the specified rules, which see to it that fragments exist and form no
 * circle. Every definition is measured once: operations that share a large fragment would measure it again each.
 */
export function limitOperations(context: ValidationContext) {
  const measures = new Measures(context);
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      if (!context.getSchema().getRootType(operation.operation)) {
        context.reportError(new GraphQLError(`There is no ${operation.operation} here.`, { nodes: operation }));
      }
      for (const [what, size, limit] of measures.of(operation)) if (size > limit) exceed(context, operation, what(size), limit);
    },
    Name(name: NameNode) {
      if (name.value.length <= limits.nameLength) return;
      report(context, name, `A name has ${name.value.length} characters; at most ${limits.nameLength} are answered.`);
    },
  };
}

type Definition = OperationDefinitionNode | FragmentDefinitionNode;
type Measure = readonly [what: (size: number) => string, size: number, limit: number];

const schemaFields: ReadonlySet<string> = new Set(['__schema', '__type']);
const schemaLists: ReadonlySet<string> = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);

class Measures {
  readonly #context: ValidationContext;
  readonly #own = new Map<Definition, { readonly aliases: number; readonly directives: number }>();
  readonly #depths = new Map<SelectionSetNode, number>();
  readonly #counts = new Map<SelectionSetNode, number>();
  readonly #data = new Map<SelectionSetNode, number>();
  readonly #schema = new Map<SelectionSetNode, number>();

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  of(operation: OperationDefinitionNode): readonly Measure[] {
    const { selectionSet } = operation;
    const own = [operation, ...this.#context.getRecursivelyReferencedFragments(operation)].map((definition) => this.#ownOf(definition));
    const sum = (name: 'aliases' | 'directives'): number => own.reduce((total, each) => total + each[name], 0);
    return [
      [(size) => `is ${size} levels deep`, this.#depthOf(selectionSet), limits.depth],
      [(size) => `has ${size} root fields`, this.#countOf(selectionSet), limits.rootFields],
      [(size) => `has ${size} aliases`, sum('aliases'), limits.aliases],
      [(size) => `has ${size} directives`, sum('directives'), limits.directives],
      [(size) => `nests lists of the schema ${size} deep`, this.#listsOf(selectionSet, false), limits.schemaLists],
    ];
  }

  #ownOf(definition: Definition) {
    let own = this.#own.get(definition);
    if (own) return own;
    let aliases = 0;
    let directives = 0;
    visit(definition, {
      Field: ({ alias }) => void (alias && (aliases += 1)),
      Directive: () => void (directives += 1),
    });
    this.#own.set(definition, (own = { aliases, directives }));
    return own;
  }

  /** Levels of fields; introspection is not counted, since `ofType` nests nine times in every client's query. */
  #depthOf(selectionSet: SelectionSetNode): number {
    return this.#fold(selectionSet, this.#depths, {
      ofField: (name, inner) => (name.startsWith('__') ? 0 : 1 + (inner ? this.#depthOf(inner) : 0)),
      ofFragment: (inner) => this.#depthOf(inner),
      together: (one, other) => Math.max(one, other),
    });
  }

  /** Fields of a selection and of the fragments in it. */
  #countOf(selectionSet: SelectionSetNode): number {
    return this.#fold(selectionSet, this.#counts, {
      ofField: () => 1,
      ofFragment: (inner) => this.#countOf(inner),
      together: (one, other) => one + other,
    });
  }

  /** How deep `fields` of the types of `fields`, and their like, are within one another. */
  #listsOf(selectionSet: SelectionSetNode, isSchema: boolean): number {
    return this.#fold(selectionSet, isSchema ? this.#schema : this.#data, {
      ofField: (name, inner) => {
        if (!inner) return 0;
        if (isSchema) return (schemaLists.has(name) ? 1 : 0) + this.#listsOf(inner, true);
        return schemaFields.has(name) ? this.#listsOf(inner, true) : 0;
      },
      ofFragment: (inner) => this.#listsOf(inner, isSchema),
      together: (one, other) => Math.max(one, other),
    });
  }

  #fold(selectionSet: SelectionSetNode, known: Map<SelectionSetNode, number>, { ofField, ofFragment, together }: Folding): number {
    const found = known.get(selectionSet);
    if (found !== undefined) return found;
    // A circle of fragments, which another rule reports, ends here.
    known.set(selectionSet, 0);
    let size = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) size = together(size, ofField(selection.name.value, selection.selectionSet));
      else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#context.getFragment(selection.name.value);
        if (inner) size = together(size, ofFragment(inner.selectionSet));
      }
    }
    known.set(selectionSet, size);
    return size;
  }
}

interface Folding {
  readonly ofField: (name: string, inner: SelectionSetNode | undefined) => number;
  readonly ofFragment: (inner: SelectionSetNode) => number;
  readonly together: (one: number, other: number) => number;
}

function exceed(context: ValidationContext, operation: OperationDefinitionNode, what: string, limit: number): void {
  const name = operation.name ? `Operation "${operation.name.value}"` : 'The operation';
  report(context, operation, `${name} ${what}; at most ${limit} are answered.`);
}

function report(context: ValidationContext, nodes: OperationDefinitionNode | NameNode, message: string): void {
  context.reportError(new GraphQLError(message, { nodes, extensions: { code: 'OPERATION_TOO_COMPLEX' } }));
}
