import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { clause } from '../../governance/clauses.ts';
import { ClauseType } from '../../governance/law-types.ts';
import type { Law } from '../../governance/law.ts';
import { renderClause } from '../../governance/render-refusal.ts';
import type { Viewer } from '../../governance/viewer.ts';
import type { QueryContext } from '../../query/context.ts';
import { allNotices, type Notice } from './notice.ts';
import { NotificationMail } from './notification.vocabulary.ts';
import { tellTitle } from './tell.ts';

@ObjectType('NotificationSetting', {
  description: 'One kind of notification under the law of the organization, and how the viewer gets it.',
})
export class NotificationSettingType {
  @Field(() => GraphQLString, { description: 'Kind of notification, such as `opportunity.assigned`.' })
  kind!: string;

  @Field(() => GraphQLString, { description: "What it tells of, in the reader's language." })
  title!: string;

  @Field(() => GraphQLBoolean, { description: 'Whether a document orders it, so that nobody switches it off.' })
  isOrdered!: boolean;

  @Field(() => [ClauseType], { description: 'Clauses that it rests on.' })
  clauses!: readonly object[];

  @Field(() => NotificationMail, { description: 'Whether it is mailed to the viewer too.' })
  mail!: keyof typeof NotificationMail;
}

/** Clauses by which a notice is given under a law; none where it is not given at all. */
export function clausesHere({ to }: Notice, law: Law): readonly string[] {
  const cited = to.flatMap(({ clauses }) => clauses).filter((each) => law.isInForce([each]));
  return [...new Set(cited.map((each) => (typeof each === 'string' ? each : each.clause)))];
}

/** How the viewer gets each kind of notification that there is under the law of the organization. */
export async function notificationSettings({ read, locale }: QueryContext, viewer: Viewer): Promise<readonly NotificationSettingType[]> {
  const text = 'select kind, mail from notification_preference where organization_id = $1::uuid and member_id = $2::uuid';
  const rows = await read(
    viewer.organizationId,
    { name: 'notification preferences', text, values: [viewer.organizationId, viewer.memberId] },
    'fast',
  );
  const chosen = new Map(rows.map((row) => [row['kind'], row['mail'] as keyof typeof NotificationMail]));
  return allNotices().flatMap((notice) => {
    const ids = clausesHere(notice, viewer.law);
    if (ids.length === 0) return [];
    const clauses = ids.flatMap((id) => clause(id) ?? []).map((one) => renderClause(one, locale));
    const { kind, opens, mail } = notice;
    return [{ kind, title: tellTitle(notice, locale), isOrdered: opens !== null, clauses, mail: chosen.get(kind) ?? mail }];
  });
}
