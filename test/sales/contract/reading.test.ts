import { describe, expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { packs } from '../../../src/governance/packs.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { anyId } from '../../support/database.ts';
import { inboxOf, pumpOf } from '../../support/delivery.ts';
import { act, at, attached, brief, departmentOf, does, drafted, posts, read, signable, uuidOf, type Contract } from './desk.ts';

/** Who reads a draft, who else what is signed, and who else by a copy, in each document (reading.md). */
const readers: Readonly<
  Record<PackCode, { readonly draft: readonly string[]; readonly signed: readonly string[]; readonly copied: readonly string[] }>
> = {
  TM: {
    draft: ['company_management', 'marketing_director', 'sales_manager', 'sales_rep'],
    // The head of finance stands for the department.
    signed: ['department_head', 'finance'],
    copied: ['finance', 'production'],
  },
  CL: { draft: ['company_management', 'marketing_department_head', 'sales_rep'], signed: ['finance'], copied: ['finance', 'production'] },
  MS: { draft: ['company_management', 'department_head', 'sales_rep'], signed: ['finance'], copied: ['finance', 'production'] },
  MC: {
    draft: ['company_management', 'marketing_director', 'sales_manager', 'sales_rep'],
    signed: ['finance'],
    copied: ['finance', 'production'],
  },
  BS: {
    draft: ['business_assistant', 'business_rep', 'general_manager', 'marketing_manager', 'service_manager'],
    signed: ['finance'],
    copied: ['service_manager'],
  },
};
const copying: Readonly<Record<PackCode, readonly string[]>> = {
  TM: ['TM-5.1.4d'],
  CL: ['TM-5.1.4d'],
  MS: ['TM-5.1.4d'],
  MC: ['TM-5.1.4d'],
  BS: ['BS-3.2e', 'BS-3.3a'],
};

const first = await testCompany('TM');
const pump = pumpOf(first);

describe.each(packCodes)('a contract of %s', (pack) => {
  const { draft: whole, signed: further, copied } = readers[pack];
  let company: Company;
  let contract: Contract & { opportunity: string; customer: string };

  test('is read as a draft by its owner, the head of sales and those above, and who keeps contracts', async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    contract = await drafted(company);
    expect(await whoReads(company, contract.id)).toEqual([...whole].toSorted());
  });

  test('is read by finance once it is signed', async () => {
    const ready = await signable(company, contract);
    const documentId = await attached(company, ready);
    await does(company, posts[pack].seller, 'signContract', { ...at(ready), signedOn: '2026-03-02', documentId });
    expect(await whoReads(company, contract.id)).toEqual([...whole, ...further].toSorted());
  });

  test(`${copying[pack].join(' ')} is copied to ${copied.join(' and ')}, who are told`, async () => {
    await pump.pumpNow();
    expect(await whoReads(company, contract.id)).toEqual([...new Set([...whole, ...further, ...copied])].toSorted());
    for (const who of copied) {
      const [told] = await inboxOf(company, who, 'contract.signed');
      expect(told).toMatchObject({ record: { id: contract.id }, clauses: copying[pack].map((id) => ({ id })) });
    }
  });

  test('says no price to production, wherever it is asked for', async () => {
    if (!copied.includes('production')) return;
    const fields =
      'id state amount { amount } paymentTerms parts { nodes { kind } } parties { nodes { name } } attachments { nodes { id } } signedDocument { id name url }';
    const answer = await company.as('production').run(`{ contracts { nodes { ${fields} } } }`);
    expect(answer.data.contracts.nodes).toEqual([
      {
        id: contract.id,
        state: 'EFFECTIVE',
        amount: null,
        paymentTerms: null,
        parts: { nodes: [{ kind: 'TECHNICAL' }] },
        parties: { nodes: [] },
        attachments: { nodes: [] },
        // As every link does, it leads to no more than the id (R5).
        signedDocument: { id: expect.any(String), name: null, url: null },
      },
    ]);
    expect(answer.extensions.masked.map(({ path }: { path: unknown[] }) => path.at(-1))).toEqual(
      expect.arrayContaining(['amount', 'paymentTerms']),
    );
    const filtered = await company.as('production').run(`{ contracts(where: { amount: { gt: "1" } }) { totalCount } }`);
    expect(filtered.data.contracts.totalCount).toBe(0);
    expect((await company.as('finance').run(`{ contracts { nodes { ${fields} } } }`)).data.contracts.nodes[0]).toMatchObject({
      amount: { amount: '117000.50' },
      parts: { nodes: expect.arrayContaining([{ kind: 'COMMERCIAL' }]) },
      signedDocument: { id: expect.anything() },
    });
  });
});

