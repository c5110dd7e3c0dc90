import type { Courier } from '../../workflow/happening.ts';
import { deliverNotices } from '../notification/deliver-notices.ts';
import { mailDigests, mailLetters, mailNotices } from './mail-jobs.ts';

/** What is made of committed deeds: lines in inboxes and copies, and mails where mail is set up. */
export function couriersOf({ hasMail }: { readonly hasMail: boolean }): readonly Courier[] {
  return [
    async (round, happened) => {
      const delivered = await deliverNotices(round, happened);
      if (!hasMail) return [];
      return [...(await mailNotices(round, delivered)), ...(await mailLetters(round, happened)), ...mailDigests(round, happened)];
    },
  ];
}
