import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { within } from '../department/department-at.ts';
import { mustBeFree } from '../department/department-name.ts';
import { regionManagers, regionRules } from './region-rules.ts';
import { Region } from './region.entity.ts';
import type { CreateRegionInput } from './region.inputs.ts';

/** Sets up a region of the company (C40). */
export async function createRegion(work: Work, { name }: CreateRegionInput): Promise<Done> {
  work.permitOn(regionManagers, within(null));
  await holdStructure(work);
  await mustBeFree(work, 'region', name, regionRules.nameTaken);
  const region = work.create(Region, { name });
  return { record: { type: Region, id: region.id } };
}
