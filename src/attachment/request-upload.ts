import { createHash, randomBytes } from 'node:crypto';
import { toGlobalId, uuidv7 } from '../kernel/id.ts';
import { insertStatement } from '../database/write.ts';
import { fileTypes } from '../files/file-types.ts';
import { modelOf } from '../query/model.ts';
import type { Done } from '../workflow/perform.ts';
import type { Work } from '../workflow/work.ts';
import type { Files } from './attachment-context.ts';
import { attachmentRules } from './attachment-rules.ts';
import type { RequestUploadInput } from './attachment.inputs.ts';
import { checkedName } from './checked-name.ts';
import { SECRET_BYTES } from './file-links.ts';
import { changeableWhole } from './wholes.ts';

/** How long there is to upload and attach. */
const UPLOAD_MS = 15 * 60_000;
export const UPLOAD_PREFIX = 'upl';

/** Promises room for a file that the caller may attach, and answers the link under which it is sent once. */
export async function requestUpload(work: Work, input: RequestUploadInput, { limits, uploadLink }: Files): Promise<Done> {
  const whole = await changeableWhole(work, input.recordId, 'recordId');
  const { contentType, size } = input;
  if (!Object.hasOwn(fileTypes, contentType)) {
    const values = { value: contentType.slice(0, 60), allowed: Object.keys(fileTypes).join(', ') };
    work.refuse(attachmentRules.type, { values });
  }
  const name = checkedName(work, input.name, contentType);
  if (size < 1 || size > limits.largest) work.refuse(attachmentRules.size, { values: { size, limit: limits.largest } });
  await mustHaveRoom(work, size, limits.total);
  const { organizationId, memberId } = work.viewer;
  const secret = randomBytes(SECRET_BYTES);
  const expiresAt = new Date(work.now.getTime() + UPLOAD_MS);
  const row = {
    organization_id: organizationId,
    id: uuidv7(work.now),
    member_id: memberId,
    record_type: modelOf(whole.type).name,
    record_id: whole.id,
    name,
    content_type: contentType,
    size,
    sha256: null,
    state: 'REQUESTED',
    secret_hash: createHash('sha256').update(secret).digest(),
    created_at: work.now,
    expires_at: expiresAt,
  };
  await work.transaction.query(insertStatement('stored_file', Object.keys(row), [row]));
  const upload = { id: toGlobalId(UPLOAD_PREFIX, row.id), url: uploadLink(organizationId, row.id, secret), expiresAt, size };
  // The link is a secret: it is answered once.
  return { once: { upload } };
}

/** Room is promised before the file comes, one promise after the other, so that together they promise no more than there is. */
async function mustHaveRoom(work: Work, size: number, total: number): Promise<void> {
  const { organizationId } = work.viewer;
  await work.transaction.query({ text: `select pg_advisory_xact_lock(hashtext('stored_file'), hashtext($1))`, values: [organizationId] });
  const { rows } = await work.transaction.query<{ used: string }>({
    text: `select coalesce(sum(size::bigint), 0)::text as used from stored_file where organization_id = $1::uuid and state <> 'FAILED'`,
    values: [organizationId],
  });
  const used = Number(rows[0]!.used);
  if (used + size > total) work.refuse(attachmentRules.room, { values: { used, size, limit: total } });
}
