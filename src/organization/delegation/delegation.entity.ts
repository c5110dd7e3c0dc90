import type { Money } from '../../kernel/money.ts';
import { day, money, one, text, texts } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../history/history.ts';
import { Member } from '../member/member.entity.ts';

/** What one member may do for another: dated, per action, up to an amount, never passed on. */
@record({
  prefix: 'dlg',
  table: 'delegation',
  plural: 'delegations',
  description: 'What one member may do on behalf of another, for some actions and some days.',
  readBy: { actions: ['platform.manage_delegations', 'audit_log.read'], clauses: ['CL-1.3.2'] },
  scope: { members: (alias, members) => `(${alias}.delegator_id = any(${members}) or ${alias}.delegate_id = any(${members}))` },
  indexes: [['fromDay', 'id'], ['untilDay', 'id'], ['delegate'], ['delegator']],
})
export class Delegation extends TenantRecord {
  @one(() => Member, {
    description: 'Member whose rights are used.',
    inverse: { name: 'delegationsGiven', description: 'Delegations that the member gave.' },
  })
  delegator!: Member;

  @one(() => Member, {
    description: 'Member who acts.',
    inverse: { name: 'delegationsReceived', description: 'Delegations that the member received.' },
  })
  delegate!: Member;

  @texts({ description: 'Actions delegated.' })
  actions!: readonly string[];

  @money({ description: 'Highest amount that may be decided; empty without limit.', nullable: true })
  amountLimit!: Money | null;

  @day({ description: 'First day.', filter: true, order: true })
  fromDay!: string;

  @day({ description: 'First day on which it no longer holds.', filter: true, order: true })
  untilDay!: string;

  @text({ description: 'Why it was given.', nullable: true, length: 1000 })
  reason!: string | null;
}

contributeHistory(Delegation);
