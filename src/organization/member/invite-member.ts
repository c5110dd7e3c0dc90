import { platformRules } from '../../governance/platform-rules.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { within } from '../department/department-at.ts';
import { newInvitation } from '../session/invitation.ts';
import { Credential } from '../session/session.entity.ts';
import { appoint, fillable, termOf } from './appointing.ts';
import { normalizedEmail } from './email.ts';
import { memberRules } from './member-rules.ts';
import { Member } from './member.entity.ts';
import type { InviteMemberInput } from './member.inputs.ts';
import { mustStandAbove, namedSuperior, superiorInLine } from './reporting-line.ts';

/** Adds a member who signs in once the invitation is accepted; who manages one department invites into its posts (C39). */
export async function inviteMember(work: Work, input: InviteMemberInput): Promise<Done> {
  const superior = await namedSuperior(work, input.superiorId);
  const post = input.postId ? await fillable(work, input.postId) : null;
  if (!post) work.permitOn(['platform.manage_members'], within(null));
  const email = normalizedEmail(input.email);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    work.refuse(memberRules.emailForm, { values: { value: email.slice(0, 60), field: 'email', reason: 'no_address' } });
  }
  await holdStructure(work);
  await mustBeNew(work, email);
  await mustStandAbove(work, superior, null);
  const member = work.create(Member, {
    kind: 'PERSON',
    name: input.name,
    email,
    state: 'INVITED',
    superiorId: superior?.id ?? (post ? await superiorInLine(work, post, null) : null),
    locale: input.locale ?? null,
    backgroundCheckedOn: null,
    trainedOn: null,
  });
  const { token, hash, expiresAt } = newInvitation(work.viewer.organizationId, work.now);
  work.create(Credential, { memberId: member.id, passwordHash: null, invitationHash: hash, invitationExpiresAt: expiresAt });
  if (post) appoint(work, member, post, termOf(work, null, null));
  return { record: { type: Member, id: member.id }, once: { invitationToken: token } };
}

async function mustBeNew(work: Work, email: string): Promise<void> {
  const text = 'select 1 from member where organization_id = $1::uuid and email = $2';
  const { rows } = await work.transaction.query({ text, values: [work.viewer.organizationId, email] });
  if (rows.length > 0) work.refuse(platformRules.emailTaken, { field: 'email', values: { email } });
}
