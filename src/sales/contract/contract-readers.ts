import { isInFinance } from '../../governance/heads.ts';
import { reaching } from '../../governance/reach.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { anyOf, FALSE } from '../../query/condition.ts';
import type { Mask } from '../../query/mask.ts';
import type { ReadRule, RowSql } from '../../query/model.ts';

/** States of a contract that is signed, whatever became of it. */
const signed = `'SIGNED', 'EFFECTIVE', 'IMPLEMENTING', 'COMPLETED', 'ARCHIVED', 'TERMINATED'`;

const clauses = ['TM-5.1.4d', 'CL-4.4.2b', 'MS-3.2.3c', 'MC-2.2.4a', 'BS-2.2.4d', 'BS-3.3a'] as const;

/** SQL of whether a contract is signed. */
export const isSigned: RowSql = (alias) => `${alias}.state in (${signed})`;

/**
 * A contract is read by its owner, the head of sales and the head of all marketing, and whoever keeps contracts or reviews
 * their technical part; by finance once it is signed, by those who review every contract from the review on, and by
 * the service staff that implements it. Copies open it to whom the document sends them (reading.md).
 */
export const contractReadBy: ReadRule = {
  actions: ['contract.draft', 'contract.manage', 'opportunity.read_team', 'contract_review.review_technical'],
  clauses,
  also: (alias, sheet) => {
    const { viewer } = sheet;
    if (viewer.scope !== null) return FALSE;
    const isReviewer = reaching(viewer, 'contract_review.review').some(({ all, invitedOnly }) => all && !invitedOnly);
    const isImplementer = reaching(viewer, 'contract.implement').length > 0;
    const me = sheet.parameter('viewer', 'uuid', ({ viewer: asking }) => asking.memberId);
    return anyOf([
      isInFinance(viewer) ? isSigned(alias, sheet) : FALSE,
      isReviewer ? `${alias}.state not in ('DRAFT', 'CUSTOMER_CHECKED')` : FALSE,
      isImplementer
        ? `exists (select 1 from implementation ri where ri.organization_id = ${alias}.organization_id and ri.contract_id = ${alias}.id and ri.assignee_id = ${me})`
        : FALSE,
    ]);
  },
};

/** Who makes and moves goods gets signed contracts without prices. */
const withoutPrice: ReadonlySet<string> = new Set(['production', 'logistics']);

/** Whether prices of contracts are open to the viewer, as far as the contract is. */
export function seesPrice({ posts }: Viewer): boolean {
  return posts.some(({ role, headOf }) => !withoutPrice.has(role) && !withoutPrice.has(headOf ?? ''));
}

/** What production does not read of a contract: what it costs, and how it is paid. */
export const priceMask: Mask = {
  action: 'contract.draft',
  clauses,
  own: true,
  opensTo: seesPrice,
};
