import { Refused } from '../../kernel/refusal.ts';
import { refuse } from '../../governance/law-row.ts';
import { sessionRules } from './session-rules.ts';

/** Refuses a password that is too short, or so long that hashing it would be an attack. */
export function mustBeStrong(password: string): void {
  if (password.length < 12 || password.length > 200) throw new Refused([refuse(sessionRules.weakPassword)]);
}
