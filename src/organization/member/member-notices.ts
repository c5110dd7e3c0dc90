import { delegationClauses, lineClauses } from '../organization/structure-clauses.ts';
import { Delegation } from '../delegation/delegation.entity.ts';
import { notify, to, type Notice } from '../notification/notice.ts';
import { changed, created } from '../notification/occasion.ts';
import { creator, theirs } from '../notification/recipient.ts';
import { Appointment } from '../post/post.entity.ts';
import { Member } from './member.entity.ts';

/** Who is told of posts, rights lent and colleagues. */
export const memberNotices: readonly Notice[] = [
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
