import { notify, to, type Notice } from '../../organization/notification/notice.ts';
import { created, reached } from '../../organization/notification/occasion.ts';
import { theirs, whoMay } from '../../organization/notification/recipient.ts';
import { Allowance } from './allowance.entity.ts';
import { granting } from './allowance.process.ts';

/** Who is told of an allowance: who decides next, and who asked for it. */
export const allowanceNotices: readonly Notice[] = [
  notify('allowance.requested', {
    on: created(Allowance),
    to: [to(whoMay('price.grant_allowance'), [granting])],
    mail: 'AT_ONCE',
    title: { en: 'An allowance was asked for', zh: '有新的折让申请' },
    text: { en: '{actor} asks for an allowance in {opportunity}.', zh: '{actor}就“{opportunity}”申请折让。' },
    values: { opportunity: 'opportunity.name' },
  }),
  notify('allowance.escalated', {
    on: reached(Allowance, 'ESCALATED'),
    to: [to(whoMay('price.grant_allowance_above'), [granting])],
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
      to: [to(theirs(Allowance, 'requestedBy'), [granting])],
      title: { en: title, zh: titleZh },
      text: { en: `{actor} ${did} the allowance in {opportunity}.`, zh: `{actor}${didZh}“{opportunity}”的折让。` },
      values: { opportunity: 'opportunity.name' },
    }),
  ),
];
