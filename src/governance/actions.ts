import type { Action } from './pack.ts';
import { actions } from './policy-actions.ts';

export type { Action } from './pack.ts';
export { actions } from './policy-actions.ts';

/** An action that no policy knows because it belongs to running the platform itself. */
export interface PlatformAction extends Action {
  /** Actions of the policies whose grants also give this one, in the same reach. */
  readonly grantedWith: readonly string[];
  /** It gives rights to others, so it takes somebody who has signed in: no scope of a token holds it. */
  readonly isInPerson: boolean;
}

/** An action of the policies or of the platform; undefined when nobody ever named it. */
export function actionOf(slug: string): Action | undefined {
  return bySlug.get(slug);
}

/** Whether an action gives rights to others, so that it takes somebody who has signed in. */
export function isInPerson(slug: string): boolean {
  return platformActions.some((action) => action.slug === slug && action.isInPerson);
}

/** Granted with `organization.configure`, and with the actions named beside them; no part of the policies' matrix. */
export const platformActions: readonly PlatformAction[] = [
  platform('manage_products', 'Create, change and withdraw products', '新建、修改和停用产品'),
  platform(
    'manage_members',
    'Invite, move and deactivate members and give them posts',
    '邀请、调动、停用成员并授予岗位',
    'department.manage',
  ),
  platform('manage_delegations', 'Set up and end delegations of other members', '设立和终止他人的授权委托'),
  platform('explain_others', 'See why another member may or may not do something', '查看其他成员有权或无权操作的依据'),
  platform('manage_service_accounts', 'Create, rename and retire service accounts', '新建、更名和停用服务账号'),
  platform('manage_tokens', 'Issue and revoke access tokens of service accounts', '签发和吊销服务账号的访问令牌'),
  platform('record_clearance', 'Record background check and training of a member', '登记成员的背景审查和培训', 'member.recruit'),
  platform('import', 'Import records from files', '从文件导入记录'),
  platform('keep_duties', 'Keep the calendar of duties', '管理事项日历'),
  platform('manage_rates', 'Import exchange rates', '导入汇率', 'expense_policy.manage'),
];

function platform(name: string, en: string, zh: string, ...also: string[]): PlatformAction {
  return {
    slug: `platform.${name}`,
    group: 'Platform',
    groupZh: '平台',
    title: { en, zh },
    grantedWith: ['organization.configure', ...also],
    isInPerson: ['manage_delegations', 'manage_service_accounts', 'manage_tokens'].includes(name),
  };
}

const bySlug: ReadonlyMap<string, Action> = new Map([...actions, ...platformActions].map((action) => [action.slug, action]));
