import { CreditAssessment } from './customer/credit/credit-assessment.entity.ts';
import { CreditPrecaution } from './customer/credit/credit-precaution.entity.ts';
import { CustomerAssignment } from './customer/customer/customer.entity.ts';
import { responsibleForItsCustomer } from './customer/customer/responsible-recipients.ts';
import { Interaction } from './customer/interaction/interaction.entity.ts';
import type { FeedbackSubject } from './customer/interaction/interaction.vocabulary.ts';
import { CustomerSelection } from './customer/selection/customer-selection.entity.ts';
import { approvalNotices } from './organization/approval/approval-notices.ts';
import { Delegation } from './organization/delegation/delegation.entity.ts';
import { dutyTitle } from './organization/duty/duty-kinds.ts';
import { Duty } from './organization/duty/duty.entity.ts';
import { Member } from './organization/member/member.entity.ts';
import { notify, to, type Notice } from './organization/notification/notice.ts';
import { changed, created, reached } from './organization/notification/occasion.ts';
import {
  copyHolders,
  creator,
  department,
  departmentOf,
  formerly,
  holders,
  postsOfClass,
  superiorOf,
  theirs,
  whoMay,
} from './organization/notification/recipient.ts';
import { delegationClauses, lineClauses } from './organization/organization/structure-clauses.ts';
import { Appointment } from './organization/post/post.entity.ts';
import { Allowance } from './sales/allowance/allowance.entity.ts';
import { granting as grantingAllowances } from './sales/allowance/allowance.process.ts';
import { contractNotices } from './sales/implementation/contract-notices.ts';
import { Opportunity } from './sales/opportunity/opportunity.entity.ts';
import { PreSalesSupport } from './sales/pre-sales/pre-sales-support.entity.ts';
import { agreeing, applying } from './sales/pre-sales/pre-sales-support.process.ts';
import type { Happening } from './workflow/happening.ts';

