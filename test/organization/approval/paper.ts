import { toGlobalId } from '../../../src/kernel/id.ts';
import type { Money } from '../../../src/kernel/money.ts';
import { Refused } from '../../../src/kernel/refusal.ts';
import { choice, flag, money, one, text } from '../../../src/query/field.ts';
import type { Class } from '../../../src/query/model.ts';
import { record, TenantRecord } from '../../../src/query/record.ts';
import { vocabulary } from '../../../src/query/vocabulary.ts';
import { carryOut } from '../../../src/workflow/carry-out.ts';
import { process } from '../../../src/workflow/process.ts';
import type { Work } from '../../../src/workflow/work.ts';
import { approvable, type Approvable } from '../../../src/organization/approval/approvable.ts';
import { contributeApprovals } from '../../../src/organization/approval/contribute-approvals.ts';
import { submitForApproval } from '../../../src/organization/approval/submit-for-approval.ts';
import { voidIfChanged } from '../../../src/organization/approval/void-if-changed.ts';
import { Department } from '../../../src/organization/department/department.entity.ts';
import { Member } from '../../../src/organization/member/member.entity.ts';
import { records } from '../../../src/schema.ts';
import type { Company } from '../../support/company.ts';

const PaperState = vocabulary('PaperState', 'Where a paper stands.', {
  DRAFT: { en: 'Draft', zh: '草稿' },
  IN_APPROVAL: { en: 'In approval', zh: '审批中' },
  RETURNED: { en: 'Returned', zh: '已退回' },
  APPROVED: { en: 'Approved', zh: '已批准' },
});

/** What tests submit: it belongs to its owner and the owner's department, and has an amount and a body. */
@record({
  prefix: 'pap',
  table: 'paper',
  plural: 'papers',
  description: 'What tests submit for approval.',
  readBy: { actions: ['quote.create', 'quote.approve', 'contract.receive_copy'], clauses: ['TM-5.1.3c'] },
  scope: { members: 'owner_id', unit: 'department_id' },
  linked: ['title'],
})
export class Paper extends TenantRecord {
  @text({ description: 'Title.' })
  title!: string;

  @text({ description: 'Body.', nullable: true })
  body!: string | null;

  @choice(PaperState, { description: 'Where it stands.' })
  state!: keyof typeof PaperState;

  @one(() => Member, { description: 'Whose it is.' })
  owner!: Member;

  @one(() => Department, { description: 'Where it belongs.', nullable: true })
  department!: Department | null;

  @money({ description: 'What it costs.', nullable: true })
  amount!: Money | null;

  @flag({ description: 'Whether it is special.' })
  isSpecial!: boolean;
}

const paperProcess = process({
  type: () => Paper,
  slug: 'paper',
  section: 'P99',
  states: PaperState,
  initial: 'DRAFT',
  facts: {},
  transitions: {
    submit: { from: ['DRAFT', 'RETURNED'], to: 'IN_APPROVAL', action: 'quote.create', isPersonal: true, clauses: [], rows: [] },
    approve: { from: ['IN_APPROVAL'], to: 'APPROVED', action: 'quote.approve', isPersonal: true, clauses: [], rows: [] },
    giveBack: { from: ['IN_APPROVAL'], to: 'RETURNED', action: 'quote.approve', isPersonal: true, clauses: [], rows: [] },
    withdraw: { from: ['IN_APPROVAL'], to: 'DRAFT', action: 'quote.create', isPersonal: true, clauses: [], rows: [] },
    lapse: { from: ['IN_APPROVAL', 'APPROVED'], to: 'DRAFT', action: 'quote.create', isPersonal: true, clauses: [], rows: [] },
  },
});

const chains = ['quote.approval', 'contract.review', 'contract.signature'] as const;
export type PaperChain = (typeof chains)[number];

const approvals = Object.fromEntries(chains.map((chain) => [chain, declared(chain)])) as Record<PaperChain, Approvable<Paper>>;

contributeApprovals(Paper);
(records as Class[]).push(Paper);

function declared(chain: PaperChain): Approvable<Paper> {
  return approvable<Paper>({
    process: paperProcess,
    chain,
    submit: 'submit',
    approve: 'approve',
    giveBack: 'giveBack',
    withdraw: 'withdraw',
    lapse: 'lapse',
    author: 'owner_id',
    amount: ({ amount }) => amount,
    material: (alias) => `jsonb_build_object('title', ${alias}.title, 'body', ${alias}.body, 'amount', ${alias}.amount_minor)`,
    isSpecial: (alias) => `${alias}.is_special`,
  });
}

/** Gives the test's database the table; once per database. */
export async function makePapers({ database }: Company): Promise<void> {
  await database.asOwner(`create table paper (
    organization_id uuid not null, id uuid not null default uuidv7(), version int not null default 1, created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null, created_by_id uuid null, title text not null, body text null, state text not null, owner_id uuid not null,
    department_id uuid null, amount_minor bigint null, amount_currency text null, amount_base bigint null, amount_rate_day date null,
    is_special boolean not null, primary key (organization_id, id))`);
  await database.asOwner(`select closedloop.protect('paper')`);
}

export interface PaperOptions {
  readonly chain?: PaperChain;
  readonly owner?: string;
  /** In the base currency's minor unit. */
  readonly amount?: bigint;
  readonly isSpecial?: boolean;
}

