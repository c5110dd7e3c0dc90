import { currencies, type Currency } from '../../kernel/money.ts';
import { Language, PolicyPack } from '../../governance/law-enums.ts';
import { packCodes } from '../../governance/law.ts';
import { packs } from '../../governance/packs.ts';
import { vocabulary, vocabularyOver, type Term } from '../../query/vocabulary.ts';

/** The five documents cite no clause here, so that every organization may carry any of them. */
vocabularyOver(
  PolicyPack,
  'PolicyPack',
  'A policy document that an organization can choose as its law.',
  Object.fromEntries(packCodes.map((code) => [code, packs[code].name])),
);

vocabularyOver(Language, 'Language', 'A language that clauses and messages are written in.', {
  zh_CN: { en: 'Simplified Chinese', zh: '简体中文' },
  en: { en: 'English', zh: '英语' },
});

export { Language, PolicyPack } from '../../governance/law-enums.ts';

export const BaseCurrency = vocabulary(
  'Currency',
  'A currency by its ISO 4217 code.',
  Object.fromEntries(Object.keys(currencies).map((code) => [code, { en: `Currency ${code}`, zh: code }])) as Record<Currency, Term>,
);
