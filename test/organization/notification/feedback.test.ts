import { describe, expect, it } from '@jest/globals';
import { createCustomer } from '../../customer/stage.ts';
import { feedbackLines, type FeedbackLine } from '../../spec/feedback.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { inboxOf, pumpOf } from '../../support/delivery.ts';

const tm = await testCompany('TM');
const companies: Readonly<Record<string, Company>> = {
  TM: tm,
  CL: await tm.beside('CL'),
  MS: await tm.beside('MS'),
  MC: await tm.beside('MC'),
  BS: await tm.beside('BS'),
};
const pump = pumpOf(tm);

const enter = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id version } refusals { code field clauses { id } } } }`;
const spoken = { means: 'TELEPHONE', direction: 'INBOUND', summary: 'Talked.', intention: 'Perhaps', opinion: 'Too thin', need: 'Thicker' };
let count = 0;

async function feedBack({ pack, by, subject, concerns }: FeedbackLine, input: Record<string, unknown> = {}) {
  const company = companies[pack]!;
  const { customer } = await createCustomer(company, by, { name: `Customer ${(count += 1)}` });
  const [department] = await company.database.asOwner<{ id: string }>(
    `select 'dep_' || replace(id::text, '-', '') as id from department where organization_id = $1 and template = $2`,
    [company.organizationId, concerns ?? ''],
  );
  const given = { customerId: customer.id, ...spoken, feedback: subject, concernsId: department?.id ?? null, ...input };
  return (await company.as(by).run(enter, { input: given })).data.recordInteraction;
}

/** Members, by address, with the clauses under which the record was opened or told to them. */
async function clausesBy(
  company: Company,
  table: 'notification' | 'record_access',
  id: string,
): Promise<Record<string, readonly string[]>> {
  const clauses = table === 'notification' ? 'to_jsonb(x.clause_ids)' : 'jsonb_agg(x.clause order by x.clause)';
  const rows = await company.database.asOwner<{ name: string; clauses: string[] }>(
    `select split_part(m.email, '@', 1) as name, ${clauses} as clauses from ${table} x join member m on m.organization_id = x.organization_id and m.id = x.member_id
     where x.organization_id = $1 and x.record_type = 'Interaction' and x.record_id = $2${table === 'notification' ? '' : ' group by 1'}`,
    [company.organizationId, id.replace(/^int_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')],
  );
  return Object.fromEntries(rows.map((row) => [row.name, row.clauses]));
}

describe('feedback that the documents order to be passed on', () => {
  it.each(feedbackLines)('$pack: $subject by $by reaches whom the table names, and nobody else', async (line) => {
    const company = companies[line.pack]!;
    const { interaction, refusals } = await feedBack(line);
    expect(refusals).toEqual([]);
    await pump.pumpNow();
    expect(await clausesBy(company, 'notification', interaction.id)).toEqual(line.told);
    expect(await clausesBy(company, 'record_access', interaction.id)).toEqual(line.told);
  });

  it('TM-2.1.4b an opinion that is passed on is written down, and what is suggested says what it is about', async () => {
    const line: FeedbackLine = { pack: 'TM', by: 'sales_rep', subject: 'CUSTOMER_OPINION', told: {} };
    expect((await feedBack(line, { opinion: ' ' })).refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'opinion', clauses: [{ id: 'TM-2.1.4b' }] },
    ]);
    expect((await feedBack(line, { feedback: 'MARKET_NEED', need: null })).refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'need' },
    ]);
    expect((await feedBack(line, { feedback: null, suggestion: 'Thicker sheets' })).refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'feedback' },
    ]);
    expect((await feedBack(line, { feedback: 'USER_INFORMATION' })).refusals).toMatchObject([
      { code: 'ENUM_NOT_IN_PACK', field: 'feedback' },
    ]);
  });

  it('MC-2.2.5d an interaction that passes nothing on is told to nobody', async () => {
    const { interaction } = await feedBack({ pack: 'MC', by: 'sales_rep', subject: 'MARKET_NEED', told: {} }, { feedback: null });
    await pump.pumpNow();
    expect(await clausesBy(companies['MC']!, 'notification', interaction.id)).toEqual({});
  });

  it('TM-2.1.4b whoever got the feedback hears that it was annulled', async () => {
    const { interaction } = await feedBack(feedbackLines[0]!);
    await pump.pumpNow();
    const annul = `mutation ($input: AnnulInteractionInput!) { annulInteraction(input: $input) { refusals { code } } }`;
    await tm.as('sales_rep').run(annul, { input: { id: interaction.id, expectedVersion: 1, reason: 'Wrong customer' } });
    await pump.pumpNow();
    const [line] = await inboxOf(tm, 'market_research_member', 'interaction.feedback_annulled');
    expect(line).toMatchObject({ title: 'Feedback was annulled', record: { id: interaction.id }, clauses: [{ id: 'TM-2.1.4b' }] });
  });
});

describe('a copy', () => {
  const one = `query ($id: ID!) { interaction(id: $id) { id summary customer { name needs } } node(id: $id) { id } nodes(ids: [$id]) { id } interactions(first: 100) { totalCount nodes { id } } customers { totalCount }
    members(where: { interactions: { some: { id: { eq: $id } } } }) { nodes { interactions { totalCount nodes { id } } } }
    search(text: "Customer") { nodes { title } } }`;

  it('MC-2.2.5d opens exactly that record, on every path, to exactly those', async () => {
    const mc = companies['MC']!;
    const line: FeedbackLine = { pack: 'MC', by: 'sales_rep', subject: 'MARKET_NEED', concerns: 'production', told: {} };
    const opened = (await feedBack(line)).interaction.id;
    const closed = (await feedBack({ ...line, by: 'sales_rep' }, { concernsId: null })).interaction.id;
    const before = (await mc.as('production').run(one, { id: opened })).data;
    expect(before).toMatchObject({ interaction: null, node: null, nodes: [null], interactions: { totalCount: 0 } });
    await pump.pumpNow();
    const { data, extensions } = await mc.as('production').run(one, { id: opened });
    expect(data.interaction).toMatchObject({ id: opened, summary: 'Talked.', customer: { needs: null } });
    expect(data.interaction.customer.name).toMatch(/^Customer/);
    expect(extensions.masked).toMatchObject([{ path: ['interaction', 'customer', 'needs'] }]);
    expect(data).toMatchObject({ node: { id: opened }, nodes: [{ id: opened }], interactions: { totalCount: 1, nodes: [{ id: opened }] } });
    expect(data.customers.totalCount).toBe(0);
    expect(data.members.nodes).toEqual([{ interactions: { totalCount: 1, nodes: [{ id: opened }] } }]);
    expect(data.search.nodes).toEqual([]);
    expect((await mc.as('production').run(one, { id: closed })).data).toMatchObject({ interaction: null, node: null, nodes: [null] });
    expect((await mc.as('logistics').run(one, { id: opened })).data).toMatchObject({ interaction: null, interactions: { totalCount: 0 } });
  });

  it('MS-4.1.3b who got what by which clause is for readers of the audit, and for the one who got it', async () => {
    const mc = companies['MC']!;
    const { interaction } = await feedBack({ pack: 'MC', by: 'sales_rep', subject: 'MARKET_NEED', told: {} });
    await pump.pumpNow();
    const list = `{ recordAccesses(first: 100, orderBy: [{ grantedAt: DESC }]) { nodes { member { name } kind clause record { id } } } }`;
    const nodes = async (as: string) =>
      (await mc.as(as).run(list)).data.recordAccesses.nodes as { record: { id: string } | null; member: { name: string } }[];
    const audited = (await nodes('company_management')).filter(({ record }) => record?.id === interaction.id);
    expect(audited).toHaveLength(2);
    expect(audited[0]).toMatchObject({ kind: 'COPY', clause: 'MC-2.2.5d' });
    expect((await nodes('marketing_manager')).every(({ member }) => member.name === mc.member('marketing_manager').name)).toBe(true);
    expect(await nodes('logistics')).toEqual([]);
    const history = `query ($id: ID!) { interaction(id: $id) { history { action transition clauses { id } actor { name } } } }`;
    const { data } = await mc.as('sales_rep').run(history, { id: interaction.id });
    expect(data.interaction.history[0]).toMatchObject({
      action: 'platform.copy',
      transition: 'system.courier',
      actor: null,
      clauses: [{ id: 'MC-2.2.5d' }],
    });
  });
});
