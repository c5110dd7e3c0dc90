/** SQL that is always true or false, so that callers can leave a condition out. */
export const TRUE = 'true';
export const FALSE = 'false';

export function anyOf(parts: readonly string[]): string {
  if (parts.includes(TRUE)) return TRUE;
  const left = parts.filter((part) => part !== FALSE);
  return left.length === 0 ? FALSE : left.length === 1 ? left[0]! : `(${left.join(' or ')})`;
}

export function allOf(parts: readonly string[]): string {
  if (parts.includes(FALSE)) return FALSE;
  const left = parts.filter((part) => part !== TRUE);
  return left.length === 0 ? TRUE : left.length === 1 ? left[0]! : `(${left.join(' and ')})`;
}
