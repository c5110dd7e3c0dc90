import { toGlobalId } from '../../../src/kernel/id.ts';
import type { World } from '../world.ts';
import { dataOf, graphql, statement, toldOfPage, type Workload } from './workload.ts';

/** A hundred opportunities of a team with ten fields of their own, nothing linked. */
export async function pageOfHundred({ organizations }: World): Promise<Workload> {
  const { id: organizationId, teams } = organizations[0]!;
  const { departmentId, managerEmail } = teams[0]!;
  return {
    name: 'page of 100',
    asker: managerEmail,
    organizationId,
    subjects: [[departmentId]],
    pages: 12,
    spoken: {
      closedloop: {
        ask: ([department], after) => graphql(OURS, { department: toGlobalId('dep', department!), after }),
        read: (answer) => toldOfPage(dataOf(answer, 'opportunities')),
      },
      postgraphile: {
        ask: ([department], after) => graphql(PEERS, { condition: { organizationId, departmentId: department }, after }),
        read: (answer) => toldOfPage(dataOf(answer, 'opportunities')),
      },
      handWritten: {
        ask: ([department], after) =>
          statement('page-of-hundred', [department, ...(after ?? 'infinity|ffffffff-ffff-ffff-ffff-ffffffffffff').split('|')]),
        read: toldOfPage,
      },
    },
  };
}

const OURS = `query ($department: ID!, $after: String) {
  opportunities(first: 100, after: $after, where: { department: { id: { eq: $department } } }, orderBy: [{ createdAt: DESC }]) {
    nodes { id name state outcome source value { amount currency } engagedOn closedOn expectedCloseOn createdAt }
    pageInfo { hasNextPage endCursor }
  }
}`;

const PEERS = `query ($condition: OpportunityCondition!, $after: Cursor) {
  opportunities: allOpportunities(first: 100, after: $after, condition: $condition, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
    nodes { id: rowId name state outcome source valueMinor valueCurrency engagedOn closedOn expectedCloseOn createdAt }
    pageInfo { hasNextPage endCursor }
  }
}`;
