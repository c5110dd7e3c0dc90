import { invalidArgument, refusedArgument } from './argument-fault.ts';

const LONGEST = 100;

/** Refuses a text that cannot be searched for: too long, or without a letter, digit or character. `field` is its argument. */
export function checkSearch(text: string, field: string): void {
  if (text.length > LONGEST) throw refusedArgument('tooLong', field, { field, length: text.length, limit: LONGEST });
  if (text.includes('\u0000')) throw invalidArgument(field, '…', 'control_characters');
  if (!/[\p{Alphabetic}\p{Nd}]/u.test(text.normalize('NFKC'))) throw invalidArgument(field, text, 'nothing_to_search');
}
