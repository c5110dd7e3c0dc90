import { allModels, type FieldModel, type RecordModel } from './model.ts';
import type { OrderStep } from './total-order.ts';

/** Records that a search looks through, in the order of the trades. */
export function searchedModels(): readonly RecordModel[] {
  return allModels().filter(({ search, published }) => published && search.length > 0);
}

/** The name of a record in `SearchType`. */
export function searchTypeOf({ name }: RecordModel): string {
  return name.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** Hits come by title, and by id where titles are the same: one order for all types, which an index of each type gives. */
export function hitOrder(): readonly OrderStep[] {
  const [model] = searchedModels();
  return [titleOf(model!), model!.fields.get('id')!].map((field) => ({ relations: [], field, isDescending: false }));
}

/** What stands for a model in the cursors of hits. */
export const hits = { name: 'SearchHit' };

/** The title of a record is shown wherever the record is: to everybody, or by a link. */
export function titleOf(model: RecordModel): FieldModel {
  return model.fields.get(model.search[0]!)!;
}
