import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { RegionOwnership } from '../post/post.entity.ts';
import type { UnassignRegionInput } from './region.inputs.ts';

/** Takes a region from a member; what was booked keeps its region. */
export async function unassignRegion(work: Work, { id, expectedVersion }: UnassignRegionInput): Promise<Done> {
  const ownership = await work.lock(RegionOwnership, id, { action: 'platform.manage_members', expectedVersion });
  work.remove(RegionOwnership, ownership);
  return {};
}
