import { dayIn, type Day } from '../../kernel/clock.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Law, LawOverride, PackCode } from '../../governance/law.ts';
import { lawFor } from '../member/load-viewer.ts';

/** What an organization works by today, for what the platform does there without a member. */
export interface LawAtWork {
  readonly law: Law;
  readonly timeZone: string;
  readonly today: Day;
}

/** Reads the law of a transaction's organization; null where there is no such organization. */
export async function lawAtWork(transaction: Transaction, now: Date): Promise<LawAtWork | null> {
  const text = `select o.pack, o.time_zone as "timeZone", coalesce((select json_agg(json_build_object('kind', v.kind, 'key', v.key, 'value', v.value -> 'value', 'from', v.from_day, 'until', v.until_day) order by v.id)
      from law_override v where v.organization_id = $1::uuid), '[]') as overrides
    from organization o where o.organization_id = $1::uuid and o.id = $1::uuid`;
  const { rows } = await transaction.query<Found>({ text, values: [transaction.organizationId] });
  const found = rows[0];
  if (!found) return null;
  const today = dayIn(found.timeZone, now);
  return { law: lawFor(transaction.organizationId, found.pack, found.overrides, today), timeZone: found.timeZone, today };
}

interface Found {
  readonly pack: PackCode;
  readonly timeZone: string;
  readonly overrides: readonly LawOverride[];
}
