import { dayIn, type Day } from '../../kernel/clock.ts';
import { addDays } from '../../kernel/working-days.ts';
import { inTransaction, type Transaction } from '../../database/transaction.ts';
import type { LawOverride, PackCode } from '../../governance/law.ts';
import { systemViewer, timekeeper, type Workplace } from '../../governance/system-role.ts';
import type { WriteContext } from '../../workflow/perform.ts';
import { Work } from '../../workflow/work.ts';
import type { BaseCurrency } from '../organization/organization.vocabulary.ts';
import { lawFor } from '../member/load-viewer.ts';

/** Something that a day brings in an organization. It runs once for every day, in the day's transaction. */
export type Daily = (work: Work) => Promise<void>;

/** An organization, and up to which day its days are kept. */
export interface KeptDays {
  readonly organizationId: string;
  readonly timeZone: string;
  readonly keptOn: Day;
}

/** Whether a day has begun in the organization that is not kept yet. */
export function isBehind({ timeZone, keptOn }: KeptDays, now: Date): boolean {
  return keptOn < dayIn(timeZone, now);
}

/**
 * Keeps every day that has begun since the last one, each in one transaction and in their order, so that a day when
 * nothing ran loses nothing. A day that another process keeps at the same time is kept by one of them: the mark of the
 * day is moved by the transaction that does its work.
 */
export async function keepDays(
  context: WriteContext,
  { organizationId, timeZone, keptOn }: KeptDays,
  dailies: readonly Daily[],
  signal?: AbortSignal,
): Promise<void> {
  const today = dayIn(timeZone, context.clock.now());
  for (let day = addDays(keptOn, 1); day <= today; day = addDays(day, 1)) {
    if (signal?.aborted) return;
    await inTransaction(context.transactions, organizationId, {}, (transaction) => keepDay(context, transaction, day, dailies));
  }
}

async function keepDay(context: WriteContext, transaction: Transaction, day: Day, dailies: readonly Daily[]): Promise<void> {
  const { rows } = await transaction.query<{ opened: boolean }>({ text: 'select closedloop.open_day($1::date) as opened', values: [day] });
  if (!rows[0]!.opened) return;
  const viewer = systemViewer(timekeeper, await workplaceOf(transaction, day));
  const read: WriteContext['read'] = async (_organizationId, statement) => (await transaction.query(statement)).rows;
  const work = new Work({ ...context, read, viewer, day }, transaction, 'keepDay');
  for (const daily of dailies) {
    await daily(work);
    await work.flush();
  }
}

/** The organization as it stands on a day, within the day's own transaction. */
async function workplaceOf(transaction: Transaction, day: Day): Promise<Workplace> {
  const text = `select o.pack, o.time_zone as "timeZone", o.base_currency as "baseCurrency", o.fiscal_year_start as "fiscalYearStart",
      coalesce((select json_agg(json_build_object('kind', v.kind, 'key', v.key, 'value', v.value -> 'value', 'from', v.from_day, 'until', v.until_day) order by v.id)
        from law_override v where v.organization_id = $1::uuid), '[]') as overrides
    from organization o where o.organization_id = $1::uuid and o.id = $1::uuid`;
  const { organizationId } = transaction;
  const { rows } = await transaction.query<Found>({ text, values: [organizationId] });
  const { pack, overrides, ...found } = rows[0]!;
  return { organizationId, ...found, law: lawFor(organizationId, pack, overrides, day) };
}

interface Found {
  readonly pack: PackCode;
  readonly timeZone: string;
  readonly baseCurrency: keyof typeof BaseCurrency;
  readonly fiscalYearStart: number;
  readonly overrides: readonly LawOverride[];
}
