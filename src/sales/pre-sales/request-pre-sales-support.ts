import { Refused } from '../../kernel/refusal.ts';
import { brokenRows, require, rowsUnder } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { PreSalesSupport } from './pre-sales-support.entity.ts';
import type { RequestPreSalesSupportInput } from './pre-sales-support.inputs.ts';
import { applying, requesting } from './pre-sales-support.process.ts';

/** What every application tells. */
const rows = rowsUnder('pre_sales_support.request', [require('need', applying)]);

/** Applies for support in an opportunity of one's own that is still open. */
export async function requestPreSalesSupport(work: Work, input: RequestPreSalesSupportInput): Promise<Done> {
  work.permit(requesting);
  const opportunity = await work.find(Opportunity, input.opportunity, 'opportunity');
  const { id, ownerId, departmentId, regionId } = opportunity;
  work.permitOn([requesting], {
    type: 'Opportunity',
    id,
    responsibleIds: [ownerId],
    unitIds: departmentId ? [departmentId] : [],
    regionIds: regionId ? [regionId] : [],
  });
  const broken = brokenRows(work.law, rows, { facts: {}, input: fieldsOf(input) });
  if (broken.length > 0) throw new Refused(broken);
  if (opportunity.outcome !== null) {
    const values = { type: 'Opportunity', id: input.opportunity, state: { state: `P16.${opportunity.state.toLowerCase()}` } };
    work.refuse(platformRules.recordLocked, { field: 'opportunity', values });
  }
  const { wantedOn = null } = input;
  if (wantedOn && wantedOn < work.today) {
    work.refuse(platformRules.dateOrder, { field: 'wantedOn', values: { start: work.today, end: 'wantedOn' } });
  }
  const support = work.create(PreSalesSupport, {
    opportunityId: id,
    applicantId: work.viewer.memberId,
    departmentId,
    state: 'REQUESTED',
    need: input.need!,
    wantedOn,
  });
  return { record: { type: PreSalesSupport, id: support.id } };
}
