import { invariant } from '../../kernel/invariant.ts';
import { headsAllMarketing } from '../../governance/heads.ts';
import type { Work } from '../../workflow/work.ts';
import { addMembers, type NewMember } from '../../organization/member/add-members.ts';
import { addressOf, domainOf } from './address.ts';
import type { Note } from './import-report.ts';
import { noteSources, takenOver, type ImportRun } from './import-run.ts';
import type { Teams } from './import-structure.ts';

export interface Staff {
  readonly organization: string;
  /** Null in production: members come by invitation. */
  readonly passwordHash: string | null;
  readonly teams: Teams;
}

interface Person {
  readonly name: string;
  readonly address: string;
  readonly postId: string;
  readonly line: number | null;
  readonly notes: readonly Note[];
}

/** Adds the head of all marketing, the managers and those who sell; answers uuids by name. */
export async function importMembers(at: ImportRun, { organization, passwordHash, teams }: Staff): Promise<ReadonlyMap<string, string>> {
  for (const { fields: _fields, refusals, ...origin } of at.source.teams) {
    if (refusals.length > 0) at.report.refused('Member', origin, refusals, at.workplace.law);
  }
  const known = await takenOver(at, 'Member');
  const posts = await at.run(at.viewer, 'importFiles', postsOf);
  const people = peopleOf(at, posts, teams);
  const file = at.mapping.files.teams.file;
  const missing = people.filter(({ name }) => !known.has(name));
  for (const { name, line, notes } of people.filter((one) => known.has(one.name))) {
    at.report.knew('Member', { sourceId: name, file, line, notes });
  }
  if (missing.length === 0) return known;
  const ids = await at.run(at.viewer, 'addMembers', async (work) => {
    const toMember = ({ name, address, postId }: Person): NewMember => ({
      name,
      email: `${address}@${domainOf(organization)}`,
      passwordHash,
      postIds: [postId],
      clearedOn: work.today,
    });
    const added = await addMembers(work, missing.map(toMember));
    noteSources(work, at.mapping, { type: 'Member', ids: missing.map(({ name }, index) => [name, added[index]!.id] as const) });
    return added;
  });
  for (const [index, { name, line, notes }] of missing.entries()) {
    at.report.took('Member', { sourceId: name, file, line, notes }, ids[index]!.invitation);
  }
  return new Map([...known, ...missing.map(({ name }, index) => [name, ids[index]!.id] as const)]);
}

interface FoundPost {
  readonly id: string;
  readonly role: string;
  readonly isHead: boolean;
  readonly department: string | null;
  readonly template: string | null;
}

async function postsOf({ transaction, viewer }: Work): Promise<readonly FoundPost[]> {
  const { rows } = await transaction.query<FoundPost & { is_head: boolean }>({
    text: `select p.id, p.role, p.is_head, p.department_id as department, d.template from post p
      left join department d on d.organization_id = p.organization_id and d.id = p.department_id where p.organization_id = $1::uuid order by p.id`,
    values: [viewer.organizationId],
  });
  return rows.map((row) => ({ ...row, isHead: row.is_head }));
}

/** Superiors first, so that each finds one. */
function peopleOf(at: ImportRun, posts: readonly FoundPost[], teams: Teams): readonly Person[] {
  const { policy } = at.workplace.law;
  const taken = new Set<string>();
  const seat = (department: string, isHead: boolean, roles: readonly string[]): string => {
    const post = posts.find((each) => each.department === department && each.isHead === isHead && roles.includes(each.role));
    invariant(post, `the team has a post for ${roles.join(', ')}`);
    return post.id;
  };
  const person = (name: string, postId: string, line: number | null): Person => ({ name, postId, line, ...addressFor(name, taken) });
  const rows = at.source.teams.filter(({ refusals }) => refusals.length === 0);
  const head = posts.find((post) => post.isHead && headsAllMarketing(policy, headship(post)))!;
  const director: Person = {
    name: policy.roles.find(({ slug }) => slug === head.role)!.name.en,
    address: head.role,
    postId: head.id,
    line: null,
    notes: [],
  };
  const managers = [...teams].map(([manager, team]) => person(manager, seat(team, true, policy.classes.shead), null));
  const sellers = rows.map(({ fields, line }) =>
    person(fields.member, seat(teams.get(fields.manager)!, false, policy.classes.sworker), line),
  );
  return [director, ...managers, ...sellers];
}

function headship({ id, role, department, template }: FoundPost) {
  const none = { unitIds: [], teamUnitIds: [], departmentMemberIds: [], teamMemberIds: [], regionIds: [] };
  return { id, role, departmentId: department, departmentSlug: template, headOf: template, ...none };
}

/** Two people of one name get addresses of their own; the report tells. */
function addressFor(name: string, taken: Set<string>): { address: string; notes: readonly Note[] } {
  const wanted = addressOf(name) || 'member';
  let address = wanted;
  for (let count = 2; taken.has(address); count += 1) address = `${wanted}.${count}`;
  taken.add(address);
  const notes = address === wanted ? [] : [{ field: 'email', from: wanted, to: address, reason: 'the address was taken' }];
  return { address, notes };
}
