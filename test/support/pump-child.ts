import { systemClock } from '../../src/kernel/clock.ts';
import { startPump } from '../../src/workflow/pump.ts';
import { couriersOf } from '../../src/organization/mail/couriers.ts';
import { arrangeNotices } from '../../src/organization/notification/notice.ts';
import { notices } from '../../src/notices.ts';

/**
 * Empties the outboxes of the database of a URL until it is killed. Told to hang, it writes what follows from what
 * happened, says so, and never commits.
 */
const [, , ownerUrl, how] = process.argv;
arrangeNotices(notices);
const hang = async (): Promise<never> => {
  console.log('hanging');
  return new Promise(() => {});
};
startPump({
  ownerUrl: ownerUrl!,
  couriers: how === 'hang' ? [...couriersOf({ hasMail: false }), hang] : couriersOf({ hasMail: false }),
  clock: systemClock,
  everyMs: 5,
  onProblem: console.error,
});
setInterval(() => {}, 60_000);
