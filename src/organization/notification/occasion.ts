import { modelOf, type Class } from '../../query/model.ts';
import type { Happening } from '../../workflow/happening.ts';

/** Which happenings something follows from. */
export interface Occasion {
  /** The type of record that it happens to. */
  readonly type: Class;
  readonly happened: (happening: Happening) => boolean;
}

type Columns = Readonly<Record<string, unknown>>;

/** A record was added, of all or of some. */
export function created(type: Class, isMeant: (row: Columns) => boolean = () => true): Occasion {
  return { type, happened: ({ before, after }) => before === null && after !== null && isMeant(after) };
}

/** A field of a record got another value; `to` narrows it to some. */
export function changed(type: Class, field: string, to: (value: unknown) => boolean = () => true): Occasion {
  const column = columnOf(type, field);
  return { type, happened: ({ before, after }) => before !== null && after !== null && column in after && to(after[column]) };
}

/** A record came to a state, by whichever step. */
export function reached(type: Class, state: string): Occasion {
  return changed(type, 'state', (value) => value === state);
}

function columnOf(type: Class, name: string): string {
  const field = modelOf(type).fields.get(name);
  if (field?.kind !== 'column' && field?.kind !== 'one') throw new Error(`${modelOf(type).name}.${name} is no column.`);
  return field.column;
}
