import { fromGlobalId } from '../kernel/id.ts';
import { refusedArgument } from './argument-fault.ts';
import { modelByPrefix, type RecordModel } from './model.ts';

/** The uuid of a client's id of one record type; refuses what is no id, and ids of other types. */
export function checkedId(id: string, model: RecordModel, field: string): string {
  const parsed = fromGlobalId(id);
  if (!parsed) throw refusedArgument('malformedId', field, { id: id.slice(0, 60) });
  if (parsed.prefix === model.prefix) return parsed.uuid;
  throw refusedArgument('wrongIdType', field, {
    id,
    actual: modelByPrefix(parsed.prefix)?.name ?? parsed.prefix,
    expected: model.name,
  });
}

/** The record type and uuid of a client's id of any type that clients may see. */
export function anyId(id: string, field: string): { readonly model: RecordModel; readonly uuid: string } {
  const parsed = fromGlobalId(id);
  const model = parsed ? modelByPrefix(parsed.prefix) : undefined;
  if (!parsed || !model?.published) throw refusedArgument('malformedId', field, { id: id.slice(0, 60) });
  return { model, uuid: parsed.uuid };
}
