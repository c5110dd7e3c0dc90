import { FALSE, TRUE } from './condition.ts';
import type { Mask } from './mask.ts';
import type { FieldModel, RecordModel } from './model.ts';
import { maskOfRow } from './object-text.ts';
import type { Place } from './place.ts';
import { comparable, openCondition } from './value.ts';

/** A value as the viewer sees it: NULL where it is masked. */
export interface SeenValue {
  readonly sql: string;
  /** The condition under which it is masked. */
  readonly closed: string;
  /** What is reported then. */
  readonly mask: Pick<Mask, 'action' | 'clauses'>;
}

/** A field of any place, masked as everywhere. */
export function seenField(of: FieldModel, place: Place): SeenValue {
  const open = openCondition(of, place);
  const closed = open === TRUE ? FALSE : open === FALSE ? TRUE : `not coalesce(${open}, false)`;
  return { sql: comparable(of, place), closed, mask: of.mask ?? maskOfRow(place) };
}

export function fieldOf(model: RecordModel, name: string): FieldModel {
  const found = model.fields.get(name);
  if (!found) throw new Error(`${model.name} has no field ${name}.`);
  return found;
}
