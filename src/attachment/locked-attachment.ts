import { toGlobalId } from '../kernel/id.ts';
import { modelOf } from '../query/model.ts';
import type { RowOf } from '../workflow/row.ts';
import type { Work } from '../workflow/work.ts';
import { Attachment } from './attachment.entity.ts';
import { attachActions, changeableWhole, wholeOf } from './wholes.ts';

/** An attachment that is about to change: who may change the record that it belongs to, may. */
export async function lockedAttachment(
  work: Work,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
): Promise<RowOf<Attachment>> {
  const attachment = await work.lock<Attachment>(Attachment, id, { action: attachActions, expectedVersion });
  const { type, id: wholeId } = wholeOf(attachment);
  await changeableWhole(work, toGlobalId(modelOf(type).prefix, wholeId), 'id');
  return attachment;
}