test('a link shows a contract to who may not read it by number, title, state and owner alone', async () => {
  const company = await first.beside('BS');
  const contract = await drafted(company);
  const { database, organizationId } = company;
  await database.asOwner(
    `insert into performance_urge (organization_id, id, version, created_at, updated_at, contract_id, urged_by_id, note)
      select organization_id, uuidv7(), 1, now(), now(), id, owner_id, 'Now.' from contract where organization_id = $1`,
    [organizationId],
  );
  await database.asOwner(
    `insert into implementation (organization_id, id, version, created_at, updated_at, contract_id, customer_id, state)
      select organization_id, uuidv7(), 1, now(), now(), id, customer_id, 'NOT_STARTED' from contract where organization_id = $1`,
    [organizationId],
  );
  const document =
    '{ implementations { nodes { state contract { id number title state owner { name } amount { amount } customer { name } } } } }';
  const answer = await company.as('service_specialist').run(document);
  expect(answer.data.implementations.nodes).toEqual([
    {
      state: 'NOT_STARTED',
      contract: {
        id: contract.id,
        number: contract.number,
        title: 'Two presses',
        state: 'DRAFT',
        owner: { name: company.member('business_rep').name },
        amount: null,
        customer: null,
      },
    },
  ]);
  expect(answer.extensions.masked.map(({ path }: { path: unknown[] }) => path.at(-1))).toEqual(['amount', 'customer']);
  expect((await company.as('service_specialist').run('{ performanceUrges { totalCount } }')).data.performanceUrges.totalCount).toBe(0);
});

test('TM-5.1.4d a copy goes to further departments concerned, and nowhere else where no document says so', async () => {
  const copyToIds = [await departmentOf(first, 'research_team')];
  const ready = await signable(first, await drafted(first));
  const documentId = await attached(first, ready);
  const signature = { ...at(ready), signedOn: '2026-03-02', documentId };
  expect(await read(first, 'marketing_team_lead', ready.id)).toBeNull();
  await does(first, 'sales_rep', 'signContract', { ...signature, copyToIds });
  await pump.pumpNow();
  const led = await readersAmong(first, ready.id, ['marketing_team_lead', 'brand_member', 'market_research_member']);
  expect(led).toHaveLength(1);
  expect((await inboxOf(first, led[0]!, 'contract.signed'))[0]).toMatchObject({ record: { id: ready.id }, clauses: [{ id: 'TM-5.1.4d' }] });
  const company = await first.beside('MC');
  const other = await signable(company, await drafted(company));
  const refused = await act(company, 'sales_rep', 'signContract', {
    ...at(other),
    signedOn: '2026-03-02',
    documentId: await attached(company, other),
    copyToIds: [await departmentOf(company, 'finance')],
  });
  expect(brief(refused)).toEqual(['STEP_NOT_ON copyToIds MC-1.3b']);
});

test('MS-3.2.3c heads of other departments read no draft; that of finance reads what is signed, that of production no price', async () => {
  const company = await first.beside('MS');
  const contract = await drafted(company);
  const heads = ['department_head.finance', 'department_head.production', 'department_head.logistics'];
  const colleague = await company.hire('sales_rep');
  expect(await readersAmong(company, contract.id, [...heads, colleague])).toEqual([]);
  const ready = await signable(company, contract);
  const documentId = await attached(company, ready);
  await does(company, 'sales_rep', 'signContract', { ...at(ready), signedOn: '2026-03-02', documentId });
  await pump.pumpNow();
  expect(await readersAmong(company, contract.id, [...heads, colleague])).toEqual(['department_head.finance']);
  expect(await read(company, 'department_head.finance', contract.id)).toMatchObject({ amount: { amount: '117000.50' } });
  await company.database.asOwner(
    `insert into record_access (organization_id, id, version, created_at, updated_at, record_type, record_id, member_id, kind, clause, granted_at)
      values ($1, $2, 1, now(), now(), 'Contract', $3, $4, 'COPY', 'TM-5.1.4d', now())`,
    [company.organizationId, anyId(), uuidOf(contract.id), company.member('department_head.production').uuid],
  );
  expect(await read(company, 'department_head.production', contract.id)).toMatchObject({
    number: contract.number,
    amount: null,
    paymentTerms: null,
  });
});

async function readersAmong(company: Company, id: string, members: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(members.map(async (who) => ((await read(company, who, id)) === null ? [] : [who])));
  return found.flat();
}

/** Posts whose holder reads a contract: by its id, in the list and by its customer all the same. */
async function whoReads(company: Company, id: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { slug, kind } of packs[company.pack].roles) {
    if (kind === 'relation' || kind === 'duty') continue;
    const byId = (await read(company, slug, id)) !== null;
    const { data } = await company.as(slug).run('{ contracts(first: 100) { nodes { id amount { amount } } } }');
    const inList = data.contracts.nodes.some((each: { id: string }) => each.id === id);
    expect({ slug, inList }).toEqual({ slug, inList: byId });
    const node = await company.as(slug).run('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect({ slug, node: node.data.node !== null }).toEqual({ slug, node: byId });
    if (byId) found.push(slug);
  }
  return found.toSorted();
}
