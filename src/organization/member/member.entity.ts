import { choice, day, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Language } from '../organization/organization.vocabulary.ts';
import { contributeHistory } from '../history/history.ts';
import { MemberState } from './member.vocabulary.ts';

/** A person who works in the company. Name, post and department are readable by all members (reading.md). */
@record({
  prefix: 'mem',
  table: 'member',
  plural: 'members',
  description: 'A member of the company (P47).',
  readBy: { everyone: 'MS-1.3.4' },
  scope: { members: 'id' },
  search: ['name', 'email'],
  defaultOrder: { field: 'name', direction: 'ASC' },
  unique: [['email']],
  indexes: [['state', 'id'], ['superior'], ['name', 'id']],
  shownInLinks: ['name'],
})
export class Member extends TenantRecord {
  @text({ description: 'Name of the member.', filter: true, order: 'pinyin' })
  name!: string;

  @text({ description: 'E-mail address at work, in lower case; the member signs in with it.', filter: true, order: true })
  email!: string;

  @choice(MemberState, { description: 'Whether the member works here.', filter: true })
  state!: keyof typeof MemberState;

  @one(() => Member, {
    description: 'The direct superior in the reporting line.',
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
