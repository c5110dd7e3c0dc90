import { fromGlobalId, toGlobalId } from '../kernel/id.ts';
import { Refused } from '../kernel/refusal.ts';
import { notFound } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import { modelNamed } from '../query/model.ts';
import type { Done } from '../workflow/perform.ts';
import type { Work } from '../workflow/work.ts';
import { attachmentRules } from './attachment-rules.ts';
import { Attachment } from './attachment.entity.ts';
import type { AttachFileInput } from './attachment.inputs.ts';
import { UPLOAD_PREFIX } from './request-upload.ts';
import { changeableWhole } from './wholes.ts';

interface Upload {
  readonly id: string;
  readonly record_type: string;
  readonly record_id: string;
  readonly name: string;
  readonly content_type: string;
  readonly size: number;
  readonly sha256: string | null;
  readonly state: string;
}

/** Attaches a file that the caller has uploaded to the record that it was requested for; the right to is asked for again. */
export async function attachFile(work: Work, { uploadId }: AttachFileInput): Promise<Done> {
  const upload = await uploadOf(work, uploadId);
  const model = modelNamed(upload.record_type)!;
  const whole = await changeableWhole(work, toGlobalId(model.prefix, upload.record_id), 'uploadId');
  if (upload.state !== 'RECEIVED') work.refuse(attachmentRules.uploaded, { values: { state: upload.state.toLowerCase() } });
  const attachment = work.create<Attachment>(Attachment, {
    customerId: null,
    contactId: null,
    interactionId: null,
    opportunityId: null,
    contractId: null,
    amendmentId: null,
    implementationId: null,
    ...whole.values,
    name: upload.name,
    contentType: upload.content_type,
    size: upload.size,
    sha256: upload.sha256!,
    fileId: upload.id,
  });
  await work.transaction.query({
    // From now on the attachment has the name, alone.
    text: `update stored_file set state = 'ATTACHED', name = '' where organization_id = $1::uuid and id = $2::uuid`,
    values: [work.viewer.organizationId, upload.id],
  });
  return { record: { type: Attachment, id: attachment.id } };
}

/** An upload is its requester's alone, while its time lasts; of others nobody hears. */
async function uploadOf(work: Work, id: string): Promise<Upload> {
  const parsed = fromGlobalId(id);
  if (parsed?.prefix !== UPLOAD_PREFIX) {
    return work.refuse(platformRules.malformedId, { field: 'uploadId', values: { id: id.slice(0, 60) } });
  }
  const { rows } = await work.transaction.query<Upload>({
    text: `select id, record_type, record_id, name, content_type, size, sha256, state from stored_file
      where organization_id = $1::uuid and id = $2::uuid and member_id = $3::uuid and expires_at > $4 for update`,
    values: [work.viewer.organizationId, parsed.uuid, work.viewer.memberId, work.now],
  });
  const [upload] = rows;
  if (!upload) throw new Refused([notFound('Upload', id)]);
  return upload;
}
