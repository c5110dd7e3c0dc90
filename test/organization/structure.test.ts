import { describe, expect, it } from '@jest/globals';
import { inTransaction } from '../../src/database/transaction.ts';
import { testCompany } from '../support/company.ts';
import { at, department, post } from './support.ts';

const company = await testCompany('TM');

/** Inputs of the verbs that look at a structure as a whole before they change a part of it. */
async function inputs(): Promise<Readonly<Record<string, object>>> {
  const team = await department(company, 'Brand team');
  const lab = await department(company, 'Research team');
  const { data } = await company
    .as('founder')
    .run('{ appointments(where: { post: { role: { eq: "brand_member" } } }) { nodes { id version } } }');
  const [{ id, version }] = data.appointments.nodes;
  const member = await at(company, 'brand_member');
  return {
    moveDepartment: { id: team.id, expectedVersion: team.version, parentId: lab.id },
    closeDepartment: { id: team.id, expectedVersion: team.version },
    setSuperior: { ...member, superiorId: company.member('founder').id },
    moveMember: { ...member, postId: (await post(company, 'sales_rep', 'Sales team')).id },
    endAppointment: { id, expectedVersion: version },
    deactivateMember: member,
  };
}

const given = await inputs();

describe('the structure of a company', () => {
  it.each(Object.keys(given))('%s waits until nobody else changes it: two that see a whole could together break it', async (mutation) => {
    const document = `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { refusals { code } } }`;
    const attempt = () => company.as('founder').run(document, { input: { ...given[mutation], dryRun: true } });
    const { organizationId } = company;
    const whileHeld = await inTransaction(company.database.transactions, organizationId, {}, async (transaction) => {
      await transaction.query({
        text: 'select id from organization where organization_id = $1 for no key update',
        values: [organizationId],
      });
      return attempt();
    });
    expect(whileHeld.errors?.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
    expect((await attempt()).errors).toBeUndefined();
  });
});
