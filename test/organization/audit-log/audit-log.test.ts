import { beforeAll, describe, expect, it } from '@jest/globals';
import { createCustomer } from '../../customer/stage.ts';
import { until } from '../../app/connection.ts';
import { testCompany, type Company } from '../../support/company.ts';

const ms = await testCompany('MS');
const bs = await ms.beside('BS');

const entries = `query ($where: AuditEntryWhere) { auditEntries(first: 100, where: $where) { totalCount
  nodes { id at actor { id name } action rule recordType changedId written clauses { id } onBehalfOf { name } } } }`;
const log = `query ($where: AccessLogEntryWhere) { accessLog(first: 100, where: $where) { totalCount nodes { id at member { id name } action recordType readIds requestId } } }`;

let customerId: string;
let reader: string;

/** Somebody who reads a file that is not the own. */
async function read(company: Company, as: string, id: string): Promise<void> {
  await company.as(as).run(`query ($id: ID!) { customer(id: $id) { name needs } }`, { id });
}

beforeAll(async () => {
  ({
    customer: { id: customerId },
  } = await createCustomer(bs, 'business_rep', { name: 'Steel', needs: 'Thin sheets' }));
  reader = 'marketing_manager';
  await read(bs, reader, customerId);
  await read(bs, 'service_manager', customerId);
  await read(bs, 'general_manager', customerId);
  await until(
    async () => (await bs.database.asOwner('select 1 from access_log where organization_id = $1', [bs.organizationId])).length >= 2,
  );
});

describe('the log of reads', () => {
  it('MS-4.1.3b tells those who read the audit who read what, when and by which request', async () => {
    const { data } = await bs.as('general_manager').run(log, { where: { member: { id: { eq: bs.member(reader).id } } } });
    expect(data.accessLog).toMatchObject({
      totalCount: 1,
      nodes: [{ action: 'customer.read', recordType: 'Customer', readIds: [customerId], member: { name: bs.member(reader).name } }],
    });
    expect(data.accessLog.nodes[0].requestId).toEqual(expect.any(String));
    expect(data.accessLog.nodes[0].id).toMatch(/^acl_/);
  });

  it('BS-2.2.2j the manager of the market department reads it of the own department, and of nobody else', async () => {
    const all = (await bs.as('general_manager').run(log)).data.accessLog.nodes as { member: { name: string } }[];
    const own = (await bs.as('marketing_manager').run(log)).data.accessLog.nodes as { member: { name: string } }[];
    expect(new Set(own.map(({ member }) => member.name))).toEqual(new Set([bs.member('marketing_manager').name]));
    expect(new Set(all.map(({ member }) => member.name)).size).toBeGreaterThan(1);
  });

  it.each(['service_manager', 'business_rep', 'business_assistant', 'finance'])(
    'MS-4.1.3b is closed to %s, own reads too',
    async (post) => {
      const { data } = await bs.as('general_manager').run(log);
      const { id } = data.accessLog.nodes[0];
      expect((await bs.as(post).run(log)).data.accessLog).toEqual({ totalCount: 0, nodes: [] });
      expect((await bs.as(post).run(`query ($id: ID!) { accessLogEntry(id: $id) { id } node(id: $id) { id } }`, { id })).data).toEqual({
        accessLogEntry: null,
        node: null,
      });
    },
  );
});

describe('the audit', () => {
  it('BS-2.2.0 tells who did what by which clause, and no values', async () => {
    const { data } = await bs.as('general_manager').run(entries, { where: { recordType: { eq: 'Customer' } } });
    expect(data.auditEntries.nodes).toContainEqual(
      expect.objectContaining({
        actor: { id: bs.member('business_rep').id, name: bs.member('business_rep').name },
        action: 'customer.create',
        recordType: 'Customer',
        changedId: customerId,
        onBehalfOf: null,
      }),
    );
    expect(data.auditEntries.nodes[0].written).toContain('needs');
    expect(JSON.stringify(data)).not.toContain('Thin sheets');
  });

  it('BS-2.2.2j the manager reads what the own department did; others read nothing, own deeds included', async () => {
    const actors = async (as: string, company = bs) =>
      new Set(
        ((await company.as(as).run(entries)).data.auditEntries.nodes as { actor: { name: string } | null }[]).map(
          ({ actor }) => actor?.name,
        ),
      );
    expect(await actors('marketing_manager')).toEqual(new Set([bs.member('business_rep').name]));
    for (const post of ['service_manager', 'business_rep', 'business_assistant']) expect(await actors(post)).toEqual(new Set());
    expect((await actors('company_management', ms)).size).toBeGreaterThan(0);
    expect(await actors('department_head', ms)).toEqual(new Set());
  });

  it('is closed to other organizations', async () => {
    const { data } = await bs.as('general_manager').run(entries);
    const { id } = data.auditEntries.nodes[0];
    expect((await ms.as('company_management').run(`query ($id: ID!) { auditEntry(id: $id) { id } }`, { id })).data.auditEntry).toBeNull();
  });
});
