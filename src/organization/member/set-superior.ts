import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { mustReachAll } from './member-at.ts';
import { memberRules } from './member-rules.ts';
import { Member } from './member.entity.ts';
import type { SetSuperiorInput } from './member.inputs.ts';
import { mustStandAbove } from './reporting-line.ts';
import { servedBy } from './served-posts.ts';

/** Puts a member below another one in the reporting line; nobody stands below themselves. */
export async function setSuperior(work: Work, { id, expectedVersion, superiorId }: SetSuperiorInput): Promise<Done> {
  const member = await work.lock(Member, id, { action: 'platform.manage_members', expectedVersion });
  const superior = await work.find(Member, superiorId, 'superiorId');
  if (member.state === 'DEACTIVATED') {
    work.refuse(memberRules.notActive, { field: 'id', values: { name: member.name, state: { state: member.state } } });
  }
  await holdStructure(work);
  mustReachAll(work, await servedBy(work, member.id));
  await mustStandAbove(work, superior, member.id);
  work.change(Member, member, { superiorId: superior.id });
  return { record: { type: Member, id: member.id } };
}
