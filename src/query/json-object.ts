/** The JSON text of an object out of its members; a selection may have none left when directives skip them all. */
export function jsonObject(members: readonly string[], before = ''): string {
  return `'{' || ${before}${members.length === 0 ? '' : `${members.join(` || ',' || `)} || `}'}'`;
}