/** Whoever assigns customers and opportunities to people, sees to it that each has somebody. */
const assigned = ['TM-5.2.3d', 'CL-4.4.2a', 'MS-3.2.1c', 'MC-4.3.2', 'BS-2.2.5'] as const;
/** Selling is tracked by those above. */
const tracked = ['TM-5.2.3d', 'CL-4.4.2b', 'MS-3.3.1', 'MC-2.2.4d', 'BS-2.2.3f'] as const;
/** Selection is a proposal that somebody else decides. */
const selecting = ['TM-5.1.1b', 'MS-3.2.1c', 'MC-4.2.1', 'CL-4.3.1b', 'BS-2.2.3c'] as const;
const assessing = [{ clause: 'TM-7.1.4a', to: ['CL', 'MS', 'MC', 'BS'] }] as const;
const protecting = [{ clause: 'TM-7.1.4b', to: ['CL', 'MS', 'MC', 'BS'] }] as const;

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

  notify('allowance.requested', {
    on: created(Allowance),
    to: [to(whoMay('price.grant_allowance'), [grantingAllowances])],
    mail: 'AT_ONCE',
    title: { en: 'An allowance was asked for', zh: '有新的折让申请' },
    text: { en: '{actor} asks for an allowance in {opportunity}.', zh: '{actor}就“{opportunity}”申请折让。' },
    values: { opportunity: 'opportunity.name' },
  }),
  notify('allowance.escalated', {
    on: reached(Allowance, 'ESCALATED'),
    to: [to(whoMay('price.grant_allowance_above'), [grantingAllowances])],
    mail: 'AT_ONCE',
    title: { en: 'An allowance above the limit awaits your decision', zh: '有超限额折让待您决定' },
    text: { en: 'The allowance in {opportunity} is above the limit.', zh: '“{opportunity}”的折让超出限额。' },
    values: { opportunity: 'opportunity.name' },
  }),
  ...(
    [
      ['GRANTED', 'granted', 'An allowance was granted', '折让已批准', 'granted', '批准'],
      ['REFUSED', 'refused', 'An allowance was not granted', '折让未获批准', 'refused', '未批准'],
      ['WITHDRAWN', 'withdrawn', 'An allowance was taken back', '折让已撤回', 'took back', '撤回'],
    ] as const
  ).map(([state, kind, title, titleZh, did, didZh]) =>
    notify(`allowance.${kind}`, {
      on: reached(Allowance, state),
      to: [to(theirs(Allowance, 'requestedBy'), [grantingAllowances])],
      title: { en: title, zh: titleZh },
      text: { en: `{actor} ${did} the allowance in {opportunity}.`, zh: `{actor}${didZh}“{opportunity}”的折让。` },
      values: { opportunity: 'opportunity.name' },
    }),
  ),

  notify('pre_sales_support.requested', {
    on: created(PreSalesSupport),
    to: [to(postsOfClass('shead'), [applying])],
    opens: 'NOTIFICATION',
    mail: 'AT_ONCE',
    title: { en: 'Pre-sales support is wanted', zh: '有售前支持申请' },
    text: { en: '{actor} applies for pre-sales support in {opportunity}.', zh: '{actor}就“{opportunity}”申请售前支持。' },
    values: { opportunity: 'opportunity.name' },
  }),
  notify('pre_sales_support.forwarded', {
    on: reached(PreSalesSupport, 'FORWARDED'),
    to: [to(postsOfClass('vhead'), [applying])],
    // Whoever is to support the opportunity reads it.
    about: 'opportunity',
    opens: 'NOTIFICATION',
    mail: 'AT_ONCE',
    title: { en: 'Pre-sales support is wanted of your department', zh: '有售前支持申请转至贵部门' },
    text: {
      en: '{actor} passed on an application for pre-sales support in {opportunity}.',
      zh: '{actor}转送了“{opportunity}”的售前支持申请。',
    },
    values: { opportunity: 'opportunity.name' },
  }),
  notify('pre_sales_support.not_agreed', {
    on: reached(PreSalesSupport, 'NOT_AGREED'),
    to: [to(whoMay('opportunity.allocate_presales'), [agreeing])],
    mail: 'AT_ONCE',
    title: { en: 'Two departments do not agree on pre-sales support', zh: '两部门就售前支持未达成一致' },
    text: { en: 'The resources for {opportunity} await your decision.', zh: '“{opportunity}”的资源待您决定。' },
    values: { opportunity: 'opportunity.name' },
  }),
  ...(
    [
      [
        'RESOURCES_AGREED',
        'agreed',
        'Pre-sales support was settled',
        '售前支持资源已商定',
        'The resources for {opportunity} are settled.',
        '“{opportunity}”的资源已商定。',
      ],
      [
        'SUPPORTED',
        'given',
        'Pre-sales support was given',
        '售前支持已完成',
        '{actor} recorded the support in {opportunity}.',
        '{actor}登记了“{opportunity}”的售前支持。',
      ],
      [
        'CLOSED',
        'closed',
        'Pre-sales support was closed',
        '售前支持已关闭',
        '{actor} closed the support in {opportunity}.',
        '{actor}关闭了“{opportunity}”的售前支持。',
      ],
    ] as const
  ).map(([state, kind, title, titleZh, text, textZh]) =>
    notify(`pre_sales_support.${kind}`, {
      on: reached(PreSalesSupport, state),
      to: [to(theirs(PreSalesSupport, 'applicant'), [applying])],
      title: { en: title, zh: titleZh },
      text: { en: text, zh: textZh },
      values: { opportunity: 'opportunity.name' },
    }),
  ),

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

  notify('appointment.begun', {
    on: created(Appointment),
    to: [to(theirs(Appointment, 'member'), lineClauses)],
    mail: 'AT_ONCE',
    title: { en: 'You were appointed to a post', zh: '您有新的任职' },
    text: { en: '{actor} appointed you as {role} from {from} on.', zh: '{actor}任命您为{role}，自 {from} 起。' },
    values: { role: { role: 'post.role' }, from: 'fromDay' },
  }),
  notify('appointment.ended', {
    on: changed(Appointment, 'untilDay', (day) => day !== null),
    to: [to(theirs(Appointment, 'member'), lineClauses)],
    mail: 'AT_ONCE',
    title: { en: 'A post of yours ends', zh: '您的一项任职将结束' },
    text: {
      en: '{actor} ended your post as {role}; the first day without it is {until}.',
      zh: '{actor}结束了您的{role}任职，自 {until} 起不再担任。',
    },
    values: { role: { role: 'post.role' }, until: 'untilDay' },
  }),
  notify('delegation.given', {
    on: created(Delegation),
    to: [to(theirs(Delegation, 'delegate'), delegationClauses), to(theirs(Delegation, 'delegator'), delegationClauses)],
    mail: 'AT_ONCE',
    title: { en: 'Rights were delegated', zh: '授权委托已生效' },
    text: {
      en: '{delegate} may act on behalf of {delegator} from {from} until {until}, that day not included.',
      zh: '{delegate}可代{delegator}办理有关事项，自 {from} 至 {until}（不含当日）。',
    },
    values: { delegator: { member: 'delegator' }, delegate: { member: 'delegate' }, from: 'fromDay', until: 'untilDay' },
    isForReaders: true,
  }),
  notify('delegation.revoked', {
    on: changed(Delegation, 'untilDay'),
    to: [to(theirs(Delegation, 'delegate'), delegationClauses), to(theirs(Delegation, 'delegator'), delegationClauses)],
    mail: 'AT_ONCE',
    title: { en: 'A delegation was ended', zh: '授权委托已终止' },
    text: {
      en: '{actor} ended what {delegate} might do on behalf of {delegator}.',
      zh: '{actor}终止了{delegate}代{delegator}办理事项的授权。',
    },
    values: { delegator: { member: 'delegator' }, delegate: { member: 'delegate' } },
  }),
  notify('member.accepted', {
    on: changed(Member, 'state', (state) => state === 'ACTIVE'),
    to: [to(creator(Member), lineClauses), to(theirs(Member, 'superior'), lineClauses)],
    title: { en: 'An invitation was accepted', zh: '邀请已被接受' },
    text: { en: '{member} has joined the company.', zh: '{member}已加入公司。' },
    values: { member: { member: 'id' } },
  }),
  notify('member.reports', {
    on: changed(Member, 'superior'),
    to: [to(theirs(Member, 'superior'), lineClauses)],
    title: { en: 'Somebody reports to you now', zh: '您有新的下属' },
    text: { en: '{member} reports to you now.', zh: '{member}现在向您汇报。' },
    values: { member: { member: 'id' } },
  }),
];
