import { toGlobalId } from '../../kernel/id.ts';
import { modelOf } from '../../query/model.ts';
import type { Work } from '../../workflow/work.ts';
import { Contact } from '../contact/contact.entity.ts';
import type { Sought } from './mentions.ts';

/** Answers kept under idempotency keys that tell of the person: the keys stay used, and a repeated request reads the record as it is. */
export async function forgetAnswers({ transaction, viewer }: Work, { identity, contactId }: Sought): Promise<void> {
  const forgotten = `select jsonb_object_agg(part.key, case when part.value = 'null' then part.value else part.value || '{"reads": [], "also": {}}' end)
    from jsonb_each(k.answers) as part`;
  await transaction.query({
    text: `update idempotency_key k set answers = (${forgotten}) where k.organization_id = $1::uuid
      and (position($2 in k.answers::text) > 0 or k.answers::text ~* any($3::text[]))`,
    values: [viewer.organizationId, toGlobalId(modelOf(Contact).prefix, contactId), [...identity.names.sql, ...identity.addresses.sql]],
  });
}
