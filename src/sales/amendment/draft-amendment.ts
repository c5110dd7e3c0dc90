import { platformRules } from '../../governance/platform-rules.ts';
import { advanceAll } from '../../workflow/advance-all.ts';
import type { Done } from '../../workflow/perform.ts';
import { given, type RowOf, type ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { voidIfChanged } from '../../organization/approval/void-if-changed.ts';
import { moneyOf, unlessSame } from '../../organization/currency-rate/money-of.ts';
import { contractRules } from '../contract/contract-rules.ts';
import { Contract } from '../contract/contract.entity.ts';
import { amendmentReview, amendmentSignature } from './amendment.approval.ts';
import { ContractAmendment } from './amendment.entity.ts';
import type { AmendmentContent, ChangeAmendmentInput, DraftAmendmentInput } from './amendment.inputs.ts';
import { amendmentProcess } from './amendment.process.ts';

const amendable: ReadonlySet<string> = new Set(['SIGNED', 'EFFECTIVE', 'IMPLEMENTING']);
const names = ['reason', 'paymentTerms', 'deliveryDueOn', 'expiresOn', 'technicalTerms', 'commercialTerms', 'isSpecial'] as const;

/** Drafts a change of a signed contract; there is one at a time, each read against the contract as it stands. */
export async function draftAmendment(work: Work, input: DraftAmendmentInput): Promise<Done> {
  const { contractId } = input;
  const contract = await work.lock(Contract, contractId, { action: 'contract.draft', expectedVersion: null, field: 'contractId' });
  if (!amendable.has(contract.state)) {
    const state = { state: `P21.${contract.state.toLowerCase()}` };
    work.refuse(platformRules.recordLocked, { field: 'contractId', values: { type: 'Contract', id: contractId, state } });
  }
  const number = await nextOf(work, contract);
  const amendment = work.create(ContractAmendment, {
    isSpecial: false,
    ...given(input, names),
    amount: await moneyOf(work, input.amount, 'amount'),
    contractId: contract.id,
    customerId: contract.customerId,
    number,
    state: 'DRAFT',
  });
  mustChange(work, amendment);
  return { record: { type: ContractAmendment, id: amendment.id } };
}

/** Changes an amendment that is not signed; what was decided about it before is void. */
export async function changeAmendment(work: Work, input: ChangeAmendmentInput): Promise<Done> {
  const { id, expectedVersion } = input;
  const row = await work.lock(ContractAmendment, id, { action: 'contract.draft', expectedVersion });
  if (row.state === 'SIGNED' || row.state === 'REJECTED') {
    const state = { state: `P21.${row.state.toLowerCase()}` };
    work.refuse(platformRules.recordLocked, { field: 'id', values: { type: 'ContractAmendment', id, state } });
  }
  const changed = work.change(ContractAmendment, row, await valuesOf(work, row, input));
  mustChange(work, changed);
  if (changed !== row) await reopen(work, changed);
  return { record: { type: ContractAmendment, id: row.id } };
}

async function valuesOf(work: Work, row: RowOf<ContractAmendment>, input: AmendmentContent): Promise<ValuesOf<ContractAmendment>> {
  const amount = input.amount === undefined ? row.amount : unlessSame(row.amount, await moneyOf(work, input.amount, 'amount'));
  return { ...given(input, names), amount };
}

async function reopen(work: Work, changed: RowOf<ContractAmendment>): Promise<void> {
  let row = changed;
  for (const subject of [amendmentReview, amendmentSignature]) ({ row } = await voidIfChanged(work, subject, row));
  await advanceAll<ContractAmendment>(work, amendmentProcess, 'reopen', [row], () => ({ given: {}, values: {} }));
}

/** Numbers of amendments follow each other, because the contract is held meanwhile. */
async function nextOf(work: Work, { id, number }: RowOf<Contract>): Promise<number> {
  const { rows } = await work.transaction.query<{ last: number; open: boolean }>({
    text: `select coalesce(max(a.number), 0)::int as last, coalesce(bool_or(a.state not in ('SIGNED', 'REJECTED')), false) as open
      from contract_amendment a where a.organization_id = $1::uuid and a.contract_id = $2::uuid`,
    values: [work.viewer.organizationId, id],
  });
  const { last, open } = rows[0]!;
  if (open) work.refuse(contractRules.amendment, { values: { type: 'ContractAmendment', period: number, id: String(last) } });
  return last + 1;
}

/** An amendment that changes nothing is none. */
function mustChange(work: Work, row: ValuesOf<ContractAmendment>): void {
  const { amount, paymentTerms, deliveryDueOn, expiresOn, technicalTerms, commercialTerms } = row;
  const changes = [amount, paymentTerms, deliveryDueOn, expiresOn, technicalTerms, commercialTerms].filter(
    (value) => (value ?? null) !== null,
  );
  if (changes.length === 0) work.refuse(contractRules.nothingAmended, { values: { field: 'amount' } });
}
