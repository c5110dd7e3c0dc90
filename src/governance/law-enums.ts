import { registerEnumType } from 'type-graphql';
import type { Locale } from '../kernel/refusal.ts';
import { packCodes, type PackCode } from './packs/pack-code.ts';

/** The policy documents by code. */
export const PolicyPack = Object.fromEntries(packCodes.map((code) => [code, code])) as { readonly [Code in PackCode]: Code };

registerEnumType(PolicyPack, {
  name: 'PolicyPack',
  description: 'A policy document that an organization can choose as its law.',
  valuesConfig: {
    TM: { description: 'Marketing Management Measures: a director with a research, a brand and a sales team.' },
    CL: { description: 'Closed-Loop Marketing Policy: one marketing department, from research to evaluation and correction.' },
    MS: { description: 'Marketing and Sales Measures: marketing and sales departments with strict finance reviews.' },
    MC: { description: 'Marketing Centre Compilation: a centre with a market, a sales and a customer service department.' },
    BS: { description: 'Marketing System Concept: a merged sales-and-marketing department and a technical service department.' },
  },
});

/** Languages of clauses and messages; GraphQL names have no hyphen. */
export const Language = { zh_CN: 'zh_CN', en: 'en' } as const;

registerEnumType(Language, {
  name: 'Language',
  description: 'A language that clauses and messages are written in.',
  valuesConfig: {
    zh_CN: { description: 'Simplified Chinese.' },
    en: { description: 'English.' },
  },
});

export function toLocale(language: string): Locale {
  return language === 'en' ? 'en' : 'zh-CN';
}
