import { Refused } from '../kernel/refusal.ts';
import { refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';

/** The refusal of an argument; `field` is its path. */
export function refusedArgument(
  rule: keyof typeof platformRules,
  field: string,
  values: Readonly<Record<string, string | number>> = {},
): Refused {
  return new Refused([refuse(platformRules[rule], { field, values })]);
}

/** The refusal of a value, with the key of the reason. */
export function invalidArgument(field: string, value: string | number, reason: string): Refused {
  return refusedArgument('invalidValue', field, { value: typeof value === 'string' ? value.slice(0, 60) : value, field, reason });
}
