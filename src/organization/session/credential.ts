import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Credential } from './session.entity.ts';

/** How a member signs in, locked. No client ever reads it, so no reach opens it: verbs come here behind their own guard. */
export async function credentialOf(work: Work, memberId: string): Promise<RowOf<Credential>> {
  const [found] = await lockedRows(work, Credential, 't.member_id = $2::uuid', [memberId]);
  if (!found) throw new Error('A member has a credential.');
  return found;
}
