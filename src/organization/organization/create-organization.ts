import { GraphQLString } from 'graphql';
import { Field, InputType, Int } from 'type-graphql';
import { dayIn } from '../../kernel/clock.ts';
import { uuidv7 } from '../../kernel/id.ts';
import { toLocale } from '../../governance/law-enums.ts';
import { lawOf } from '../../governance/law.ts';
import type { Pack } from '../../governance/pack.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { announce } from '../../workflow/consequence.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { departmentKindOf } from '../department/department-kind.ts';
import { Department } from '../department/department.entity.ts';
import { normalizedEmail } from '../member/email.ts';
import { Member } from '../member/member.entity.ts';
import { Appointment, Post } from '../post/post.entity.ts';
import { newCredential } from '../session/new-credential.ts';
import { Organization } from './organization.entity.ts';
import { BaseCurrency, Language, PolicyPack } from './organization.vocabulary.ts';

@InputType({ description: 'The first member of a company: the head of the company.' })
export class FounderInput {
  @Field(() => GraphQLString, { description: 'Name.' })
  name!: string;

  @Field(() => GraphQLString, { description: 'E-mail address to sign in with.' })
  email!: string;

  @Field(() => GraphQLString, { description: 'Password, 12 characters or more.' })
  password!: string;
}

@InputType({ description: 'A new company and the policy document that it works by.' })
export class CreateOrganizationInput extends DeedInputType {
  @Field(() => GraphQLString, { description: 'Name of the company.' })
  name!: string;

  @Field(() => PolicyPack, { description: 'The policy document.' })
  pack!: keyof typeof PolicyPack;

  @Field(() => Language, { nullable: true, description: 'Language of messages; Simplified Chinese when absent.' })
  locale?: keyof typeof Language | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Time zone as an IANA name; Asia/Shanghai when absent.' })
  timeZone?: string | null;

  @Field(() => Int, { nullable: true, description: 'Month in which the fiscal year begins, 1 to 12; January when absent.' })
  fiscalYearStart?: number | null;

  @Field(() => BaseCurrency, { nullable: true, description: 'Base currency; CNY when absent.' })
  baseCurrency?: keyof typeof BaseCurrency | null;

  @Field(() => FounderInput, { description: 'The head of the company.' })
  founder!: FounderInput;
}

/** What is recorded of the head of the company beside the input. */
export interface FounderRecords {
  /** Null invites the head: the token comes back as `invitationToken`. */
  readonly passwordHash: string | null;
  /** Day of background check and training (MS-4.1.3b); null leaves both to be recorded. */
  readonly clearedOn: string | null;
}

/** What trades add to a new organization, such as the usual customer grades, follows from this. */
const founded = announce<{ readonly isEnglish: boolean }>('organization.create');

/** Sets up a company: its departments and posts as the pack has them, and its head. Runs as the head that is to be. */
export async function createOrganization(
  work: Work,
  input: CreateOrganizationInput,
  { passwordHash, clearedOn }: FounderRecords,
): Promise<Done> {
  const { viewer } = work;
  const timeZone = input.timeZone ?? 'Asia/Shanghai';
  const fiscalYearStart = input.fiscalYearStart ?? 1;
  if (!isTimeZone(timeZone)) {
    work.refuse(platformRules.invalidValue, {
      field: 'timeZone',
      values: { value: timeZone.slice(0, 60), field: 'timeZone', reason: 'no such time zone' },
    });
  }
  if (fiscalYearStart < 1 || fiscalYearStart > 12) {
    work.refuse(platformRules.invalidValue, {
      field: 'fiscalYearStart',
      values: { value: fiscalYearStart, field: 'fiscalYearStart', reason: 'not a month from 1 to 12' },
    });
  }
  work.permit('organization.configure');
  const { policy } = work.law;
  work.createAs(Organization, viewer.organizationId, {
    name: input.name,
    pack: input.pack,
    locale: input.locale ?? 'zh_CN',
    timeZone,
    fiscalYearStart,
    baseCurrency: input.baseCurrency ?? 'CNY',
  });
  work.createAs(Member, viewer.memberId, {
    kind: 'PERSON',
    name: input.founder.name,
    email: normalizedEmail(input.founder.email),
    state: passwordHash ? 'ACTIVE' : 'INVITED',
    superiorId: null,
    locale: null,
    backgroundCheckedOn: clearedOn,
    trainedOn: clearedOn,
  });
  const invitationToken = newCredential(work, viewer.memberId, passwordHash);
  const top = setUpPosts(work, policy, input.locale === 'en');
  work.create(Appointment, { postId: top, memberId: viewer.memberId, fromDay: dayIn(timeZone, work.now), untilDay: null });
  await founded(work, { isEnglish: input.locale === 'en' });
  return { record: { type: Organization, id: viewer.organizationId }, also: { invitationToken } };
}

/** The head of a company that is about to exist: the organization's first deeds are theirs. */
export function founderOf(input: CreateOrganizationInput, now: Date): Viewer {
  const timeZone = 'Asia/Shanghai';
  const law = lawOf(input.pack, [], dayIn(timeZone, now));
  const memberId = uuidv7(now);
  const role = law.policy.classes.top[0]!;
  const post = {
    id: uuidv7(now),
    role,
    departmentId: null,
    departmentSlug: null,
    headOf: null,
    unitIds: [],
    teamUnitIds: [],
    departmentMemberIds: [],
    teamMemberIds: [memberId],
    regionIds: [],
  };
  return {
    organizationId: uuidv7(now),
    memberId,
    name: input.founder.name,
    locale: toLocale(input.locale ?? 'zh_CN'),
    timeZone,
    baseCurrency: input.baseCurrency ?? 'CNY',
    fiscalYearStart: input.fiscalYearStart ?? 1,
    law,
    posts: [post],
    duties: [],
    vacantDuties: [],
    directReportIds: [],
    lineMemberIds: [],
    isHeadOfCompany: true,
    isCleared: true,
    delegations: [],
    scope: null,
    sessionId: null,
  };
}

/** Creates the departments and posts of the pack's template; answers the post at the top of the company. */
function setUpPosts(work: Work, policy: Pack, isEnglish: boolean): string {
  const ids = new Map<string, string>();
  for (const { slug, zh, kind, parent, head, members } of policy.departments) {
    const name = isEnglish ? `${kind[0]!.toUpperCase()}${kind.slice(1)}` : zh;
    const department = work.create(Department, {
      name,
      kind: departmentKindOf(kind),
      template: slug,
      parentId: parent ? ids.get(parent)! : null,
      regionId: null,
      state: 'ACTIVE',
    });
    ids.set(slug, department.id);
    if (head) work.create(Post, { departmentId: department.id, role: head, isHead: true });
    for (const role of members) work.create(Post, { departmentId: department.id, role, isHead: false });
  }
  for (const { slug } of policy.roles.filter(({ kind }) => kind === 'duty')) {
    work.create(Post, { departmentId: null, role: slug, isHead: false });
  }
  return work.create(Post, { departmentId: null, role: policy.classes.top[0]!, isHead: true }).id;
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