export interface Submitted {
  /** Id of the paper, and the same as clients write it. */
  readonly uuid: string;
  readonly id: string;
}

/** Runs a verb as a member; a refusal is thrown. */
export async function carry<T>(company: Company, address: string, verb: (work: Work) => Promise<T>): Promise<T> {
  const viewer = await company.as(address).viewer();
  const context = company.app.contextOf({
    viewer,
    locale: 'en',
    requestId: 'test',
    address: '127.0.0.1',
    idempotencyKey: null,
    note: { operationName: null, errorCodes: [] },
  });
  return carryOut(context, viewer, 'submitPaper', verb);
}

/** Codes of the refusals that a verb ends with; empty where it is done. */
export async function codesOf(verb: Promise<unknown>): Promise<readonly string[]> {
  return verb.then(
    () => [],
    (error: unknown) => {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code);
      throw error;
    },
  );
}

let count = 0;

/** A paper of its owner, submitted by a member. */
export async function submitPaper(company: Company, by: string, options: PaperOptions = {}): Promise<Submitted> {
  const { chain = 'quote.approval', owner = by, amount = null, isSpecial = false } = options;
  const uuid = await carry(company, by, async (work) => {
    work.act({ action: 'quote.create', rule: null, clauses: ['TM-5.1.3a'], onBehalfOfId: null });
    const { uuid: ownerId } = company.member(owner);
    const [post] = (await company.as(owner).viewer()).posts;
    const paper = work.create(Paper, {
      title: `Paper ${(count += 1)}`,
      body: 'As agreed',
      state: 'DRAFT',
      ownerId,
      departmentId: post?.departmentId ?? null,
      amount: amount === null ? null : { minor: amount, currency: 'CNY', base: amount, rateDay: null },
      isSpecial,
    });
    await work.flush();
    await submitAgain(work, paper.id, chain);
    return paper.id;
  });
  return { uuid, id: toGlobalId('pap', uuid) };
}

/** Submits a paper of the database as it stands. */
export async function submitAgain(work: Work, uuid: string, chain: PaperChain = 'quote.approval'): Promise<void> {
  const id = toGlobalId('pap', uuid);
  const ground = { action: 'quote.create', rule: null, clauses: ['TM-5.1.3a'], onBehalfOfId: null };
  work.act(ground);
  const { version } = await work.find(Paper, id, 'id');
  // The submit step rests on a right of the test's own, so that whoever the test names submits.
  await submitForApproval(work, { ...approvals[chain], process: paperProcess }, { id, expectedVersion: version, byRight: () => ground });
}

/** Changes a paper as a verb of a trade does, and tells which field made its approval void. */
export async function changePaper(
  company: Company,
  by: string,
  uuid: string,
  values: Partial<Pick<Paper, 'title' | 'body'>>,
): Promise<string | null> {
  return carry(company, by, async (work) => {
    const ground = { action: 'quote.create', rule: null, clauses: ['TM-5.1.3a'], onBehalfOfId: null };
    const row = await work.lock(Paper, toGlobalId('pap', uuid), { action: [], expectedVersion: null, byRight: () => ground });
    const changed = work.change(Paper, row, values);
    return (await voidIfChanged(work, approvals['quote.approval'], changed)).voidedField;
  });
}

interface Named {
  readonly name: string;
}

/** An approval as `approvalFields` shows it. */
export interface ApprovalShown {
  readonly id: string;
  readonly state: string;
  readonly isMine: boolean;
  readonly nextApprovers: readonly Named[];
  readonly steps: { readonly nodes: readonly StepShown[] };
  /** State of the paper that it is about. */
  readonly paperState: string;
}

export interface StepShown {
  readonly id: string;
  readonly state: string;
  readonly title: string;
  readonly departure: string | null;
  readonly votes: { readonly nodes: readonly { readonly state: string; readonly member: Named }[] };
}

export interface Decided {
  readonly approval: ApprovalShown;
  readonly refusals: readonly RefusalShown[];
}

interface RefusalShown {
  readonly code: string;
  readonly message: string;
  readonly clauses: readonly { readonly id: string }[];
  readonly mayDecide: readonly unknown[];
}

export const approvalFields = `id version state chain isMine decisions voidedField submittedBy { name } nextApprovers { name }
  steps { nodes { id place stage slug title state departure mode minutes clauses { id } votes { nodes { state member { name } decidedBy { name } onBehalfOf { name } reason isOwnDecision } } } }`;

/** The approval of a paper as a member sees it; null where the paper is out of sight. */
export async function approvalOf(company: Company, by: string, { id }: Submitted): Promise<ApprovalShown> {
  const { data, errors } = await company.as(by).run(`query ($id: ID!) { paper(id: $id) { state approval { ${approvalFields} } } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.paper && { paperState: data.paper.state, ...data.paper.approval };
}

export const refusalFields = `refusals { code field message rule clauses { id } mayDecide { role members { name } } remedy }`;

/** Decides as a member; answers the payload. */
export async function decide(company: Company, by: string, input: Record<string, unknown>): Promise<Decided> {
  const { data, errors } = await company
    .as(by)
    .run(`mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { approval { ${approvalFields} } ${refusalFields} } }`, {
      input: { decision: 'APPROVE', ...input },
    });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.decideApproval;
}
