import { InputType } from 'type-graphql';
import { Refused } from '../../kernel/refusal.ts';
import { brokenRows } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { announce } from '../../workflow/consequence.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { verificationRules } from './customer-rules.ts';
import { Customer } from './customer.entity.ts';
import { customerFacts } from './customer.process.ts';

@InputType({ description: 'A customer file that was gone through and found current.' })
export class VerifyCustomerInput extends ChangeInputType {}

/** What consequences get: the file. */
const verified = announce<RowOf<Customer>>('customer.verify');

/** Records that contact details, needs and purchases in the file are current today. */
export async function verifyCustomer(work: Work, { id, expectedVersion }: VerifyCustomerInput): Promise<Done> {
  const customer = await work.lock<Customer>(Customer, id, { action: 'customer.update', expectedVersion, facts: customerFacts });
  if (customer.state === 'LOST') {
    work.refuse(platformRules.recordLocked, { values: { type: 'Customer', id, state: { state: 'P14.lost' } } });
  }
  const { facts } = customer as RowOf<Customer> & { readonly facts: Readonly<Record<string, unknown>> };
  const broken = brokenRows(work.law, verificationRules, { facts, input: {} });
  if (broken.length > 0) throw new Refused(broken);
  work.stamp(
    'customer.verify',
    ['MS-4.1.2', 'CL-4.3.1b', 'MC-2.2.7d'].filter((clause) => work.law.isInForce([clause])),
  );
  await verified(work, work.change<Customer>(Customer, customer, { lastVerifiedOn: work.today }));
  return { record: { type: Customer, id: customer.id } };
}
