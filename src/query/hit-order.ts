import { allModels, type RecordModel } from './model.ts';
import type { OrderStep } from './total-order.ts';

/** Records that a search looks through, in the order of the trades. */
export function searchedModels(): readonly RecordModel[] {
  return allModels().filter(({ search, published }) => published && search.length > 0);
}

/** The name of a record in `SearchType`. */
export function searchTypeOf({ name }: RecordModel): string {
  return name.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** Column of a record's title, which is shown wherever the record is: to everybody, or by a link. */
export function titleOf({ name, fields, search }: RecordModel): string {
  const title = fields.get(search[0]!);
  if (title?.kind !== 'column') throw new Error(`${name} has no title.`);
  return title.column;
}

/** What stands for a model in the cursors of hits. */
export const hits = { name: 'SearchHit' };

/** Hits come newest first: ids count up in the order of creation, whatever the type, and each type has an index on them. */
export function hitOrder(): readonly OrderStep[] {
  return [{ relations: [], field: searchedModels()[0]!.fields.get('id')!, isDescending: true }];
}
