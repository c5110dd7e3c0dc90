import { platformRules } from '../../governance/platform-rules.ts';
import { carry, type Carried } from '../../workflow/carry.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Opportunity } from './opportunity.entity.ts';
import { opportunityProcess } from './opportunity.process.ts';

/** Carries an opportunity over one transition with what the input brings. */
export function carryOpportunity(
  work: Work,
  transition: keyof typeof opportunityProcess.transitions,
  input: ChangeInputType,
  values: Carried<Opportunity>['values'],
): Promise<Done> {
  return carry<Opportunity>(work, opportunityProcess, transition, { input, values });
}

/** What has happened has a day that is not to come. */
export function notToCome(work: Work, field: string, day: string | null | undefined): void {
  if (day && day > work.today) work.refuse(platformRules.dateOrder, { field, values: { start: field, end: work.today } });
}

/** What follows does not come before what it follows from. */
export function notBefore(work: Work, field: string, days: { readonly day?: string | null; readonly earliest: string | null }): void {
  const { day, earliest } = days;
  if (day && earliest && day < earliest) work.refuse(platformRules.dateOrder, { field, values: { start: earliest, end: field } });
}
