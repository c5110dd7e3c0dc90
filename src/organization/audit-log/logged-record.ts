import { toGlobalId } from '../../kernel/id.ts';
import { allModels } from '../../query/model.ts';

/** Ids as clients know them of records of a type that a log names; a type that there is no longer keeps its plain ids. */
export function globalIds({ type, ids }: { readonly type: string; readonly ids: readonly string[] }): readonly string[] {
  const model = allModels().find(({ name }) => name === type);
  return model ? ids.map((id) => toGlobalId(model.prefix, id)) : ids;
}
