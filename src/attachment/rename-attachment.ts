import type { Done } from '../workflow/perform.ts';
import type { Work } from '../workflow/work.ts';
import { Attachment } from './attachment.entity.ts';
import type { RenameAttachmentInput } from './attachment.inputs.ts';
import { checkedName } from './checked-name.ts';
import { lockedAttachment } from './locked-attachment.ts';

/** Gives an attachment another name; the ending stays one of its type. */
export async function renameAttachment(work: Work, input: RenameAttachmentInput): Promise<Done> {
  const attachment = await lockedAttachment(work, input);
  work.change<Attachment>(Attachment, attachment, { name: checkedName(work, input.name, attachment.contentType) });
  return { record: { type: Attachment, id: attachment.id } };
}
