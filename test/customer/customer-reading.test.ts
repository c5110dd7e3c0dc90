import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PackCode } from '../../src/governance/law.ts';
import { testCompany, type Company } from '../support/company.ts';
import { addContact, createCustomer } from './stage.ts';

/**
 * Who reads which customer (reading.md, matrix group 7): three customers of the organization, one of a sales person, one
 * of a colleague in the same team, one of the member named `elsewhere`, and one of another organization.
 */
interface Reading {
  readonly seller: string;
  readonly elsewhere: string;
  /** By post: the customers that it reads whole. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
}

const all = ['Elsewhere', 'Mate', 'Own'];
const team = ['Mate', 'Own'];
const own = ['Own'];
const none: readonly string[] = [];

const readings: Readonly<Record<PackCode, Reading>> = {
  TM: {
    seller: 'sales_rep',
    elsewhere: 'marketing_director',
    reads: {
      company_management: all,
      marketing_director: all,
      sales_manager: team,
      sales_rep: own,
      market_research_member: none,
      marketing_team_lead: none,
      finance: none,
      production: none,
      logistics: none,
      legal: none,
    },
  },
  CL: {
    seller: 'sales_rep',
    elsewhere: 'marketing_department_head',
    reads: { company_management: all, marketing_department_head: all, sales_rep: own, marketing_staff: none, finance: none, legal: none },
  },
  MS: {
    seller: 'sales_rep',
    elsewhere: 'company_management',
    reads: {
      company_management: all,
      department_head: team,
      sales_rep: own,
      marketing_staff: none,
      'department_head.finance': none,
      finance: none,
      production: none,
      logistics: none,
      legal: none,
    },
  },
  MC: {
    seller: 'sales_rep',
    elsewhere: 'marketing_director',
    reads: {
      company_management: all,
      marketing_director: all,
      sales_manager: team,
      sales_rep: own,
      service_manager: all,
      service_specialist: all,
      marketing_manager: none,
      marketing_specialist: none,
      production: none,
      logistics: none,
    },
  },
  BS: {
    seller: 'business_rep',
    elsewhere: 'marketing_manager',
    reads: {
      general_manager: all,
      marketing_manager: all,
      business_assistant: all,
      business_rep: own,
      service_manager: all,
      service_specialist: none,
      finance: none,
    },
  },
};

const query = `query ($own: ID!, $mate: ID!, $elsewhere: ID!, $foreign: ID!, $names: [String!]!) {
  byId: customer(id: $own) { name } mate: customer(id: $mate) { name } elsewhere: customer(id: $elsewhere) { name } foreign: customer(id: $foreign) { name }
  asNode: node(id: $mate) { id } foreignNode: node(id: $foreign) { id }
  list: customers(orderBy: [{ name: ASC }]) { totalCount nodes { name } }
  filtered: customers(where: { name: { in: $names } }, orderBy: [{ name: DESC }]) { totalCount nodes { name } }
  parts: contacts(orderBy: [{ name: ASC }]) { totalCount nodes { customer { name industry } } }
  throughParts: contacts(where: { customer: { name: { in: $names } } }) { totalCount }
  assignments: customerAssignments { nodes { customer { name } } }
}`;

describe.each(Object.entries(readings))('%s', (pack, { seller, elsewhere, reads }) => {
  let company: Company;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    company = await staged(pack as PackCode);
    const mate = await company.hire(seller);
    for (const [name, who] of [
      ['Own', seller],
      ['Mate', mate],
      ['Elsewhere', seller],
    ] as const) {
      const { customer } = await createCustomer(company, who, { name, industry: 'Machines' });
      await addContact(company, who, customer.id, { name: `${name} contact` });
      ids[name] = customer.id;
    }
    await give(company, 'Elsewhere', company.member(elsewhere).uuid);
    const other = await company.beside(pack as PackCode);
    ids['Foreign'] = (await createCustomer(other, seller, { name: 'Own', industry: 'Machines' })).customer.id;
  });

  test.each(Object.entries(reads))('MS-4.1.3a %s reads through node, list, filter, parts and counts: %j', async (post, names) => {
    const variables = { own: ids['Own'], mate: ids['Mate'], elsewhere: ids['Elsewhere'], foreign: ids['Foreign'], names: all };
    const { data } = await company.as(post).run(query, variables);
    const shown = (name: string): { name: string } | null => (names.includes(name) ? { name } : null);
    expect(data).toMatchObject({
      byId: shown('Own'),
      mate: shown('Mate'),
      elsewhere: shown('Elsewhere'),
      foreign: null,
      foreignNode: null,
    });
    expect(data.asNode).toEqual(names.includes('Mate') ? { id: ids['Mate'] } : null);
    expect(data.list).toEqual({ totalCount: names.length, nodes: names.map((name) => ({ name })) });
    expect(data.filtered).toEqual({ totalCount: names.length, nodes: names.toReversed().map((name) => ({ name })) });
    expect(data.parts).toEqual({ totalCount: names.length, nodes: names.map((name) => ({ customer: { name, industry: 'Machines' } })) });
    expect(data.throughParts.totalCount).toBe(names.length);
    expect(data.assignments.nodes.map((each: { customer: { name: string } }) => each.customer.name).toSorted()).toEqual(names);
  });
});

const companies = new Map<PackCode, Company>();
for (const pack of Object.keys(readings) as PackCode[]) companies.set(pack, await testCompany(pack));

async function staged(pack: PackCode): Promise<Company> {
  return companies.get(pack)!;
}

/** Puts a customer into the hands of a member whom nobody in the story could assign. */
async function give(company: Company, name: string, memberId: string): Promise<void> {
  const values = [company.organizationId, name, memberId];
  await company.database.asOwner('update customer set created_by_id = $3 where organization_id = $1 and name = $2', values);
  await company.database.asOwner(
    'update customer_assignment set member_id = $3, created_by_id = $3 where organization_id = $1 and customer_id in (select id from customer where organization_id = $1 and name = $2)',
    values,
  );
}
