import { invalidArgument } from './argument-fault.ts';
import { anyId } from './checked-id.ts';
import type { RecordModel } from './model.ts';
import { rowText } from './object-text.ts';
import type { Write } from './plan.ts';
import type { Selected } from './selection.ts';

/** Records of one type among those asked for, with their places in the list. */
export interface WantedNodes {
  readonly model: RecordModel;
  readonly uuids: string[];
  readonly places: number[];
}

const MOST_NODES = 100;

/** Sorts ids by record type; refuses too many, and what is no id. */
export function wantedNodes(ids: readonly string[]): readonly WantedNodes[] {
  if (ids.length > MOST_NODES) throw invalidArgument('ids', ids.length, 'too_many_values');
  const byModel = new Map<RecordModel, WantedNodes>();
  for (const [place, id] of ids.entries()) {
    const { model, uuid } = anyId(id, `ids.${place}`);
    const wanted = byModel.get(model) ?? { model, uuids: [], places: [] };
    byModel.set(model, wanted);
    wanted.uuids.push(uuid);
    wanted.places.push(place);
  }
  return [...byModel.values()].toSorted((one, other) => (one.model.name < other.model.name ? -1 : 1));
}

/** A JSON list in the order of the ids; null for a record that does not exist or that the viewer may not see. */
export function nodesText(nodes: readonly WantedNodes[], selected: Selected): Write {
  return (sheet) => {
    const texts = nodes.map(({ model }, index) => {
      const uuids = sheet.parameter(`nodes.${index}`, 'uuid[]', (run) => run.nodes![index]!.uuids);
      const places = sheet.parameter(`places.${index}`, 'int[]', (run) => run.nodes![index]!.places);
      return `select w.place, (${rowText(model, selected, sheet, 'w.id')}) as text from unnest(${uuids}, ${places}) as w (id, place)`;
    });
    if (texts.length === 0) return `select '[]' as r`;
    return `select '[' || string_agg(coalesce(n.text, 'null'), ',' order by n.place) || ']' as r from (${texts.join(' union all ')}) n`;
  };
}
