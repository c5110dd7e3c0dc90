import { choice, day, json, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { vocabulary } from '../../query/vocabulary.ts';
import { contributeHistory } from '../history/history.ts';

export const OverrideKind = vocabulary('OverrideKind', 'How an organization changes its pack.', {
  FALLBACK_OFF: { en: 'Switches off the fallback grants of an action', zh: '停用借用的授权' },
  ACTION_ON: { en: 'Switches on an action that the pack has off', zh: '启用本制度未设的事项' },
  SETTING: { en: 'Sets a value that the documents leave open', zh: '设定制度留空的数值' },
  STEP: { en: 'Switches an approval or review step on or off', zh: '启用或停用审批环节' },
  CHAIN: { en: 'Sets the steps of an approval chain', zh: '设定审批链的步骤' },
});

/** A dated change that an organization makes to its law; rows are added and ended, never rewritten. */
@record({
  prefix: 'ovr',
  table: 'law_override',
  plural: 'lawOverrides',
  description: 'A dated change that the organization makes to its policy document.',
  readBy: { everyone: 'CL-1.3.2' },
  indexes: [['kind', 'id'], ['key', 'id'], ['fromDay']],
})
export class LawOverrideRecord extends TenantRecord {
  @choice(OverrideKind, { description: 'What is changed.', filter: true })
  kind!: keyof typeof OverrideKind;

  @text({ description: 'Action, setting, step or chain, by kind.', filter: true })
  key!: string;

  @json({ description: 'The new value, under `value`.' })
  value!: { readonly value: unknown };

  @day({ description: 'First day on which it holds.', filter: true, order: true })
  fromDay!: string;

  @day({ description: 'First day on which it no longer holds; empty while it does.', nullable: true })
  untilDay!: string | null;
}

contributeHistory(LawOverrideRecord);
