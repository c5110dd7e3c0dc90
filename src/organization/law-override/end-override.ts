import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { LawOverrideRecord } from './law-override.entity.ts';
import type { EndOverrideInput } from './law-override.inputs.ts';
import { lawRules } from './law-rules.ts';

/** Ends a change of law, today or later; one that has not begun is called off. What it ruled while it held stays ruled. */
export async function endOverride(work: Work, { id, expectedVersion, untilDay: until }: EndOverrideInput): Promise<Done> {
  const override = await work.lock(LawOverrideRecord, id, { action: 'organization.configure', expectedVersion });
  if (override.untilDay !== null && override.untilDay <= work.today) {
    work.refuse(lawRules.ended, { values: { type: 'LawOverride', id, state: { state: 'ended' } } });
  }
  const earliest = override.fromDay > work.today ? override.fromDay : work.today;
  const untilDay = until ?? earliest;
  if (untilDay < earliest) work.refuse(lawRules.notBackwards, { field: 'untilDay', values: { start: earliest, end: untilDay } });
  work.change(LawOverrideRecord, override, { untilDay });
  return { record: { type: LawOverrideRecord, id: override.id } };
}
