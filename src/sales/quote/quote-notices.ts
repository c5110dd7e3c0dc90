import { notify, to, type Notice } from '../../organization/notification/notice.ts';
import { created, reached } from '../../organization/notification/occasion.ts';
import { creator, superiorOf, theirs } from '../../organization/notification/recipient.ts';
import { Quote } from './quote.entity.ts';

const owner = theirs(Quote, 'owner');
/** Whoever answers for the customer knows what was prepared for them, and what became of it. */
const prepared = ['TM-5.1.3a', 'CL-3.2.2a', 'MS-3.2.3a', 'MC-4.2.4', 'BS-3.1b'] as const;
/** Selling is tracked by those above. */
const tracked = ['TM-5.2.3d', 'CL-4.4.2b', 'MS-3.3.1', 'MC-2.2.4d', 'BS-2.2.3f'] as const;
const values = { number: 'number' } as const;

/** Who is told of a quotation, beside what its approval tells. */
export const quoteNotices: readonly Notice[] = [
  notify('quote.prepared', {
    on: created(Quote),
    to: [to(owner, prepared)],
    title: { en: 'A quotation was prepared for you', zh: '已为您编制报价' },
    text: { en: '{actor} prepared the quotation {number}.', zh: '{actor}编制了报价 {number}。' },
    values,
  }),
  notify('quote.accepted', {
    on: reached(Quote, 'ACCEPTED'),
    to: [to(owner, prepared), to(superiorOf(owner), tracked)],
    title: { en: 'A customer accepted a quotation', zh: '客户已接受报价' },
    text: { en: 'The customer accepted the quotation {number}: a contract may be drafted.', zh: '客户已接受报价 {number}，可起草合同。' },
    values,
  }),
  notify('quote.declined', {
    on: reached(Quote, 'DECLINED'),
    to: [to(owner, prepared), to(superiorOf(owner), tracked)],
    title: { en: 'A customer declined a quotation', zh: '客户未接受报价' },
    text: { en: 'The customer declined the quotation {number}.', zh: '客户谢绝了报价 {number}。' },
    values,
  }),
  notify('quote.expired', {
    on: reached(Quote, 'EXPIRED'),
    to: [to(owner, prepared)],
    mail: 'AT_ONCE',
    title: { en: 'A quotation was not answered in time', zh: '报价已失效' },
    text: { en: 'The quotation {number} is no longer on offer.', zh: '报价 {number} 已过有效期。' },
    values,
  }),
  notify('quote.withdrawn', {
    on: reached(Quote, 'WITHDRAWN'),
    to: [to(owner, prepared), to(creator(Quote), prepared)],
    title: { en: 'A quotation was withdrawn', zh: '报价已撤回' },
    text: {
      en: '{actor} withdrew the quotation {number}, or sent a later version of it.',
      zh: '{actor}撤回了报价 {number}，或已发出新版本。',
    },
    values,
  }),
];
