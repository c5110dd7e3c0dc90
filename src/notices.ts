import { CreditAssessment } from './customer/credit/credit-assessment.entity.ts';
import { CreditPrecaution } from './customer/credit/credit-precaution.entity.ts';
import { CustomerAssignment } from './customer/customer/customer.entity.ts';
import { responsibleForItsCustomer } from './customer/customer/responsible-recipients.ts';
import { Interaction } from './customer/interaction/interaction.entity.ts';
import type { FeedbackSubject } from './customer/interaction/interaction.vocabulary.ts';
import { CustomerSelection } from './customer/selection/customer-selection.entity.ts';
import { carried } from './governance/law-row.ts';
import { approvalNotices } from './organization/approval/approval-notices.ts';
import { dutyTitle } from './organization/duty/duty-kinds.ts';
import { Duty } from './organization/duty/duty.entity.ts';
import { memberNotices } from './organization/member/member-notices.ts';
import { notify, to, type Notice } from './organization/notification/notice.ts';
import { changed, created, reached } from './organization/notification/occasion.ts';
import {
  copyHolders,
  creator,
  department,
  departmentOf,
  formerly,
  holders,
  superiorOf,
  theirs,
  whoMay,
} from './organization/notification/recipient.ts';
import { delegationClauses } from './organization/organization/structure-clauses.ts';
import { allowanceNotices } from './sales/allowance/allowance-notices.ts';
import { contractNotices } from './sales/implementation/contract-notices.ts';
import { Opportunity } from './sales/opportunity/opportunity.entity.ts';
import { preSalesNotices } from './sales/pre-sales/pre-sales-notices.ts';
import { quoteNotices } from './sales/quote/quote-notices.ts';
import type { Happening } from './workflow/happening.ts';

/** Whoever assigns customers and opportunities to people, sees to it that each has somebody. */
const assigned = ['TM-5.2.3d', 'CL-4.4.2a', 'MS-3.2.1c', 'MC-4.3.2', 'BS-2.2.5'] as const;
/** Selling is tracked by those above. */
const tracked = ['TM-5.2.3d', 'CL-4.4.2b', 'MS-3.3.1', 'MC-2.2.4d', 'BS-2.2.3f'] as const;
/** Selection is a proposal that somebody else decides. */
const selecting = ['TM-5.1.1b', 'MS-3.2.1c', 'MC-4.2.1', 'CL-4.3.1b', 'BS-2.2.3c'] as const;
const assessing = [carried('TM-7.1.4a', { to: 'all' })] as const;
const protecting = [carried('TM-7.1.4b', { to: 'all' })] as const;

const about = (...subjects: readonly (keyof typeof FeedbackSubject)[]) => {
  const meant: ReadonlySet<unknown> = new Set(subjects);
  return ({ after }: Happening): boolean => meant.has(after?.['feedback']);
};

const isFeedback = (row: Readonly<Record<string, unknown>>): boolean => (row['feedback'] ?? null) !== null;

/**
 * Who is told of what. First what the documents order ("Notifications and copies" of the specification), which opens the
 * record and which nobody switches off; then what goes along with the work. Of several that tell one member of one deed,
 * the first does.
 */
