import type { World } from '../world.ts';
import { dataOf, graphql, plain, statement, type Told, type Workload } from './workload.ts';

/** Twenty customers of an industry in one state by name, each with its five newest opportunities and their owners. */
export async function nestedLists({ organizations }: World): Promise<Workload> {
  const { id: organizationId, teams } = organizations[0]!;
  return {
    name: '20 customers × 5 opportunities × owner',
    asker: teams[0]!.managerEmail,
    organizationId,
    // The industry of the first team: `data/rows.ts` gives each team its own, and opportunities to all but prospects.
    subjects: [
      ['Machinery', 'TARGET'],
      ['Machinery', 'ACTIVE'],
    ],
    pages: 4,
    spoken: {
      closedloop: {
        ask: ([industry, state], after) => graphql(OURS, { industry, state, after }),
        read: (answer) => told(dataOf(answer, 'customers')),
      },
      postgraphile: {
        ask: ([industry, state], after) => graphql(PEERS, { condition: { organizationId, industry, state }, after }),
        read: (answer) => told(dataOf(answer, 'customers')),
      },
      handWritten: {
        ask: ([industry, state], after) =>
          statement('nested-lists', [industry, state, ...(after ?? '|00000000-0000-0000-0000-000000000000').split('|')]),
        read: told,
      },
    },
  };
}

function told(connection: unknown): Told {
  const { nodes, pageInfo } = connection as { nodes: unknown[]; pageInfo: { endCursor: string } };
  return { value: plain(nodes), cursor: pageInfo.endCursor };
}

const OURS = `query ($industry: String!, $state: CustomerState!, $after: String) {
  customers(first: 20, after: $after, where: { industry: { eq: $industry }, state: { eq: $state } }, orderBy: [{ name: ASC }]) {
    nodes { id name state opportunities(first: 5, orderBy: [{ createdAt: DESC }]) { nodes { id name state owner { id name } } } }
    pageInfo { endCursor }
  }
}`;

const PEERS = `query ($condition: CustomerCondition!, $after: Cursor) {
  customers: allCustomers(first: 20, after: $after, condition: $condition, orderBy: [NAME_ASC, ROW_ID_ASC]) {
    nodes {
      id: rowId name state
      opportunities: opportunitiesByOrganizationIdAndCustomerId(first: 5, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
        nodes { id: rowId name state owner: memberByOrganizationIdAndOwnerId { id: rowId name } }
      }
    }
    pageInfo { endCursor }
  }
}`;
