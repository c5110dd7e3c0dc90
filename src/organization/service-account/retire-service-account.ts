import { toGlobalId } from '../../kernel/id.ts';
import { modelOf } from '../../query/model.ts';
import { advance } from '../../workflow/advance.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { mustSucceed } from '../member/deactivate-member.ts';
import { mustReachAll } from '../member/member-at.ts';
import { Member } from '../member/member.entity.ts';
import { memberProcess } from '../member/member.process.ts';
import { endServing, servedBy } from '../member/served-posts.ts';
import { revokeTokensOf } from '../token/revoke-tokens-of.ts';
import type { RetireServiceAccountInput } from './service-account.inputs.ts';

/** Ends a machine's work here: its post and its tokens. Consequences hand its open records to the successor, or to the person who answers for it. */
export async function retireServiceAccount(work: Work, input: RetireServiceAccountInput): Promise<Done> {
  const { superiorId } = await work.find(Member, input.id, 'id');
  const heir = input.successorId ?? (superiorId && toGlobalId(modelOf(Member).prefix, superiorId));
  const successor = heir ? await work.find(Member, heir, 'successorId') : null;
  const step = { id: input.id, expectedVersion: input.expectedVersion, field: 'id', given: { successorId: successor?.id ?? null } };
  const account = await advance<Member>(work, memberProcess, 'retire', { ...step, values: {} });
  if (successor) mustSucceed(work, successor, account);
  await holdStructure(work);
  const served = await servedBy(work, account.id);
  mustReachAll(work, served);
  endServing(work, served);
  await revokeTokensOf(work, account.id);
  return { record: { type: Member, id: account.id } };
}
