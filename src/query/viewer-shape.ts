import type { HeldPost, Viewer } from '../governance/viewer.ts';

const shapes = new WeakMap<Viewer, string>();

/** Text that is equal for viewers whose statements are equal: what `visible.ts` branches on, without any id. */
export function viewerShape(viewer: Viewer): string {
  let shape = shapes.get(viewer);
  if (shape === undefined) shapes.set(viewer, (shape = describe(viewer)));
  return shape;
}

function describe(viewer: Viewer): string {
  const { law } = viewer;
  const posts = (held: readonly HeldPost[]): string[] =>
    held.map((post) => [post.role, post.headOf ?? '', Boolean(post.unitIds.length), Boolean(post.regionIds.length)].join(':')).toSorted();
  return JSON.stringify([
    law.revision.endsWith('+0') ? law.revision : `${viewer.organizationId}/${law.revision}`,
    posts(viewer.posts),
    [...viewer.duties].toSorted(),
    [...viewer.vacantDuties].toSorted(),
    viewer.directReportIds.length > 0,
    viewer.isHeadOfCompany,
    viewer.isCleared,
    viewer.isServiceAccount === true,
    viewer.delegations.map(({ actions, posts: held, directReportIds, amountLimit }) => [
      [...actions].toSorted(),
      posts(held),
      directReportIds.length > 0,
      amountLimit === null,
    ]),
    viewer.scope && [...viewer.scope].toSorted(),
  ]);
}
