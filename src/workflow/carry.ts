import { advance, type Step } from './advance.ts';
import type { ChangeInputType } from './deed-input.ts';
import type { Done } from './perform.ts';
import type { Process } from './process.ts';
import { fieldsOf } from './row.ts';
import type { Work } from './work.ts';

/** What a verb that only carries a record over one transition is given. */
export type Carried<T> = Pick<Step<T>, 'values' | 'byRight'> & { readonly input: ChangeInputType };

/** Carries a record over one transition with what the input brings, and shows it. */
export async function carry<T extends object>(
  work: Work,
  process: Process,
  transition: string,
  { input, values, byRight }: Carried<T>,
): Promise<Done> {
  const { id, expectedVersion } = input;
  const step = { id, expectedVersion, field: 'id', given: fieldsOf(input), values };
  const row = await advance<T>(work, process, transition, byRight ? { ...step, byRight } : step);
  return { record: { type: process.type(), id: (row as { readonly id: string }).id } };
}
