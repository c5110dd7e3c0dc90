import { InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { CustomerSelection } from './customer-selection.entity.ts';
import { selectionProcess } from './customer-selection.process.ts';

@InputType({ description: 'A proposal that is taken back.' })
export class WithdrawCustomerSelectionInput extends ChangeInputType {}

/** Takes back a proposal of one's own that nobody has decided. */
export async function withdrawCustomerSelection(work: Work, { id, expectedVersion }: WithdrawCustomerSelectionInput): Promise<Done> {
  const step = { id, expectedVersion, field: 'id', given: {}, values: {} };
  const selection = await advance<CustomerSelection>(work, selectionProcess, 'withdraw', step);
  return { record: { type: CustomerSelection, id: selection.id } };
}
