import pino from 'pino';
import { systemClock } from '../../src/kernel/clock.ts';
import { openJobs } from '../../src/database/jobs.ts';

/** Runs jobs on the database of a URL until it is killed; a job "hang" never ends in here. */
const [, , url] = process.argv;
const tasks = {
  hang: async (): Promise<void> => {
    console.log('hanging');
    await new Promise(() => {});
  },
};
openJobs({ url: url!, clock: systemClock, log: pino({ level: 'silent' }), tasks }).start();
setInterval(() => {}, 60_000);
