import { describe, expect, it } from '@jest/globals';
import { createCustomer } from '../../customer/stage.ts';
import { handOvers } from '../../spec/told.ts';
import { testCompany, type Answer, type Company } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';
import { inboxOf, pumpOf, toldOf } from '../../support/delivery.ts';

const tm = await testCompany('TM');
const companies: Record<string, Company> = { TM: tm };
for (const pack of ['CL', 'MS', 'MC', 'BS'] as const) companies[pack] = await tm.beside(pack);
const bs = companies['BS']!;
const pump = pumpOf(tm);
const days = jobsOf(tm);

/** Does a deed and answers its payload; refused ones fail the test. */
async function act(company: Company, as: string, verb: string, input: Record<string, unknown>, selected = ''): Promise<Answer['data']> {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await company
    .as(as)
    .run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${selected} refusals { code message } } }`, {
      input,
    });
  if (errors || data[verb].refusals.length > 0) throw new Error(JSON.stringify(errors ?? data[verb].refusals));
  await pump.pumpNow();
  return data[verb];
}

/** The newest line of a kind in an inbox. */
const newest = async (company: Company, member: string, kind: string) => (await inboxOf(company, member, kind))[0];

describe.each(handOvers)('$pack', ({ pack, rep, head, assigned, tracked }) => {
  const company = companies[pack]!;
  const lead = async (owner: string) => {
    const input = {
      name: `Lead of ${owner}`,
      source: pack === 'CL' || pack === 'BS' ? undefined : 'EXHIBITION',
      owner: company.member(owner).id,
    };
    return (await act(company, head, 'createOpportunity', input, 'opportunity { id version }')).opportunity as {
      id: string;
      version: number;
    };
  };

  it(`${assigned} tells who is given an opportunity, who had it, and nobody else`, async () => {
    const colleague = await company.hire(rep);
    const { id, version } = await lead(rep);
    expect(await newest(company, rep, 'opportunity.created_for')).toMatchObject({ record: { id }, clauses: [{ id: assigned }] });
    await act(company, head, 'assignOpportunity', { id, expectedVersion: version, owner: company.member(colleague).id });
    expect(await toldOf(company, 'opportunity.assigned')).toEqual([colleague]);
    expect(await toldOf(company, 'opportunity.handed_over')).toEqual([rep]);
    expect(await newest(company, colleague, 'opportunity.assigned')).toMatchObject({ record: { id }, clauses: [{ id: assigned }] });
  });

  it(`${tracked} tells the superior of what is lost`, async () => {
    const { id, version } = (
      await act(
        company,
        rep,
        'createOpportunity',
        { name: 'Own', source: pack === 'CL' || pack === 'BS' ? undefined : 'EXHIBITION' },
        'opportunity { id version }',
      )
    ).opportunity as { id: string; version: number };
    await company.database.asOwner(`update opportunity set state = 'NEGOTIATION' where name = 'Own' and organization_id = $1`, [
      company.organizationId,
    ]);
    await act(company, rep, 'loseOpportunity', { id, expectedVersion: version, reason: 'Too dear' });
    expect(await toldOf(company, 'opportunity.lost')).toEqual([head]);
    expect(await newest(company, head, 'opportunity.lost')).toMatchObject({ record: { id }, clauses: [{ id: tracked }] });
  });
});

describe('customers and their credit', () => {
  it('TM-7.1.4b poor credit is told to who answers for the customer and to the head above, but not to who found it', async () => {
    const { customer } = await createCustomer(tm, 'sales_rep', { name: 'Poor Steel' });
    const colleague = await tm.hire('sales_rep', { department: 'sales_team' });
    await act(tm, 'sales_manager', 'assignCustomer', { id: customer.id, expectedVersion: 1, memberIds: [tm.member(colleague).id] });
    expect(await newest(tm, colleague, 'customer.assigned')).toMatchObject({ record: { id: customer.id }, clauses: [{ id: 'TM-5.2.3d' }] });
    const { creditAssessment: one } = await act(
      tm,
      'sales_rep',
      'requestCreditAssessment',
      { customerId: customer.id },
      'creditAssessment { id }',
    );
    expect(await toldOf(tm, 'credit.requested')).toEqual([colleague]);
    await act(tm, 'sales_rep', 'assessCredit', { id: one.id, expectedVersion: 1, level: 'POOR', basis: 'Arrears' });
    expect(await toldOf(tm, 'credit.poor')).toEqual(['sales_manager', colleague].toSorted());
    expect(await newest(tm, 'sales_manager', 'credit.poor')).toMatchObject({
      text: 'The credit of Poor Steel was assessed; a precaution is needed.',
      clauses: [{ id: 'TM-7.1.4b' }],
    });
    // Whoever is told of poor credit is not told of the assessment beside.
    expect(await toldOf(tm, 'credit.assessed')).toEqual([]);
    await act(tm, 'sales_manager', 'applyPrecaution', { customerId: customer.id, measure: 'PREPAYMENT' });
    expect(await toldOf(tm, 'credit_precaution.applied')).toEqual(['sales_rep', colleague]);
    for (const line of await inboxOf(tm, 'sales_manager')) expect(line.text).not.toMatch(/Arrears|POOR/);
  });

  it('BS-2.2.3c a proposal to drop a customer is told to who decides, and the decision to who proposed', async () => {
    const { customer } = await createCustomer(bs, 'business_rep', { name: 'Dropped' });
    const input = { customerId: customer.id, proposal: 'DROP', reason: 'No use' };
    const { customerSelection } = await act(bs, 'marketing_manager', 'proposeCustomerSelection', input, 'customerSelection { id }');
    expect(await toldOf(bs, 'customer_selection.proposed')).toEqual(['general_manager']);
    await act(bs, 'general_manager', 'decideCustomerSelection', {
      id: customerSelection.id,
      expectedVersion: 1,
      decision: 'KEEP',
      reason: 'Use',
    });
    expect(await toldOf(bs, 'customer_selection.decided')).toEqual(['business_rep', 'marketing_manager']);
    expect(await newest(bs, 'marketing_manager', 'customer_selection.decided')).toMatchObject({ clauses: [{ id: 'BS-2.2.3c' }] });
  });
});

describe('people', () => {
  it('TM-1.1 who may act for whom is told to both, and who made it is not', async () => {
    const input = { delegateId: tm.member('sales_rep').id, actions: ['opportunity.assign'], untilDay: '2026-04-01' };
    const { delegation } = await act(tm, 'sales_manager', 'delegateAuthority', input, 'delegation { id version }');
    expect(await toldOf(tm, 'delegation.given')).toEqual(['sales_rep']);
    expect(await newest(tm, 'sales_rep', 'delegation.given')).toMatchObject({
      text: `${tm.member('sales_rep').name} may act on behalf of ${tm.member('sales_manager').name} from 2026-03-02 until 2026-04-01, that day not included.`,
      record: { id: delegation.id },
    });
    await act(tm, 'sales_rep', 'revokeDelegation', { id: delegation.id, expectedVersion: delegation.version });
    expect(await toldOf(tm, 'delegation.revoked')).toEqual(['sales_manager']);
  });

  it('TM-2.1.1a an appointment is told to who is appointed, in the words of the post, and not to who comes with it', async () => {
    const [post] = await tm.database.asOwner<{ id: string }>(
      `select 'pos_' || replace(id::text, '-', '') as id from post where organization_id = $1 and role = 'brand_member'`,
      [tm.organizationId],
    );
    const rep = tm.member('sales_rep');
    const [{ version }] = (await tm.database.asOwner<{ version: number }>('select version from member where id = $1', [rep.uuid])) as [
      { version: number },
    ];
    await act(tm, 'company_management', 'appointMember', { id: rep.id, expectedVersion: version, postId: post!.id });
    expect(await newest(tm, 'sales_rep', 'appointment.begun')).toMatchObject({
      text: `${tm.member('company_management').name} appointed you as Brand team member from 2026-03-02 on.`,
    });
    await tm.hire('brand_member');
    await pump.pumpNow();
    expect(await toldOf(tm, 'appointment.begun')).toEqual(['sales_rep']);
  });

  it('MS-4.1.3b copies end with the one who leaves', async () => {
    const ms = companies['MC']!;
    const colleague = await ms.hire('marketing_specialist');
    const { customer } = await createCustomer(ms, 'sales_rep', { name: 'Copied' });
    const said = { customerId: customer.id, means: 'VISIT', direction: 'OUTBOUND', summary: 'x', need: 'y', feedback: 'MARKET_NEED' };
    await act(ms, 'sales_rep', 'recordInteraction', said, 'interaction { id }');
    const held = `select 1 from record_access where member_id = $1`;
    expect(await ms.database.asOwner(held, [ms.member(colleague).uuid])).toHaveLength(1);
    await act(ms, 'company_management', 'deactivateMember', { id: ms.member(colleague).id, expectedVersion: 1 });
    expect(await ms.database.asOwner(held, [ms.member(colleague).uuid])).toEqual([]);
    expect(
      await ms.database.asOwner(
        `select clauses from audit_entry where record_type = 'RecordAccess' and after is null and organization_id = $1`,
        [ms.organizationId],
      ),
    ).toEqual([{ clauses: ['MC-1.3b'] }]);
  });
});

describe('duties', () => {
  it('TM-2.2.1a the quarterly report is asked for before its day, missed after it, and then passed on, citing its own clause', async () => {
    for (let day = 3; day <= 31; day += 1) await passTo(`2026-03-${String(day).padStart(2, '0')}`, days);
    for (let day = 1; day <= 20; day += 1) await passTo(`2026-04-${String(day).padStart(2, '0')}`, days);
    await pump.pumpNow();
    const report = async (member: string, kind: string) =>
      (await inboxOf(tm, member, kind)).find(({ clauses }) => clauses.some(({ id }) => id === 'TM-2.2.1a'));
    expect(await report('marketing_team_lead', 'duty.reminded')).toMatchObject({ title: 'Something is due soon' });
    expect(await report('marketing_team_lead', 'duty.overdue')).toMatchObject({ title: 'Something of yours is overdue' });
    const passedOn = await report('marketing_director', 'duty.escalated');
    expect(passedOn!.text).toContain(tm.member('marketing_team_lead').name);
    expect(passedOn!.record).not.toBeNull();
  });
});