export const notices: readonly Notice[] = [
  notify('interaction.feedback', {
    on: created(Interaction, isFeedback),
    to: [
      to(holders('marketing_director'), ['TM-2.1.4b'], about('CUSTOMER_OPINION', 'MARKET_NEED')),
      to(department('research_team'), ['TM-2.1.4b'], about('CUSTOMER_OPINION', 'MARKET_NEED')),
      to(department('market'), ['MC-2.2.5d'], about('MARKET_NEED', 'MARKET_INFORMATION')),
      to(departmentOf(Interaction, 'concerns'), ['MC-2.2.5d']),
      to(department('service'), ['BS-2.1.1c'], about('CUSTOMER_OPINION', 'USER_INFORMATION')),
      to(holders('marketing_manager'), ['BS-2.2.5k'], about('CUSTOMER_OPINION', 'MARKET_INFORMATION')),
    ],
    opens: 'COPY',
    mail: 'AT_ONCE',
    title: { en: 'Feedback from a customer', zh: '客户反馈' },
    text: { en: '{actor} passed on feedback from {customer}.', zh: '{actor}反馈了来自{customer}的信息。' },
    values: { customer: 'customer.name' },
  }),
  notify('interaction.feedback_annulled', {
    on: reached(Interaction, 'ANNULLED'),
    to: [to(copyHolders(Interaction), ['TM-2.1.4b', 'MC-2.2.5d', 'BS-2.1.1c', 'BS-2.2.5k'])],
    mail: 'AT_ONCE',
    title: { en: 'Feedback was annulled', zh: '反馈已作废' },
    text: {
      en: '{actor} annulled the feedback from {customer}: it no longer counts.',
      zh: '{actor}作废了来自{customer}的反馈，不再有效。',
    },
    values: { customer: 'customer.name' },
  }),

  notify('customer_selection.proposed', {
    on: created(CustomerSelection),
    to: [to(whoMay('customer.decide_selection'), selecting)],
    mail: 'AT_ONCE',
    title: { en: 'A customer selection awaits your decision', zh: '客户取舍待您决定' },
    text: { en: '{actor} made a proposal on the customer {customer}.', zh: '{actor}就客户{customer}提出了取舍建议。' },
    values: { customer: 'customer.name' },
  }),
  notify('customer_selection.decided', {
    on: reached(CustomerSelection, 'DECIDED'),
    to: [to(creator(CustomerSelection), selecting), to(responsibleForItsCustomer(CustomerSelection), selecting)],
    title: { en: 'A customer selection was decided', zh: '客户取舍已决定' },
    text: { en: '{actor} decided the proposal on the customer {customer}.', zh: '{actor}就客户{customer}的取舍建议作出了决定。' },
    values: { customer: 'customer.name' },
  }),
  notify('customer_selection.withdrawn', {
    on: reached(CustomerSelection, 'WITHDRAWN'),
    to: [to(whoMay('customer.decide_selection'), selecting)],
    title: { en: 'A customer selection was withdrawn', zh: '客户取舍建议已撤回' },
    text: { en: '{actor} withdrew the proposal on the customer {customer}.', zh: '{actor}撤回了就客户{customer}提出的建议。' },
    values: { customer: 'customer.name' },
  }),

  notify('customer.assigned', {
    on: created(CustomerAssignment),
    to: [to(theirs(CustomerAssignment, 'member'), assigned)],
    about: 'customer',
    mail: 'AT_ONCE',
    title: { en: 'You are responsible for a customer', zh: '您已成为客户负责人' },
    text: { en: '{actor} made you responsible for the customer {customer}.', zh: '{actor}将客户{customer}分配给您负责。' },
    values: { customer: 'customer.name' },
  }),
  notify('customer.handed_over', {
    on: changed(CustomerAssignment, 'untilDay', (day) => day !== null),
    to: [to(theirs(CustomerAssignment, 'member'), assigned)],
    about: 'customer',
    title: { en: 'You are no longer responsible for a customer', zh: '您不再负责某客户' },
    text: { en: '{actor} ended your responsibility for the customer {customer}.', zh: '{actor}结束了您对客户{customer}的负责关系。' },
    values: { customer: 'customer.name' },
  }),
  notify('credit.requested', {
    on: created(CreditAssessment),
    to: [to(responsibleForItsCustomer(CreditAssessment), assessing)],
    title: { en: 'A credit assessment is asked for', zh: '有新的信用评估申请' },
    text: { en: '{actor} asked for an assessment of the credit of {customer}.', zh: '{actor}申请对{customer}进行信用评估。' },
    values: { customer: 'customer.name' },
  }),
  notify('credit.poor', {
    on: changed(CreditAssessment, 'isPoor', (poor) => poor === true),
    to: [
      to(responsibleForItsCustomer(CreditAssessment), protecting),
      to(superiorOf(responsibleForItsCustomer(CreditAssessment)), protecting),
      to(creator(CreditAssessment), protecting),
    ],
    mail: 'AT_ONCE',
    title: { en: 'A customer needs a credit precaution', zh: '客户需设信用防范措施' },
    text: { en: 'The credit of {customer} was assessed; a precaution is needed.', zh: '{customer}的信用评估已完成，需设防范措施。' },
    values: { customer: 'customer.name' },
  }),
  notify('credit.assessed', {
    on: reached(CreditAssessment, 'ASSESSED'),
    to: [to(creator(CreditAssessment), assessing), to(responsibleForItsCustomer(CreditAssessment), assessing)],
    title: { en: 'A credit assessment is done', zh: '信用评估已完成' },
    text: { en: '{actor} assessed the credit of {customer}.', zh: '{actor}完成了{customer}的信用评估。' },
    values: { customer: 'customer.name' },
  }),
  notify('credit.expired', {
    on: reached(CreditAssessment, 'EXPIRED'),
    to: [to(responsibleForItsCustomer(CreditAssessment), assessing)],
    title: { en: 'A credit assessment no longer counts', zh: '信用评估已失效' },
    text: { en: '{actor} ended a credit assessment of {customer}.', zh: '{actor}终止了{customer}的一项信用评估。' },
    values: { customer: 'customer.name' },
  }),
  notify('credit_precaution.applied', {
    on: created(CreditPrecaution),
    to: [to(responsibleForItsCustomer(CreditPrecaution), protecting)],
    title: { en: 'A credit precaution was set', zh: '已设信用防范措施' },
    text: { en: '{actor} set a precaution for the credit of {customer}.', zh: '{actor}为{customer}设置了信用防范措施。' },
    values: { customer: 'customer.name' },
  }),
  notify('credit_precaution.lifted', {
    on: reached(CreditPrecaution, 'LIFTED'),
    to: [to(responsibleForItsCustomer(CreditPrecaution), protecting)],
    title: { en: 'A credit precaution was lifted', zh: '信用防范措施已解除' },
    text: { en: '{actor} lifted a precaution for the credit of {customer}.', zh: '{actor}解除了{customer}的一项信用防范措施。' },
    values: { customer: 'customer.name' },
  }),

  notify('opportunity.assigned', {
    on: changed(Opportunity, 'owner'),
    to: [to(theirs(Opportunity, 'owner'), assigned)],
    mail: 'AT_ONCE',
    title: { en: 'You are responsible for an opportunity', zh: '您已成为商机负责人' },
    text: { en: '{actor} gave you the opportunity {opportunity}.', zh: '{actor}将商机“{opportunity}”交给您负责。' },
    values: { opportunity: 'name' },
  }),
  notify('opportunity.created_for', {
    on: created(Opportunity),
    to: [to(theirs(Opportunity, 'owner'), assigned)],
    mail: 'AT_ONCE',
    title: { en: 'You have a new lead', zh: '您有新的线索' },
    text: { en: '{actor} took up the lead {opportunity} for you.', zh: '{actor}为您登记了线索“{opportunity}”。' },
    values: { opportunity: 'name' },
  }),
  notify('opportunity.handed_over', {
    on: changed(Opportunity, 'owner'),
    to: [to(formerly(Opportunity, 'owner'), assigned)],
    title: { en: 'An opportunity went to somebody else', zh: '商机已转交他人' },
    text: { en: '{actor} gave the opportunity {opportunity} to {owner}.', zh: '{actor}将商机“{opportunity}”转交给{owner}。' },
    values: { opportunity: 'name', owner: { member: 'owner' } },
  }),
  ...contractNotices,
  notify('opportunity.signed', {
    on: reached(Opportunity, 'ORDER_EXECUTION'),
    to: [to(superiorOf(theirs(Opportunity, 'owner')), tracked)],
    title: { en: 'A contract was signed', zh: '合同已签订' },
    text: { en: '{actor} signed the contract of the opportunity {opportunity}.', zh: '{actor}签订了商机“{opportunity}”的合同。' },
    values: { opportunity: 'name' },
  }),
  notify('opportunity.lost', {
    on: reached(Opportunity, 'LOST'),
    to: [to(superiorOf(theirs(Opportunity, 'owner')), tracked), to(theirs(Opportunity, 'owner'), tracked)],
    title: { en: 'An opportunity was lost', zh: '商机已丢单' },
    text: { en: '{actor} closed the opportunity {opportunity} as lost.', zh: '{actor}将商机“{opportunity}”登记为丢单。' },
    values: { opportunity: 'name' },
  }),

  ...approvalNotices,
  ...quoteNotices,

  ...allowanceNotices,
  ...preSalesNotices,

  notify('duty.reminded', {
    on: reached(Duty, 'REMINDED'),
    to: [to(theirs(Duty, 'owner'), delegationClauses)],
    cites: 'clauseIds',
    isForReaders: true,
    title: { en: 'Something is due soon', zh: '有事项即将到期' },
    text: { en: '{duty} is due on {day}.', zh: '{duty}应于 {day} 前完成。' },
    values: { duty: 'kind', day: 'dueOn' },
    spelled: { duty: dutyTitle },
  }),
  notify('duty.overdue', {
    on: reached(Duty, 'OVERDUE'),
    to: [to(theirs(Duty, 'owner'), delegationClauses)],
    cites: 'clauseIds',
    isForReaders: true,
    mail: 'AT_ONCE',
    title: { en: 'Something of yours is overdue', zh: '您有事项已逾期' },
    text: { en: '{duty} was due on {day}.', zh: '{duty}应于 {day} 前完成，现已逾期。' },
    values: { duty: 'kind', day: 'dueOn' },
    spelled: { duty: dutyTitle },
  }),
  notify('duty.escalated', {
    on: reached(Duty, 'ESCALATED'),
    to: [to(theirs(Duty, 'escalatedTo'), tracked), to(theirs(Duty, 'owner'), tracked)],
    cites: 'clauseIds',
    isForReaders: true,
    mail: 'AT_ONCE',
    title: { en: 'Something is overdue and was passed on', zh: '有逾期事项已上报' },
    text: { en: '{duty}, which {owner} owes, was due on {day}.', zh: '{owner}负责的{duty}应于 {day} 前完成，现已逾期。' },
    values: { duty: 'kind', owner: { member: 'owner' }, day: 'dueOn' },
    spelled: { duty: dutyTitle },
  }),

  ...memberNotices,
];
