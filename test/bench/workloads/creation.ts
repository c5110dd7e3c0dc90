import { toGlobalId } from '../../../src/kernel/id.ts';
import type { World } from '../world.ts';
import { dataOf, graphql, plain, statement, type Told, type Workload } from './workload.ts';

const at = '2026-02-02T08:00:00.000Z';

/**
 * One opportunity taken up by a representative: here by the verb, with its checks, audit and outbox; by the peers as one
 * bare row. It lies in an organization of its own, so that reads do not grow with it.
 */
export async function creation({ organizations, owner }: World): Promise<Workload> {
  const { id: organizationId, teams } = organizations[1]!;
  const { departmentId, reps } = teams[0]!;
  const rep = reps[0]!;
  const { rows } = await owner.query<{ id: string }>(
    'select customer_id as id from customer_assignment where organization_id = $1 and member_id = $2 order by id limit 50',
    [organizationId, rep.id],
  );
  const row = {
    organizationId,
    version: 1,
    createdAt: at,
    updatedAt: at,
    createdById: rep.id,
    ownerId: rep.id,
    departmentId,
    state: 'LEAD',
  };
  const given = { name: 'Line for the new hall', source: 'REFERRAL', expectedCloseOn: '2026-06-01' };
  const worth = { valueMinor: '12345600', valueCurrency: 'CNY', valueBase: '12345600' };
  return {
    name: 'creation',
    asker: rep.email,
    organizationId,
    subjects: rows.map(({ id }) => [id]),
    pages: 0,
    spoken: {
      closedloop: {
        ask: ([customer]) =>
          graphql(OURS, { input: { ...given, customer: toGlobalId('cus', customer!), value: { amount: '123456.00', currency: 'CNY' } } }),
        read: (answer) => told(dataOf(answer, 'createOpportunity')),
      },
      postgraphile: {
        ask: ([customerId]) => graphql(PEERS, { input: { opportunity: { ...row, ...given, ...worth, customerId } } }),
        read: (answer) => told(dataOf(answer, 'createOpportunity')),
      },
      handWritten: {
        ask: ([customerId]) => statement('creation', [JSON.stringify({ ...row, ...given, ...worth, customerId })]),
        read: (answer) => told({ opportunity: answer }),
      },
    },
  };
}

/** Everything but the id, which is new each time. */
function told(payload: unknown): Told {
  const { opportunity } = payload as { opportunity: Record<string, unknown> };
  return { value: plain({ ...opportunity, id: typeof opportunity['id'] }), cursor: null };
}

const OURS = `mutation ($input: CreateOpportunityInput!) {
  createOpportunity(input: $input) {
    opportunity { id name state source expectedCloseOn value { amount currency } owner { id name } }
    refusals { code message }
  }
}`;

const PEERS = `mutation ($input: CreateOpportunityInput!) {
  createOpportunity(input: $input) {
    opportunity { id: rowId name state source expectedCloseOn valueMinor valueCurrency owner: memberByOrganizationIdAndOwnerId { id: rowId name } }
  }
}`;
