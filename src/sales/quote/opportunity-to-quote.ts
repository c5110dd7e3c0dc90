import { invariant } from '../../kernel/invariant.ts';
import { Refused } from '../../kernel/refusal.ts';
import { decide } from '../../governance/decide.ts';
import { brokenRows, notFound } from '../../governance/law-row.ts';
import { checkedId } from '../../query/checked-id.ts';
import { modelOf } from '../../query/model.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { opportunityRows } from './quote.process.ts';

/** An opportunity whose customer is known. */
export type Quotable = RowOf<Opportunity> & { readonly customerId: string };

/**
 * The opportunity that somebody wants to quote for, locked until the commit. Whoever may prepare quotations for all, such as
 * an assistant who reads no opportunities (BS-3.1b), names it by the id that its owner gave; for everybody else it is
 * visible or not found.
 */
export async function opportunityToQuote(work: Work, id: string): Promise<Quotable> {
  const field = 'opportunity';
  const uuid = checkedId(id, modelOf(Opportunity), field);
  const [row] = await lockedRows(work, Opportunity, 't.id = $2::uuid', [uuid]);
  if (!row) throw new Refused([notFound('Opportunity', id)]);
  const { ownerId, departmentId, regionId } = row;
  const decision = decide(work.viewer, 'quote.create', {
    type: 'Opportunity',
    id: uuid,
    responsibleIds: [ownerId],
    unitIds: departmentId ? [departmentId] : [],
    regionIds: regionId ? [regionId] : [],
  });
  if (!decision.allowed) {
    await work.find(Opportunity, id, field);
    throw new Refused([{ ...decision.refusal, field }]);
  }
  return mustBeQuotable(work, row);
}

/** The opportunity of a quotation that there is already. */
export async function opportunityOf(work: Work, opportunityId: string): Promise<Quotable> {
  const [row] = await lockedRows(work, Opportunity, 't.id = $2::uuid', [opportunityId]);
  return mustBeQuotable(work, row!);
}

function mustBeQuotable(work: Work, row: RowOf<Opportunity>): Quotable {
  const facts = { opportunityState: row.state, opportunityName: row.name };
  const broken = brokenRows(work.law, opportunityRows, { facts, input: {} });
  if (broken.length > 0) throw new Refused(broken);
  invariant(row.customerId, 'an opportunity whose needs were analysed has a customer');
  return row as Quotable;
}
