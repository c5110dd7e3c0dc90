import { choice, day, one, text } from '../../query/field.ts';
import type { Scope } from '../../query/model.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Department } from '../../organization/department/department.entity.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { PreSalesSupportState, SupportSide } from './pre-sales-support.vocabulary.ts';

const long = { nullable: true, length: 4000 } as const;

/** It belongs to the applicant and to who is responsible for the opportunity, and to the department that deals with it now. */
const scope: Scope = {
  members: (alias, members) =>
    `(${alias}.applicant_id = any(${members}) or exists (select 1 from opportunity ps where ps.organization_id = ${alias}.organization_id and ps.id = ${alias}.opportunity_id and ps.owner_id = any(${members})))`,
  unit: 'department_id',
};

/** An application for support before the sale, until the support was given (BS-3.5a, BS-3.5b). */
@record({
  prefix: 'psl',
  table: 'pre_sales_support',
  plural: 'preSalesSupports',
  description: 'An application for pre-sales support: passed on to the service department, with resources settled between both (P17).',
  readBy: {
    actions: ['opportunity.request_presales', 'opportunity.forward_presales', 'opportunity.allocate_presales'],
    clauses: ['BS-3.5a', 'BS-3.5b'],
  },
  scope,
  linked: ['state', 'applicant'],
  indexes: [
    ['opportunity', 'createdAt', 'id'],
    ['applicant', 'createdAt', 'id'],
    ['department', 'createdAt', 'id'],
    ['proposedBy'],
    ['agreedBy'],
    ['state', 'createdAt', 'id'],
    ['wantedOn', 'id'],
  ],
})
export class PreSalesSupport extends TenantRecord {
  @one(() => Opportunity, {
    description: 'The opportunity that needs support.',
    inverse: { name: 'preSalesSupports', description: 'Applications for pre-sales support in the opportunity.' },
  })
  opportunity!: Opportunity;

  @one(() => Member, {
    description: 'Who applied.',
    inverse: { name: 'preSalesSupports', description: 'Pre-sales support that the member applied for.' },
  })
  applicant!: Member;

  @one(() => Department, {
    description: 'Department that deals with it now: that of the opportunity, then the one that serves.',
    nullable: true,
    inverse: { name: 'preSalesSupports', description: 'Applications for pre-sales support that the department deals with.' },
  })
  department!: Department | null;

  @choice(PreSalesSupportState, { description: 'Where it stands.', filter: true, order: true })
  state!: keyof typeof PreSalesSupportState;

  @text({ description: 'What is needed.', length: 4000 })
  need!: string;

  @day({ description: 'Day on which it is needed.', nullable: true, filter: true, order: true })
  wantedOn!: string | null;

  @text({ description: 'People, days and means: as proposed, and once they are agreed, as agreed (BS-3.5b).', ...long })
  resources!: string | null;

  @one(() => Member, { description: 'Who proposed the resources.', nullable: true })
  proposedBy!: Member | null;

  @choice(SupportSide, { description: 'For which department they were proposed.', nullable: true })
  proposedSide!: keyof typeof SupportSide | null;

  @one(() => Member, { description: 'Who agreed for the other department, or decided where they did not agree.', nullable: true })
  agreedBy!: Member | null;

  @day({ description: 'Day on which the resources were settled.', nullable: true })
  agreedOn!: string | null;

  @text({ description: 'Why there was no agreement, or no support.', ...long })
  reason!: string | null;

  @text({ description: 'What the support came to.', ...long })
  result!: string | null;
}

contributeHistory(PreSalesSupport);
