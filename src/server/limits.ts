/** What one document may ask for; everything beyond is answered before a resolver runs. */
export const limits = {
  bodyBytes: 256 * 1024,
  tokens: 3_000,
  depth: 12,
  aliases: 30,
  /** Selections of the operation itself, repeated ones too: a root field that is asked for twice is a second look. */
  rootFields: 10,
  directives: 50,
  /** Characters of a name: names come back in paths. */
  nameLength: 100,
  /** Selections after every fragment is spread out: fragments that multiply each other cost no tokens. */
  selections: 5_000,
  /** Fields within fields of the schema: tools read types, their fields and their arguments, and no fields of types of fields. */
  schemaLists: 1,
  /** Points of one operation, about one for every record that the store looks at. */
  cost: 20_000,
  /** Levels of objects and lists in the variables: what walks them does so by recursion. */
  variableDepth: 64,
  /** How long a request may take, unless the operator says otherwise. */
  requestMs: 10_000,
  /** How many faults of one document or its variables are told. */
  faults: 5,
  /** Characters of all errors of a response together, as JSON. */
  errorLength: 1_800,
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
