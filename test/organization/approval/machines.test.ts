import { expect, it } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { byToken, machineIn, makeToken, tokenOf } from '../machines.ts';
import { approvalOf, makePapers, submitPaper } from './paper.ts';

const company = await testCompany('TM');
await makePapers(company);
const paper = await submitPaper(company, 'sales_rep');
const { id: approvalId } = await approvalOf(company, 'sales_rep', paper);
const machine = await machineIn(company, 'finance');
const token = await tokenOf(company, machine.id, ['contract.receive_copy']);

const decideApproval = `mutation ($id: ID!) { decideApproval(input: { approvalId: $id, decision: APPROVE }) { approval { state } refusals { code clauses { id } } } }`;
const see = `query ($id: ID!) { approval(id: $id) { state } approvals { totalCount } }`;

it('G20 no machine is asked, and none decides, with a key or without', async () => {
  expect((await approvalOf(company, 'sales_rep', paper)).nextApprovers).toEqual([{ name: 'Sales Manager' }]);
  const without = await byToken(company, token, decideApproval, { id: approvalId });
  expect(without!.data.decideApproval.refusals).toMatchObject([{ code: 'KEY_REQUIRED' }]);
  const answer = await byToken(company, token, decideApproval, { id: approvalId }, { idempotencyKey: 'a' });
  expect(answer!.data.decideApproval.refusals[0]).toMatchObject({
    code: 'PERSON_REQUIRED',
    clauses: expect.arrayContaining([{ id: 'G20' }]),
  });
  expect(await approvalOf(company, 'sales_rep', paper)).toMatchObject({ state: 'PENDING' });
});

it('CL-1.3.2 a token sees approvals of what its scope opens, and no others', async () => {
  expect((await byToken(company, token, see, { id: approvalId }))!.data).toEqual({
    approval: { state: 'PENDING' },
    approvals: { totalCount: 1 },
  });
  const narrow = await tokenOf(company, machine.id, ['budget.read']);
  expect((await byToken(company, narrow, see, { id: approvalId }))!.data).toEqual({ approval: null, approvals: { totalCount: 0 } });
});

it('CL-1.3.2 a person withdraws by a token that submits, and by no other', async () => {
  const rep = await tokenFor('sales_rep', ['quote.create']);
  const narrow = await tokenFor('sales_rep', ['quote.send']);
  const withdraw = `mutation ($id: ID!) { withdrawApproval(input: { approvalId: $id }) { refusals { code } } }`;
  expect((await byToken(company, narrow, withdraw, { id: approvalId }))!.data.withdrawApproval.refusals).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect((await byToken(company, rep, withdraw, { id: approvalId }))!.data.withdrawApproval.refusals).toEqual([]);
});

it('CL-1.3.2 nor does a token that opens the record decide without the action in its scope', async () => {
  const submitted = await submitPaper(company, 'sales_rep');
  const { id } = await approvalOf(company, 'sales_rep', submitted);
  await company.as('sales_manager').run(`mutation ($input: AddApproverInput!) { addApprover(input: $input) { refusals { code } } }`, {
    input: { approvalId: id, memberId: company.member('finance').id },
  });
  const reading = await tokenFor('finance', ['contract.receive_copy']);
  const answer = await byToken(company, reading, decideApproval, { id });
  expect(answer!.data.decideApproval.refusals).toMatchObject([{ code: 'OUT_OF_SCOPE' }]);
});

async function tokenFor(address: string, scope: readonly string[]): Promise<string> {
  const { codes, payload } = await makeToken(company, address, scope);
  expect(codes).toEqual([]);
  return payload.token;
}
