import { currencies, type Currency } from '../../kernel/money.ts';
import { vocabulary, type Term } from '../../query/vocabulary.ts';

/** Codes of the five documents. Their clauses are not cited here, so that every organization may carry any of them. */
export const PackChoice = vocabulary('Pack', 'A policy document as a company chooses it.', {
  TM: { en: 'Marketing Management Measures', zh: '营销管理办法' },
  CL: { en: 'Closed-Loop Marketing Policy', zh: '营销闭环管理制度' },
  MS: { en: 'Marketing and Sales Measures', zh: '营销及销售办法' },
  MC: { en: 'Marketing Centre Compilation', zh: '营销中心制度汇编' },
  BS: { en: 'Marketing System Concept', zh: '营销体系设想' },
});

/** GraphQL names have no hyphen: `zh_CN` is zh-CN. */
export const LocaleChoice = vocabulary('LocaleChoice', 'Language of messages.', {
  zh_CN: { en: 'Simplified Chinese', zh: '简体中文' },
  en: { en: 'English', zh: '英语' },
});

export const BaseCurrency = vocabulary(
  'Currency',
  'A currency by its ISO 4217 code.',
  Object.fromEntries(Object.keys(currencies).map((code) => [code, { en: `Currency ${code}`, zh: code }])) as Record<Currency, Term>,
);
