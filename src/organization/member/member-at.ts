import { Refused } from '../../kernel/refusal.ts';
import { decide, type RecordScope } from '../../governance/decide.ts';
import type { Work } from '../../workflow/work.ts';
import { within } from '../department/department-at.ts';
import type { Served } from './served-posts.ts';

/** What the law looks at for something that concerns one member. */
export function ofMember(memberId: string): RecordScope {
  return { type: 'Member', id: memberId, responsibleIds: [memberId], unitIds: [], regionIds: [] };
}

/**
 * Who manages a department manages those who work nowhere else: a member who also holds a post outside of the reach,
 * such as the one at the top, is managed by those who reach that post too.
 */
export function mustReachAll(work: Work, served: readonly Served[]): void {
  for (const { departmentId } of served) {
    const decision = decide(work.viewer, 'platform.manage_members', within(departmentId));
    if (!decision.allowed) throw new Refused([decision.refusal]);
  }
}
