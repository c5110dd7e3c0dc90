import type { Work } from '../../workflow/work.ts';

/**
 * Lets verbs that look at several departments, posts or members run one after the other within an organization: two that
 * each see a whole structure could together break it (a circle, a post at the top that nobody holds).
 */
export async function holdStructure(work: Work): Promise<void> {
  const { organizationId } = work.viewer;
  const text = 'select id from organization where organization_id = $1::uuid and id = $1::uuid for no key update';
  await work.transaction.query({ text, values: [organizationId] });
}
