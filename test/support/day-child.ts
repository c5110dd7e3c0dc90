import 'reflect-metadata';
import pino from 'pino';
import { openJobs } from '../../src/database/jobs.ts';
import { BEGIN_DAYS, dayTasks } from '../../src/organization/day/day-tasks.ts';
import { createApp } from '../../src/app.ts';
import { dailies } from '../../src/dailies.ts';
import { buildSchema } from '../../src/schema.ts';
import { openStore } from '../../src/store.ts';

/** A process of its own that keeps the days of a database up to a day, until it is killed. */
const [, , url, day] = process.argv;
const clock = { now: () => new Date(`${day}T01:00:00.000Z`) };
const log = pino({ level: 'silent' });
await buildSchema();
const store = await openStore(url!, log);
const app = await createApp({ ...store, clock, isRegistrationOpen: false, showsInvitations: false });
const jobs = openJobs({ url: url!, clock, log, tasks: dayTasks(app.systemContext, dailies), everyMinute: [BEGIN_DAYS] });
jobs.start();
await jobs.add(BEGIN_DAYS, {}, { key: BEGIN_DAYS });
setInterval(() => {}, 60_000);
