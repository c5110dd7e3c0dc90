import { platformRules } from '../../governance/platform-rules.ts';
import { advance } from '../../workflow/advance.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf, type RowOf, type ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Opportunity } from './opportunity.entity.ts';
import { opportunityProcess } from './opportunity.process.ts';

/** Carries an opportunity over one transition with what the input brings. */
export async function carryOpportunity(
  work: Work,
  transition: keyof typeof opportunityProcess.transitions,
  input: ChangeInputType,
  values: (row: RowOf<Opportunity>) => ValuesOf<Opportunity> | Promise<ValuesOf<Opportunity>>,
): Promise<Done> {
  const { id, expectedVersion } = input;
  const row = await advance<Opportunity>(work, opportunityProcess, transition, {
    id,
    expectedVersion,
    field: 'id',
    given: fieldsOf(input),
    values,
  });
  return { record: { type: Opportunity, id: row.id } };
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
