import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { ofMember } from '../member/member-at.ts';
import { memberRules } from '../member/member-rules.ts';
import { Member } from '../member/member.entity.ts';
import { RegionOwnership } from '../post/post.entity.ts';
import { regionRules } from './region-rules.ts';
import { Region } from './region.entity.ts';
import type { AssignRegionInput } from './region.inputs.ts';

/** Gives a region to a member; several members may own one, and one member several (BS-2.2.5e, C40). */
export async function assignRegion(work: Work, input: AssignRegionInput): Promise<Done> {
  const region = await work.find(Region, input.regionId, 'regionId');
  const member = await work.find(Member, input.memberId, 'memberId');
  work.permitOn(['platform.manage_members'], ofMember(member.id));
  if (member.state === 'DEACTIVATED') {
    work.refuse(memberRules.notActive, { field: 'memberId', values: { name: member.name, state: { state: member.state } } });
  }
  await holdStructure(work);
  const text = 'select 1 from region_ownership where organization_id = $1::uuid and region_id = $2::uuid and member_id = $3::uuid';
  const { rows } = await work.transaction.query({ text, values: [work.viewer.organizationId, region.id, member.id] });
  if (rows.length > 0) work.refuse(regionRules.alreadyOwned, { values: { name: member.name } });
  const ownership = work.create(RegionOwnership, { regionId: region.id, memberId: member.id });
  return { record: { type: RegionOwnership, id: ownership.id } };
}
