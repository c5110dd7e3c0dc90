import { toGlobalId } from '../../kernel/id.ts';
import { modelOf } from '../../query/model.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { within } from '../department/department-at.ts';
import { appoint, fillable, mustDecide, termOf } from '../member/appointing.ts';
import { Member } from '../member/member.entity.ts';
import { mustStandAbove } from '../member/reporting-line.ts';
import { mustBeInPerson } from '../session/must-be-in-person.ts';
import type { CreateServiceAccountInput } from './service-account.inputs.ts';

/**
 * Puts a machine into a post, below the person who answers for it. It takes all that putting a person there takes, so
 * that nobody gets rights out of a machine that they could not give to somebody else.
 */
export async function createServiceAccount(work: Work, input: CreateServiceAccountInput): Promise<Done> {
  mustBeInPerson(work, 'platform.manage_service_accounts');
  const own = toGlobalId(modelOf(Member).prefix, work.viewer.memberId);
  const responsible = await work.find(Member, input.responsibleId ?? own, 'responsibleId');
  const post = await fillable(work, input.postId);
  mustDecide(work);
  work.permitOn(['platform.manage_service_accounts'], within(post.departmentId));
  await holdStructure(work);
  await mustStandAbove(work, responsible, null);
  const account = work.create(Member, {
    name: input.name,
    kind: 'SERVICE_ACCOUNT',
    email: null,
    purpose: input.purpose,
    state: 'ACTIVE',
    superiorId: responsible.id,
    locale: null,
    backgroundCheckedOn: null,
    trainedOn: null,
  });
  appoint(work, account, post, termOf(work, null, null));
  return { record: { type: Member, id: account.id } };
}
