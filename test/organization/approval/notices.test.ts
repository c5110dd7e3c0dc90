import { expect, it } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { inboxOf, pumpOf, toldOf } from '../../support/delivery.ts';
import { approvalOf, changePaper, decide, makePapers, submitPaper } from './paper.ts';

const company = await testCompany('TM');
await makePapers(company);
const pump = pumpOf(company);

const submitted = async (): Promise<{ uuid: string; approvalId: string }> => {
  const paper = await submitPaper(company, 'sales_rep');
  await pump.pumpNow();
  return { uuid: paper.uuid, approvalId: (await approvalOf(company, 'sales_rep', paper)).id };
};

it('TM-5.1.3c who is asked to decide is told at once, and led to the approval', async () => {
  const { approvalId } = await submitted();
  const [line] = await inboxOf(company, 'sales_manager', 'approval.asked');
  expect(line).toMatchObject({
    text: 'Sales Rep asks for your decision: Approval of the quotation.',
    record: { id: approvalId },
    clauses: [{ id: 'TM-5.1.3c' }],
  });
  expect(await toldOf(company, 'approval.asked')).toEqual(['sales_manager']);
});

it('TM-5.1.3c who submitted is told what was decided, returned or made void, and who was asked of a withdrawal', async () => {
  const approved = await submitted();
  await decide(company, 'sales_manager', { approvalId: approved.approvalId });
  const returned = await submitted();
  await decide(company, 'sales_manager', { approvalId: returned.approvalId, decision: 'RETURN', reason: 'A secret of the sales manager' });
  const withdrawn = await submitted();
  await company.as('sales_rep').run(`mutation ($id: ID!) { withdrawApproval(input: { approvalId: $id }) { refusals { code } } }`, {
    id: withdrawn.approvalId,
  });
  const voided = await submitted();
  await changePaper(company, 'sales_rep', voided.uuid, { body: 'Otherwise' });
  await pump.pumpNow();
  expect(await inboxOf(company, 'sales_rep')).toMatchObject([
    { kind: 'approval.returned', record: { id: returned.approvalId } },
    { kind: 'approval.approved', record: { id: approved.approvalId }, text: 'Sales Manager made the last decision: it is approved.' },
  ]);
  expect(await toldOf(company, 'approval.withdrawn')).toEqual(['sales_manager']);
  expect(await toldOf(company, 'approval.voided')).toEqual(['sales_manager']);
  expect(JSON.stringify(await inboxOf(company, 'sales_rep'))).not.toContain('secret');
});
