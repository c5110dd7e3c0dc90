import { actionOf } from './actions.ts';
import { chainFault, type ChainFault } from './chain-fault.ts';
import type { LawOverride, PackCode } from './law.ts';
import { packs } from './packs.ts';
import { isSettingValue, settingOf } from './settings.ts';
import { stepOf } from './steps.ts';

/** Why an override cannot stand; each is a key of the message catalogue's `reason` wording. */
export type OverrideFault = ChainFault | 'unknown_action' | 'unknown_setting' | 'no_fallback' | 'already_on' | 'empty_period';

/** What is wrong with an override of this pack, or null when it may be made. */
export function overrideFault(pack: PackCode, override: LawOverride): OverrideFault | null {
  if (override.until !== null && override.until <= override.from) return 'empty_period';
  return faults[override.kind](pack, override);
}

const faults: Readonly<Record<LawOverride['kind'], (pack: PackCode, override: LawOverride) => OverrideFault | null>> = {
  FALLBACK_OFF(pack, { key, value }) {
    if (!actionOf(key)) return 'unknown_action';
    if (typeof value !== 'boolean') return 'wrong_value';
    return packs[pack].grants.some((grant) => grant.action === key && grant.basis === 'fallback') ? null : 'no_fallback';
  },
  ACTION_ON(pack, { key, value }) {
    if (!actionOf(key)) return 'unknown_action';
    if (typeof value !== 'boolean') return 'wrong_value';
    if (key.startsWith('platform.')) return 'already_on';
    return packs[pack].grants.some((grant) => grant.action === key) ? 'already_on' : null;
  },
  SETTING(_pack, { key, value }) {
    const definition = settingOf(key);
    if (!definition) return 'unknown_setting';
    return isSettingValue(definition, value) ? null : 'wrong_value';
  },
  STEP(pack, { key, value }) {
    if (!stepOf(key)) return 'unknown_step';
    if (typeof value !== 'boolean') return 'wrong_value';
    const ordered = packs[pack].steps.some((step) => step.slug === key && step.by !== 'chain');
    return ordered && !value ? 'step_ordered' : null;
  },
  CHAIN(pack, { key, value }) {
    return chainFault(packs[pack], key, value);
  },
};
