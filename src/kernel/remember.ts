/** Keeps a value in a map that holds at most so many, oldest out first: a map keeps the order of insertion. */
export function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value, most: number): void {
  if (known.size >= most && !known.has(key)) known.delete(known.keys().next().value!);
  known.set(key, value);
}
