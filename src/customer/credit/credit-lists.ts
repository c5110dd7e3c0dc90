import type { Law } from '../../governance/law.ts';

/** Credit levels from the best to the poorest; the documents name none. */
const DEFAULT_LEVELS = ['GOOD', 'POOR'];
const DEFAULT_MEASURES = ['PREPAYMENT', 'CREDIT_LIMIT', 'GUARANTEE'];

export function creditLevels(law: Law): readonly string[] {
  return listOf(law, 'credit_levels') ?? DEFAULT_LEVELS;
}

/** Whether the level is the poorest of the list, for which a precaution is needed. */
export function isPoorest(law: Law, level: string): boolean {
  return creditLevels(law).at(-1) === level;
}

export function precautionMeasures(law: Law): readonly string[] {
  return listOf(law, 'precaution_list') ?? DEFAULT_MEASURES;
}

function listOf(law: Law, setting: string): readonly string[] | null {
  const value = law.setting(setting);
  return Array.isArray(value) ? value.map(String) : null;
}
