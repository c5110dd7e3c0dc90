import { Refused } from '../../kernel/refusal.ts';
import { notFound } from '../../governance/law-row.ts';
import { checkedId } from '../../query/checked-id.ts';
import { modelNamed } from '../../query/model.ts';
import type { Work } from '../../workflow/work.ts';

/** What a file may be attached to here, by the column of the attachment. */
export interface Signed {
  readonly column: 'contract_id' | 'amendment_id';
  readonly id: string;
}

/** The id of a signed document, which is one of the record's own files; of others nobody hears. */
export async function attachedDocument(work: Work, { column, id }: Signed, documentId: string): Promise<string> {
  const uuid = checkedId(documentId, modelNamed('Attachment')!, 'documentId');
  const { rows } = await work.transaction.query({
    text: `select 1 from attachment where organization_id = $1::uuid and id = $2::uuid and ${column} = $3::uuid for key share`,
    values: [work.viewer.organizationId, uuid, id],
  });
  if (rows.length === 0) throw new Refused([{ ...notFound('Attachment', documentId), field: 'documentId' }]);
  return uuid;
}
