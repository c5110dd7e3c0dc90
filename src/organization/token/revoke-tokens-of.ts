import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Work } from '../../workflow/work.ts';
import { ApiToken } from './api-token.entity.ts';

/** Revokes every token of a member who stops working here, by the right of the deed that ends the work. */
export async function revokeTokensOf(work: Work, memberId: string): Promise<void> {
  for (const token of await lockedRows(work, ApiToken, `t.member_id = $2::uuid and t.state = 'ACTIVE'`, [memberId])) {
    work.change(ApiToken, token, { state: 'REVOKED', revokedAt: work.now });
  }
}
