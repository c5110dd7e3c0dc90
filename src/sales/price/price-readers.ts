import { headsAllMarketing } from '../../governance/heads.ts';
import { reaching } from '../../governance/reach.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { anyOf, FALSE } from '../../query/condition.ts';
import type { Mask } from '../../query/mask.ts';
import { modelOf, type ReadRule } from '../../query/model.ts';
import { inOwnLine } from '../../query/visible.ts';
import { Product } from '../product/product.entity.ts';

const clauses = ['CL-3.2.2a', 'MC-4.1.3', 'BS-2.2.4k'] as const;

/**
 * Whoever sets prices reads all of them. What was in force is read by those who read products, sales persons and their
 * heads, and by finance, who reads what it rests on (reading.md, price).
 */
export const priceReadBy: ReadRule = {
  actions: ['price.set'],
  clauses,
  // The list belongs to nobody, so the line is asked for who drafted it (R3).
  also: (alias, sheet) =>
    anyOf([readsList(sheet.viewer) ? `${alias}.state in ('VALID', 'REPLACED')` : FALSE, inOwnLine(`${alias}.created_by_id`, sheet)]),
};

/** What a price rests on is for who sets prices, the head of all marketing and finance, and for nobody else (R6). */
export const basisMask: Mask = { action: 'price.set', clauses, own: false, opensTo: readsBasis };

function readsBasis(viewer: Viewer): boolean {
  const { law, posts, scope } = viewer;
  return scope === null && posts.some((post) => post.role === 'finance' || headsAllMarketing(law.policy, post));
}

function readsList(viewer: Viewer): boolean {
  const { readBy } = modelOf(Product);
  return readsBasis(viewer) || ('actions' in readBy && readBy.actions.some((action) => reaching(viewer, action).length > 0));
}
