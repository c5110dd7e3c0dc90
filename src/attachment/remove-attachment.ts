import type { Done } from '../workflow/perform.ts';
import type { Work } from '../workflow/work.ts';
import { Attachment } from './attachment.entity.ts';
import type { RemoveAttachmentInput } from './attachment.inputs.ts';
import { lockedAttachment } from './locked-attachment.ts';

/** Takes an attachment away; the audit keeps that it was there. Its file, which nothing keeps any more, is collected after the commit. */
export async function removeAttachment(work: Work, input: RemoveAttachmentInput): Promise<Done> {
  const attachment = await lockedAttachment(work, input);
  work.remove<Attachment>(Attachment, attachment);
  return { record: { type: Attachment, id: attachment.id } };
}
