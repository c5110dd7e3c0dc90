import { toGlobalId } from '../../../src/kernel/id.ts';
import type { World } from '../world.ts';
import { dataOf, graphql, plain, statement, type Workload } from './workload.ts';

/** One customer of the manager's team with ten fields. Reading it is logged: it is not the manager's own (G19). */
export async function pointRead({ organizations, owner }: World): Promise<Workload> {
  const { id: organizationId, teams } = organizations[0]!;
  const { rows } = await owner.query<{ id: string }>(
    'select customer_id as id from customer_assignment where organization_id = $1 and member_id = any($2) order by id limit 300',
    [organizationId, teams[0]!.reps.map(({ id }) => id)],
  );
  return {
    name: 'point read',
    asker: teams[0]!.managerEmail,
    organizationId,
    subjects: rows.map(({ id }) => [id]),
    pages: 0,
    spoken: {
      closedloop: {
        ask: ([id]) => graphql(OURS, { id: toGlobalId('cus', id!) }),
        read: (answer) => ({ value: plain(dataOf(answer, 'customer')), cursor: null }),
      },
      postgraphile: {
        ask: ([id]) => graphql(PEERS, { organizationId, id }),
        read: (answer) => ({ value: plain(dataOf(answer, 'customer')), cursor: null }),
      },
      handWritten: {
        ask: ([id]) => statement('point-read', [id]),
        read: (answer) => ({ value: plain(answer), cursor: null }),
      },
    },
  };
}

const OURS = `query ($id: ID!) {
  customer(id: $id) { id name state industry employeeCount country website email createdAt annualRevenue { amount currency } }
}`;

const PEERS = `query ($organizationId: UUID!, $id: UUID!) {
  customer: customerByOrganizationIdAndRowId(organizationId: $organizationId, rowId: $id) {
    id: rowId name state industry employeeCount country website email createdAt annualRevenueMinor annualRevenueCurrency
  }
}`;
