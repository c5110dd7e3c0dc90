import { describe, expect, test } from '@jest/globals';
import { testCompany } from '../support/company.ts';
import { createCustomer, refusal, run } from './stage.ts';

const tm = await testCompany('TM');

const step = (name: string, input: string, extra = '') =>
  `mutation ($id: ID!, $version: Int!${extra}) { ${name}(input: { id: $id, expectedVersion: $version, ${input} }) { customer { id state version assessment activeSince stateReason } refusals { code field rule clauses { id } } } }`;

describe('a customer file', () => {
  test('TM-5.1.1d a sales representative opens a file, is responsible for it, and it is a prospect', async () => {
    const { customer } = await createCustomer(tm, 'sales_rep', { name: 'Northwind Ltd.' });
    const { data } = await run(
      tm,
      'sales_rep',
      '{ customers { nodes { id name state assignments { nodes { member { name } untilDay } } } } }',
    );
    expect(data.customers.nodes).toEqual([
      {
        id: customer.id,
        name: 'Northwind Ltd.',
        state: 'PROSPECT',
        assignments: { nodes: [{ member: { name: tm.member('sales_rep').name }, untilDay: null }] },
      },
    ]);
  });

  test('TM-5.1.1b a prospect is not chosen as a target without an assessment', async () => {
    const { customer } = await createCustomer(tm, 'sales_rep', { name: 'Unassessed' });
    const refused = await refusal(tm, 'sales_rep', step('targetCustomer', 'assessment: "  "'), { id: customer.id, version: 1 });
    expect(refused).toMatchObject({
      code: 'MISSING_FIELD',
      field: 'assessment',
      rule: 'customer.target.assessment',
      clauses: [{ id: 'TM-5.1.1b' }],
    });
    const { data } = await run(tm, 'sales_rep', step('targetCustomer', 'assessment: "Fits"'), { id: customer.id, version: 1 });
    expect(data.targetCustomer.customer).toMatchObject({ state: 'TARGET', assessment: 'Fits', version: 2 });
  });
});
