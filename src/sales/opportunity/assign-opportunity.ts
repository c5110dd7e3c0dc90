import { Field, ID, InputType } from 'type-graphql';
import { platformRules } from '../../governance/platform-rules.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { bookingOf } from './booking.ts';
import { permitFor } from './create-opportunity.ts';
import { followHandOver } from './hand-over.ts';
import { Opportunity } from './opportunity.entity.ts';

@InputType({ description: 'A new responsible person.' })
export class AssignOpportunityInput extends ChangeInputType {
  @Field(() => ID, { description: 'Who is responsible from now on.' })
  owner!: string;
}

/** States in which nobody works on it any more. */
const ended: ReadonlySet<string> = new Set(['LOST', 'DISQUALIFIED', 'HISTORICAL']);

/**
 * Gives an opportunity to somebody else; both the opportunity and the new owner lie in the caller's reach. The booking
 * follows the owner while it is open; what is signed stays where it was signed.
 */
export async function assignOpportunity(work: Work, input: AssignOpportunityInput): Promise<Done> {
  const { id, expectedVersion } = input;
  const opportunity = await work.lock(Opportunity, id, { action: 'opportunity.assign', expectedVersion });
  const owner = await work.find(Member, input.owner, 'owner');
  const booking = await bookingOf(work, owner.id, 'owner');
  permitFor(work, owner.id, booking);
  if (ended.has(opportunity.state)) {
    const state = { state: `P16.${opportunity.state.toLowerCase()}` };
    work.refuse(platformRules.recordLocked, { field: 'id', values: { type: 'Opportunity', id, state } });
  }
  const given = work.change(Opportunity, opportunity, { ownerId: owner.id, ...(opportunity.outcome === null ? booking : {}) });
  await followHandOver(work, given);
  return { record: { type: Opportunity, id: opportunity.id } };
}
