import { GraphQLString, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, ID, Query, Resolver } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { formatMinor } from '../../kernel/money.ts';
import { actions, platformActions } from '../../governance/actions.ts';
import { Public } from '../../governance/allow.ts';
import { explain } from '../../governance/explain.ts';
import { ExplanationType } from '../../governance/law-types.ts';
import { reaching } from '../../governance/reach.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { compose } from '../../query/compose.ts';
import type { QueryContext } from '../../query/context.ts';
import { modelOf, type RowSql } from '../../query/model.ts';
import { Planned } from '../../query/planned.ts';
import { readListAt, readNode, readNodes, readRow, signedIn } from '../../query/read.ts';
import { Node } from '../../query/record.ts';
import { argumentsOf, selectionOf, type Selected } from '../../query/selection.ts';
import { presentRefusals } from '../../workflow/present-refusals.ts';
import { Organization } from '../organization/organization.entity.ts';
import { awaitsViewer } from '../approval/approval-readers.ts';
import { Approval } from '../approval/approval.entity.ts';
import { Duty } from '../duty/duty.entity.ts';
import { Member } from '../member/member.entity.ts';
import { notificationSettings } from '../notification/notification-settings.ts';
import { Notification } from '../notification/notification.entity.ts';
import { unreadCount } from '../notification/unread-count.ts';
import { checkPermissions, type Check } from './check-permissions.ts';
import { PermissionCheckInput, ViewerType } from './viewer-type.ts';

const ownDuties: RowSql = (alias, sheet) => `${alias}.owner_id = ${sheet.parameter('viewer', 'uuid', (run) => run.viewer.memberId)}`;

const SELF = 'It tells signed-in members about themselves.';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Public(SELF)
  @Query(() => ViewerType, { nullable: true, description: 'The signed-in member; null for strangers.' })
  async viewer(@Ctx() context: QueryContext, @Info() info: GraphQLResolveInfo): Promise<Planned> {
    const { viewer } = context;
    if (!viewer) return new Planned('null');
    const selection = selectionOf(info);
    return compose(selection.root, context, {
      member: (child) => readRow(context, modelOf(Member), viewer.memberId, info, child),
      organization: (child) => readRow(context, modelOf(Organization), viewer.organizationId, info, child),
      permissions: () => permissionsOf(viewer),
      delegations: () => delegationsOf(viewer),
      token: () => tokenOf(viewer),
      notifications: (child) => readListAt(context, modelOf(Notification), info, child),
      duties: (child) => readListAt(context, modelOf(Duty), info, child, ownDuties),
      approvals: (child) => readListAt(context, modelOf(Approval), info, child, awaitsViewer),
      unreadCount: () => unreadCount(context, viewer),
      notificationSettings: () => notificationSettings(context, viewer),
      can: (child) => answersTo(context, viewer, checksOf(child, info)),
    });
  }

  @FieldResolver(() => [Object])
  can(
    @Arg('checks', () => [PermissionCheckInput], { description: 'The questions, at most 100.' }) _checks: readonly PermissionCheckInput[],
  ): never {
    throw new Error('The viewer is composed at the root.');
  }

  @Public('Asking why is open to every member: the answer tells rules, not records.')
  @Query(() => ExplanationType, {
    nullable: true,
    description: 'May I do this, by which clause, and if not, who can? A record that the viewer may not see answers NOT_FOUND.',
  })
  async explain(
    @Arg('action', () => GraphQLString, { description: 'The action, such as `customer.assign`.' }) action: string,
    @Arg('id', () => ID, { nullable: true, description: 'The record; without it: at all.' }) id: string | null,
    @Ctx() context: QueryContext,
  ): Promise<unknown> {
    const viewer = signedIn(context);
    const [decision] = await checkPermissions(context, viewer, [{ action, id }]);
    return explain(viewer, decision!, context.locale);
  }

  @Public('Each record answers to its own readers: one that the viewer may not see is null.')
  @Query(() => Node, { nullable: true, description: 'Any record by its id; null when it does not exist or the viewer may not see it.' })
  node(
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
    @Ctx() context: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return readNode(context, id, info);
  }

  @Public('Each record answers to its own readers: one that the viewer may not see is null.')
  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description: 'Records of any types in the order of their ids; null for each that does not exist or that the viewer may not see.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Ids of the records, at most 100.' }) ids: readonly string[],
    @Ctx() context: QueryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return readNodes(context, ids, info);
  }
}

function delegationsOf({ delegations, baseCurrency }: Viewer): readonly object[] {
  return delegations.map(({ id, fromMemberId, fromName, actions: delegated, amountLimit }) => ({
    id: toGlobalId('dlg', id),
    from: { id: toGlobalId('mem', fromMemberId), name: fromName },
    actions: delegated,
    amountLimit: amountLimit === null ? null : { amount: formatMinor(amountLimit, baseCurrency), currency: baseCurrency },
  }));
}

function tokenOf({ token, scope }: Viewer): object | null {
  if (!token || !scope) return null;
  return { id: toGlobalId('tok', token.id), prefix: token.prefix, scope: [...scope], expiresAt: token.expiresAt };
}

function permissionsOf(viewer: Viewer): readonly object[] {
  return [...actions, ...platformActions].flatMap(({ slug }) =>
    reaching(viewer, slug).map(({ role, reach, limit, clauses, onBehalfOfId }) => ({
      action: slug,
      role,
      reach,
      limit,
      clauses,
      onBehalfOf: onBehalfOfId && toGlobalId('mem', onBehalfOfId),
    })),
  );
}

async function answersTo(context: QueryContext, viewer: Viewer, checks: readonly Check[]): Promise<readonly object[]> {
  const decisions = await checkPermissions(context, viewer, checks);
  return decisions.map((decision, index) => ({
    action: decision.action,
    id: checks[index]!.id ?? null,
    allowed: decision.allowed,
    refusal: decision.allowed ? null : presentRefusals([decision.refusal], context)[0],
  }));
}

function checksOf(selected: Selected, info: GraphQLResolveInfo): readonly Check[] {
  return argumentsOf(selectionOf(info), info.variableValues)[selected.argumentsAt]!['checks'] as readonly Check[];
}
