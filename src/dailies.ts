import { expireDueCredit } from './customer/credit/expire-due-credit.ts';
import { askByToday } from './organization/approval/ask-again.ts';
import { beginAppointments } from './organization/day/begin-appointments.ts';
import type { Daily } from './organization/day/keep-days.ts';
import { keepDuties } from './organization/duty/keep-duties.ts';
import { gatherDigests } from './organization/mail/gather-digests.ts';
import { clearInboxes } from './organization/notification/clear-inboxes.ts';
import { takeEffectOnTheirDay } from './sales/contract/take-effect.ts';
import { expireDueQuotes } from './sales/quote/expire-due-quotes.ts';

/** What every day brings in an organization, in the order in which it runs: the line first, what is owed last. */
export const dailies: readonly Daily[] = [
  beginAppointments,
  askByToday,
  expireDueCredit,
  expireDueQuotes,
  takeEffectOnTheirDay,
  keepDuties,
  clearInboxes,
  gatherDigests,
];
