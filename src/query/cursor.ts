/** Reads a cursor back into its keys' values `v0`, `v1` …; null when it is no cursor. */
export function readCursor(cursor: string): Readonly<Record<string, unknown>> | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(values) || values.length === 0 || values.length > 8) return null;
    if (!values.every((value) => value === null || ['string', 'number', 'boolean'].includes(typeof value))) return null;
    return Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
  } catch {
    return null;
  }
}
