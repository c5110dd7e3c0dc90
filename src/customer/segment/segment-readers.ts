import { headsAllMarketing } from '../../governance/heads.ts';
import type { HeldPost, Viewer } from '../../governance/viewer.ts';
import type { RowSql } from '../../query/model.ts';

/** Kinds of department that have nothing to do with the market: who heads one reads no segments by that post. */
const others: ReadonlySet<string> = new Set(['finance', 'production', 'logistics']);

/** Valid segments are for all members of marketing and sales, drafts for the head of all marketing (reading.md). */
export const readsSegment: RowSql = (alias, { viewer }) => {
  if (viewer.scope !== null) return 'false';
  if (viewer.posts.some((post) => headsAllMarketing(viewer.law.policy, post))) return 'true';
  return viewer.posts.some((post) => isOfMarketingOrSales(viewer, post)) ? `${alias}.state <> 'DRAFT'` : 'false';
};

function isOfMarketingOrSales({ law }: Viewer, post: HeldPost): boolean {
  const { classes, departments } = law.policy;
  if ([...classes.sworker, ...classes.kworker, ...classes.rworker].includes(post.role)) return true;
  // The strategy is issued to the head of service too, where that clause is in force.
  const service = law.isInForce(['BS-2.2.3p']) ? classes.vhead : [];
  const heads = new Set([...classes.mhead, ...classes.shead, ...classes.khead, ...service]);
  const kind = departments.find(({ slug }) => slug === post.headOf)?.kind ?? '';
  return heads.has(post.role) && !others.has(kind);
}
