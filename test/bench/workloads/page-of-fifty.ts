import { toGlobalId } from '../../../src/kernel/id.ts';
import type { World } from '../world.ts';
import { dataOf, graphql, statement, toldOfPage, type Workload } from './workload.ts';

/** Fifty opportunities of a team in one state, newest first, behind a cursor, each with customer and owner. */
export async function pageOfFifty({ organizations }: World): Promise<Workload> {
  const { id: organizationId, teams } = organizations[0]!;
  const { departmentId, managerEmail } = teams[0]!;
  return {
    name: 'page of 50',
    asker: managerEmail,
    organizationId,
    subjects: [['LEAD'], ['SCREENED'], ['CONTACTED'], ['NEEDS_ANALYSIS'], ['SOLUTION_QUOTE']],
    pages: 3,
    spoken: {
      closedloop: {
        ask: ([state], after) => graphql(OURS, { state, department: toGlobalId('dep', departmentId), after }),
        read: (answer) => toldOfPage(dataOf(answer, 'opportunities')),
      },
      postgraphile: {
        ask: ([state], after) => graphql(PEERS, { condition: { organizationId, state, departmentId }, after }),
        read: (answer) => toldOfPage(dataOf(answer, 'opportunities')),
      },
      handWritten: {
        ask: ([state], after) =>
          statement('page-of-fifty', [state, departmentId, ...(after ?? 'infinity|ffffffff-ffff-ffff-ffff-ffffffffffff').split('|')]),
        read: toldOfPage,
      },
    },
  };
}

const OURS = `query ($state: OpportunityState!, $department: ID!, $after: String) {
  opportunities(first: 50, after: $after, where: { state: { eq: $state }, department: { id: { eq: $department } } }, orderBy: [{ createdAt: DESC }]) {
    nodes { id name state value { amount currency } expectedCloseOn createdAt customer { id name } owner { id name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const PEERS = `query ($condition: OpportunityCondition!, $after: Cursor) {
  opportunities: allOpportunities(first: 50, after: $after, condition: $condition, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
    nodes {
      id: rowId name state valueMinor valueCurrency expectedCloseOn createdAt
      customer: customerByOrganizationIdAndCustomerId { id: rowId name }
      owner: memberByOrganizationIdAndOwnerId { id: rowId name }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
