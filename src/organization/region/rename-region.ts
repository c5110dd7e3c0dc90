import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { mustBeFree } from '../department/department-name.ts';
import { regionManagers, regionRules } from './region-rules.ts';
import { Region } from './region.entity.ts';
import type { RenameRegionInput } from './region.inputs.ts';

/** Renames a region. */
export async function renameRegion(work: Work, { id, expectedVersion, name }: RenameRegionInput): Promise<Done> {
  const region = await work.lock(Region, id, { action: regionManagers, expectedVersion });
  await holdStructure(work);
  await mustBeFree(work, 'region', name, regionRules.nameTaken, region.id);
  work.change(Region, region, { name });
  return { record: { type: Region, id: region.id } };
}
