import { choice, day, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Language } from '../organization/organization.vocabulary.ts';
import { contributeHistory } from '../history/history.ts';
import { MemberKind, MemberState } from './member.vocabulary.ts';

/**
 * Who works in the company: a person, or a machine in a post. Name, post and department are readable by all members
 * (reading.md). The superior of a machine is the person who answers for it.
 */
@record({
  prefix: 'mem',
  table: 'member',
  plural: 'members',
  description: 'A member of the company (P47): a person, or a service account; `kind` tells which.',
  readBy: { everyone: 'MS-1.3.4' },
  scope: { members: 'id' },
  search: ['name', 'email'],
  defaultOrder: { field: 'name', direction: 'ASC' },
  unique: [['email']],
  indexes: [['state', 'id'], ['kind', 'id'], ['superior'], ['name', 'id']],
  shownInLinks: ['name'],
  checks: { address: `kind <> 'PERSON' or email is not null` },
})
export class Member extends TenantRecord {
  @text({ description: 'Name of the member.', filter: true, order: 'pinyin' })
  name!: string;

  @choice(MemberKind, { description: 'Person or service account.', filter: true, default: 'PERSON' })
  kind!: keyof typeof MemberKind;

  @text({
    description: 'E-mail address at work, in lower case; the member signs in with it. A service account has none.',
    nullable: true,
    filter: true,
    order: true,
  })
  email!: string | null;

  @text({ description: 'What a service account is for; empty for people.', nullable: true, length: 500 })
  purpose!: string | null;

  @choice(MemberState, { description: 'Whether the member works here.', filter: true })
  state!: keyof typeof MemberState;

  @one(() => Member, {
    description: 'The direct superior in the reporting line; of a service account, the person who answers for it.',
    nullable: true,
    inverse: { name: 'directReports', description: 'Members who report to this one.' },
  })
  superior!: Member | null;

  @choice(Language, { description: "Language of messages; the organization's when empty.", nullable: true })
  locale!: keyof typeof Language | null;

  @day({ description: 'Day on which the background check was recorded (MS-4.1.3b).', nullable: true })
  backgroundCheckedOn!: string | null;

  @day({ description: 'Day on which the training for handling customer information was recorded (MS-4.1.3b).', nullable: true })
  trainedOn!: string | null;
}

contributeHistory(Member);
