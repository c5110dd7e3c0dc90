/** Whether the first day lies before the second; days are `YYYY-MM-DD`, and what is not given lies nowhere. */
export function isDayBefore(first: unknown, second: unknown): boolean {
  return typeof first === 'string' && typeof second === 'string' && first < second;
}
