import { grantsInForce } from '../../governance/law.ts';
import { overrideFault } from '../../governance/override-fault.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { within } from '../department/department-at.ts';
import { LawOverrideRecord } from './law-override.entity.ts';
import type { OverrideLawInput } from './law-override.inputs.ts';
import { lawRules } from './law-rules.ts';

/** Changes the organization's law from a day on: what the document leaves open, or lends from another one. It never changes the past. */
export async function overrideLaw(
  work: Work,
  { kind, key, value = null, fromDay: from, untilDay: until }: OverrideLawInput,
): Promise<Done> {
  work.permitOn(['organization.configure'], within(null));
  const fromDay = from ?? work.today;
  const untilDay = until ?? null;
  if (fromDay < work.today) work.refuse(lawRules.notBackwards, { values: { start: work.today, end: fromDay } });
  const fault = overrideFault(work.law.pack, { kind, key, value, from: fromDay, until: untilDay }) ?? lockOut(work, kind, key, value);
  if (fault) work.refuse(lawRules.notPossible, { values: { key: key.slice(0, 60), reason: fault } });
  const override = work.create(LawOverrideRecord, { kind, key, value: { value }, fromDay, untilDay });
  return { record: { type: LawOverrideRecord, id: override.id } };
}

/** Where only a fallback lets anybody configure the whole organization, switching it off could never be taken back. */
function lockOut(work: Work, kind: OverrideLawInput['kind'], key: string, value: unknown): 'nobody_left' | null {
  if (kind !== 'FALLBACK_OFF' || key !== 'organization.configure' || value !== true) return null;
  const left = grantsInForce(work.law, key).filter(({ basis, reach }) => basis !== 'fallback' && reach === 'all');
  return left.length === 0 ? 'nobody_left' : null;
}
