import type { Clock } from '../../kernel/clock.ts';
import { addJob } from '../../database/job-schema.ts';
import type { Task } from '../../database/jobs.ts';
import type { WriteContext } from '../../workflow/perform.ts';
import { isBehind, keepDays, type Daily, type KeptDays } from './keep-days.ts';

/** Looked for once a minute, by one of the processes: the organizations in which a day has begun. */
export const BEGIN_DAYS = 'day.begin';
const KEEP_DAYS = 'day.keep';

/** The tasks that keep the days of all organizations; `context` is the platform's own, of nobody. */
export function dayTasks(context: () => WriteContext, dailies: readonly Daily[]): Readonly<Record<string, Task>> {
  const begin: Task<object> = async (_data, { asOwner, clock }) => {
    for (const { organizationId } of await behind(asOwner, clock)) {
      await asOwner(addJob(KEEP_DAYS, { organizationId }, { key: `${KEEP_DAYS}.${organizationId}` }));
    }
  };
  const keep: Task<{ readonly organizationId: string }> = async ({ organizationId }, { asOwner, signal }) => {
    const [kept] = await asOwner<KeptDays>({ text: `${KEPT} where organization_id = $1::uuid`, values: [organizationId] });
    if (kept) await keepDays(context(), kept, dailies, signal);
  };
  return { [BEGIN_DAYS]: begin, [KEEP_DAYS]: keep };
}

const KEPT = `select organization_id::text as "organizationId", time_zone as "timeZone", kept_on::text as "keptOn" from closedloop.organization_day`;

/** East of Greenwich a day begins up to fourteen hours earlier. */
async function behind(asOwner: Parameters<Task>[1]['asOwner'], clock: Clock): Promise<readonly KeptDays[]> {
  const widest = new Date(clock.now().getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  const rows = await asOwner<KeptDays>({ text: `${KEPT} where kept_on < $1::date`, values: [widest] });
  return rows.filter((each) => isBehind(each, clock.now()));
}
