import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { dayIn } from '../../kernel/clock.ts';
import { uuidv7 } from '../../kernel/id.ts';
import { Refused } from '../../kernel/refusal.ts';
import { Public } from '../../governance/allow.ts';
import { refuse } from '../../governance/law-row.ts';
import { lawOf } from '../../governance/law.ts';
import type { Viewer } from '../../governance/viewer.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, refusing, type WriteContext } from '../../workflow/perform.ts';
import { toLocale } from '../member/load-viewer.ts';
import { sessionRules } from '../session/session-rules.ts';
import type { SessionContext } from '../session/session.resolver.ts';
import { createOrganization, CreateOrganizationInput } from './create-organization.ts';
import { organizationRules } from './organization-rules.ts';
import { Organization } from './organization.entity.ts';

export interface RegistrationContext extends WriteContext, SessionContext {
  /** Whether a stranger may found an organization. */
  readonly isRegistrationOpen: boolean;
}

const OrganizationPayload = payloadOf(Organization);

@Resolver()
export class OrganizationResolver {
  @Public('A company comes to be before it has members; closed in production unless the operator opens registration.')
  @Mutation(() => OrganizationPayload, {
    nullable: true,
    description: 'Sets up a company with the departments and posts of its policy document, and its head.',
  })
  createOrganization(
    @Arg('input', () => CreateOrganizationInput, { description: 'The company.' }) input: CreateOrganizationInput,
    @Ctx() context: RegistrationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return refusing(context, info, async () => {
      if (!context.isRegistrationOpen) throw new Refused([refuse(organizationRules.registrationClosed)]);
      const { length } = input.founder.password;
      if (length < 12 || length > 200) throw new Refused([refuse(sessionRules.weakPassword)]);
      const passwordHash = await context.sessions.passwords.hash(input.founder.password);
      return perform(
        { ...context, viewer: founderOf(input, context.clock.now()) },
        info,
        (work) => createOrganization(work, input, passwordHash),
        input,
      );
    });
  }
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
