import type { Consequence } from './workflow/consequence.ts';

/** What follows from what, over all trades, in the order in which it runs. */
export const consequences: readonly Consequence[] = [];
