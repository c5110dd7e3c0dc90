import type { Citation } from '../../governance/law-row.ts';
import type { Work } from '../../workflow/work.ts';
import { sessionRules } from './session-rules.ts';

/** What everybody may do with the own rights is for the own sign-in: no token widens itself, whatever its scope. */
export function mustBeInPerson(work: Work, action: string): void {
  if (work.viewer.scope !== null) work.refuse(inPerson, { values: { action: { action } } });
}

export const inPerson: Citation = {
  rule: 'platform.in_person',
  clauses: sessionRules.invalidToken.clauses,
  code: 'OUT_OF_SCOPE',
  remedy: 'widen_scope',
};
