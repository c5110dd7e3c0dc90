import { hash } from '@node-rs/argon2';
import pino from 'pino';
import { systemClock } from '../../../src/kernel/clock.ts';
import { carryOut } from '../../../src/workflow/carry-out.ts';
import type { Work } from '../../../src/workflow/work.ts';
import { Department } from '../../../src/organization/department/department.entity.ts';
import { addMembers } from '../../../src/organization/member/add-members.ts';
import { loadViewer } from '../../../src/organization/member/load-viewer.ts';
import { Post } from '../../../src/organization/post/post.entity.ts';
import { foundCompany } from '../../../src/integration/demo/found-company.ts';
import { createApp, type AppContext } from '../../../src/app.ts';
import { buildSchema } from '../../../src/schema.ts';
import { openStore } from '../../../src/store.ts';

export const teamsPerOrganization = 4;
export const repsPerTeam = 5;
export const password = 'closedloop-bench';

/** An organization whose sales people work in several teams, each under a manager of its own. */
export interface BenchOrganization {
  readonly id: string;
  readonly teams: readonly Team[];
}

export interface Team {
  readonly departmentId: string;
  readonly managerEmail: string;
  readonly reps: readonly { readonly id: string; readonly email: string }[];
}

/** Founds the organizations as the platform itself does: by its own verbs, with audit and outbox. */
export async function foundOrganizations(ownerUrl: string, count: number): Promise<readonly BenchOrganization[]> {
  await buildSchema();
  const store = await openStore(ownerUrl, pino({ level: 'silent' }));
  try {
    const app = await createApp({ ...store, clock: systemClock, isRegistrationOpen: true, showsInvitations: true });
    const passwordHash = await hash(password);
    const made: BenchOrganization[] = [];
    for (let index = 0; index < count; index += 1) made.push(await foundOne(app.systemContext(), `org-${index + 1}.example`, passwordHash));
    return made;
  } finally {
    await store.close();
  }
}

async function foundOne(context: AppContext, domain: string, passwordHash: string): Promise<BenchOrganization> {
  const { organizationId, founderId } = await foundCompany(context, {
    pack: 'TM',
    name: `Company of ${domain}`,
    domain,
    passwordHash,
    locale: 'en',
    timeZone: 'Asia/Shanghai',
  });
  const founder = await loadViewer(context.read, context.clock, { organizationId, memberId: founderId, sessionId: null });
  const teams = await carryOut(context, founder!, 'addMembers', async (work) => {
    const made: Team[] = [];
    for (let index = 0; index < teamsPerOrganization; index += 1) made.push(await addTeam(work, index, domain, passwordHash));
    return made;
  });
  return { id: organizationId, teams };
}

/** The first team is the template's own, whose manager is there; further ones are made like it. */
async function addTeam(work: Work, index: number, domain: string, passwordHash: string): Promise<Team> {
  const first = await templateTeam(work);
  const isFirst = index === 0;
  const { departmentId, managerPost, repPost } = isFirst ? first : await anotherTeam(work, first, index);
  const clearedOn = work.today;
  const managerEmail = isFirst ? `sales_manager@${domain}` : `manager-${index + 1}@${domain}`;
  if (!isFirst) {
    await addMembers(work, [{ name: `Manager ${index + 1}`, email: managerEmail, passwordHash, postIds: [managerPost], clearedOn }]);
    await work.flush();
  }
  const emails = Array.from({ length: repsPerTeam }, (_, rep) => `rep-${index + 1}-${rep + 1}@${domain}`);
  const ids = await addMembers(
    work,
    emails.map((email, rep) => ({ name: `Representative ${index + 1}.${rep + 1}`, email, passwordHash, postIds: [repPost], clearedOn })),
  );
  await work.flush();
  return { departmentId, managerEmail, reps: emails.map((email, rep) => ({ email, id: ids[rep]!.id })) };
}

interface TeamPosts {
  readonly departmentId: string;
  readonly parentId: string | null;
  readonly managerPost: string;
  readonly repPost: string;
}

async function templateTeam(work: Work): Promise<TeamPosts> {
  const { rows } = await work.transaction.query<TeamPosts>({
    text: `select d.id as "departmentId", d.parent_id as "parentId", m.id as "managerPost", r.id as "repPost" from department d
      join post m on m.organization_id = d.organization_id and m.department_id = d.id and m.role = 'sales_manager'
      join post r on r.organization_id = d.organization_id and r.department_id = d.id and r.role = 'sales_rep'
      where d.organization_id = $1::uuid and d.template = 'sales_team' order by d.id limit 1`,
    values: [work.viewer.organizationId],
  });
  return rows[0]!;
}

async function anotherTeam(work: Work, like: TeamPosts, index: number): Promise<TeamPosts> {
  work.permit('organization.configure');
  const department = work.create(Department, {
    name: `Sales team ${index + 1}`,
    kind: 'SALES_TEAM',
    template: 'sales_team',
    parentId: like.parentId,
    regionId: null,
    state: 'ACTIVE',
  });
  const manager = work.create(Post, { departmentId: department.id, role: 'sales_manager', isHead: true });
  const rep = work.create(Post, { departmentId: department.id, role: 'sales_rep', isHead: false });
  await work.flush();
  return { departmentId: department.id, parentId: like.parentId, managerPost: manager.id, repPost: rep.id };
}
