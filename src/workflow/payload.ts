import type { Part } from '../query/compose.ts';
import type { RecordModel } from '../query/model.ts';
import type { Selected } from '../query/selection.ts';

/** The places of a payload that show its record, under whatever name. */
export function recordsIn(selected: Selected, model: RecordModel | null): readonly Selected[] {
  return selected.children().filter(({ type }) => type !== null && type.name === model?.name);
}

export function partsOf(selected: Selected, part: Part): Readonly<Record<string, Part>> {
  return Object.fromEntries(selected.children().map(({ name }) => [name, part]));
}
