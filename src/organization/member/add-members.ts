import type { Work } from '../../workflow/work.ts';
import { Appointment } from '../post/post.entity.ts';
import { newCredential } from '../session/new-credential.ts';
import { normalizedEmail } from './email.ts';
import { Member } from './member.entity.ts';
import { readReportingTree, superiorByLine } from './reporting-tree.ts';

/** A member to be: with a password hash active at once, without one invited. */
export interface NewMember {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string | null;
  /** Uuids of the posts held from today; the superior follows from the first. */
  readonly postIds: readonly string[];
  /** The day on which background check and training are recorded (MS-4.1.3b), or null. */
  readonly clearedOn: string | null;
}

/** A member who was added: the uuid, and the token by which an invited one sets a password. */
export interface AddedMember {
  readonly id: string;
  readonly invitation: string | null;
}

/** Adds members with their posts, superiors first so that each finds one. Answers them in the order given. */
export async function addMembers(work: Work, members: readonly NewMember[]): Promise<readonly AddedMember[]> {
  work.permit('platform.manage_members');
  const tree = await readReportingTree(work);
  return members.map(({ name, email, passwordHash, postIds, clearedOn }) => {
    const first = tree.posts.find(({ id }) => id === postIds[0]);
    const superiorId = first ? superiorByLine(tree, work.law.policy, first, '') : null;
    const state = passwordHash ? 'ACTIVE' : 'INVITED';
    const member = work.create(Member, {
      kind: 'PERSON',
      name,
      email: normalizedEmail(email),
      state,
      superiorId,
      locale: null,
      backgroundCheckedOn: clearedOn,
      trainedOn: clearedOn,
    });
    const invitation = newCredential(work, member.id, passwordHash);
    for (const postId of postIds) {
      work.create(Appointment, { postId, memberId: member.id, fromDay: work.today, untilDay: null });
      tree.holders.set(postId, [...(tree.holders.get(postId) ?? []), member.id]);
    }
    return { id: member.id, invitation };
  });
}
