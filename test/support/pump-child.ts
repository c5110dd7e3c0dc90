import { systemClock } from '../../src/kernel/clock.ts';
import { startPump } from '../../src/workflow/pump.ts';
import { arrangeNotices } from '../../src/organization/notification/notice.ts';
import { couriers } from '../../src/app.ts';
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
  couriers: how === 'hang' ? [...couriers, hang] : couriers,
  clock: systemClock,
  everyMs: 5,
  onProblem: console.error,
});
setInterval(() => {}, 60_000);
