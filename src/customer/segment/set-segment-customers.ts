import { Field, ID, InputType } from 'type-graphql';
import { platformRules } from '../../governance/platform-rules.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Customer } from '../customer/customer.entity.ts';
import { Segment, SegmentCustomer } from './segment.entity.ts';

@InputType({ description: 'Customers who come into a segment or leave it.' })
export class SetSegmentCustomersInput extends ChangeInputType {
  @Field(() => [ID], { nullable: true, description: 'Customers who come in.' })
  add?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Customers who leave.' })
  remove?: readonly string[] | null;
}

/** Puts customers that the caller sees into a segment, and takes others out. A retired segment stays as it was. */
export async function setSegmentCustomers(work: Work, input: SetSegmentCustomersInput): Promise<Done> {
  const { id, expectedVersion } = input;
  const segment = await work.lock<Segment>(Segment, id, { action: 'segment.manage', expectedVersion });
  if (segment.state === 'RETIRED') {
    work.refuse(platformRules.recordLocked, { values: { type: 'Segment', id, state: { state: 'retired' } } });
  }
  const present = await lockedRows<SegmentCustomer>(work, SegmentCustomer, 't.segment_id = $2::uuid', [segment.id]);
  for (const customerId of await found(work, input.add ?? [], 'add')) {
    if (present.every((each) => each.customerId !== customerId)) {
      work.create<SegmentCustomer>(SegmentCustomer, { segmentId: segment.id, customerId });
    }
  }
  for (const customerId of await found(work, input.remove ?? [], 'remove')) {
    const leaving = present.find((each) => each.customerId === customerId);
    if (leaving) work.remove<SegmentCustomer>(SegmentCustomer, leaving);
  }
  return { record: { type: Segment, id: segment.id } };
}

async function found(work: Work, ids: readonly string[], field: string): Promise<ReadonlySet<string>> {
  const uuids = new Set<string>();
  for (const id of new Set(ids)) uuids.add((await work.find<Customer>(Customer, id, field)).id);
  return uuids;
}
