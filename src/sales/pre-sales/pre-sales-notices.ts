import { notify, to, type Notice } from '../../organization/notification/notice.ts';
import { created, reached } from '../../organization/notification/occasion.ts';
import { postsOfClass, theirs, whoMay } from '../../organization/notification/recipient.ts';
import { PreSalesSupport } from './pre-sales-support.entity.ts';
import { agreeing, applying } from './pre-sales-support.process.ts';

/** Who is told of pre-sales support: the head of sales, then the head of service, as the document orders; then who applied. */
export const preSalesNotices: readonly Notice[] = [
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
];
