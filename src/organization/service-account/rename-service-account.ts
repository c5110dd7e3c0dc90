import type { Done } from '../../workflow/perform.ts';
import { given } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Member } from '../member/member.entity.ts';
import { serviceAccountRules } from './service-account-rules.ts';
import type { RenameServiceAccountInput } from './service-account.inputs.ts';

/** Gives a service account another name or purpose; post, responsible person and tokens have verbs of their own. */
export async function renameServiceAccount(work: Work, input: RenameServiceAccountInput): Promise<Done> {
  const account = await work.lock(Member, input.id, {
    action: 'platform.manage_service_accounts',
    expectedVersion: input.expectedVersion,
  });
  if (account.kind !== 'SERVICE_ACCOUNT') work.refuse(serviceAccountRules.only);
  if (account.state !== 'ACTIVE') {
    work.refuse(serviceAccountRules.retired, { values: { type: 'Member', id: input.id, state: { state: account.state } } });
  }
  work.change(Member, account, given(input, ['name', 'purpose']));
  return { record: { type: Member, id: account.id } };
}
