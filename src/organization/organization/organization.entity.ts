import { choice, integer, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../history/history.ts';
import { BaseCurrency, Language, PolicyPack } from './organization.vocabulary.ts';

/** The company itself, one row: its id is the organization id of all its records. */
@record({
  prefix: 'org',
  table: 'organization',
  plural: 'organizations',
  description: 'A company that runs its marketing by one policy document (its pack).',
  readBy: { everyone: 'CL-1.3.2' },
  defaultOrder: { field: 'name', direction: 'ASC' },
  indexes: [['name', 'id']],
})
export class Organization extends TenantRecord {
  @text({ description: 'Name of the company.', filter: true, order: 'pinyin' })
  name!: string;

  @choice(PolicyPack, { description: 'The policy document that the company works by.' })
  pack!: keyof typeof PolicyPack;

  @choice(Language, { description: 'Language of messages for members who chose none.' })
  locale!: keyof typeof Language;

  @text({ description: 'Time zone in which days begin and end, as an IANA name.' })
  timeZone!: string;

  @integer({ description: 'Month in which the fiscal year begins, 1 to 12.' })
  fiscalYearStart!: number;

  @choice(BaseCurrency, { description: 'Currency in which amounts are compared and summed.' })
  baseCurrency!: keyof typeof BaseCurrency;
}

contributeHistory(Organization);
