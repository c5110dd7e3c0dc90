import { afterAll } from '@jest/globals';
import { startPump, type Pump } from '../../src/workflow/pump.ts';
import { couriersOf } from '../../src/organization/mail/couriers.ts';
import { clock, type Company } from './company.ts';

/** A pump over the database of a company that works when a test says so. What it cannot tell fails the test. */
export function pumpOf({ database: { ownerUrl } }: Company, { hasMail = false } = {}): Pump {
  const problems: unknown[] = [];
  const pump = startPump({ ownerUrl, couriers: couriersOf({ hasMail }), clock, onProblem: (problem) => problems.push(problem) });
  afterAll(async () => {
    await pump.stop();
    if (problems.length > 0) throw new AggregateError(problems, 'Not everything could be told.');
  });
  return pump;
}

/** One line of an inbox, in the words of a test. */
export interface Line {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly clauses: readonly { readonly id: string }[];
  readonly record: { readonly id: string } | null;
  readonly readAt: string | null;
}

const inbox = `query ($kind: String) { viewer { unreadCount notifications(first: 100, where: { kind: { eq: $kind } }) {
  nodes { id kind title text clauses { id } record { id } readAt } } } }`;

/** What a member finds in the inbox, of one kind or of all. */
export async function inboxOf(company: Company, member: string, kind?: string): Promise<readonly Line[]> {
  const document = kind ? inbox : inbox.replace('($kind: String) ', '').replace(', where: { kind: { eq: $kind } }', '');
  const { data, errors } = await company.as(member).run(document, kind ? { kind } : {});
  if (errors) throw new Error(JSON.stringify(errors));
  return data.viewer.notifications.nodes;
}

/** Addresses of the members who were told of something, in alphabetical order, from the table itself. */
export async function toldOf(company: Company, kind: string): Promise<readonly string[]> {
  const rows = await company.database.asOwner<{ name: string }>(
    `select split_part(m.email, '@', 1) as name from notification n join member m on m.organization_id = n.organization_id and m.id = n.member_id
     where n.organization_id = $1 and n.kind = $2 order by 1`,
    [company.organizationId, kind],
  );
  return rows.map(({ name }) => name);
}
