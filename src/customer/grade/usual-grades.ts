import type { Work } from '../../workflow/work.ts';
import { CustomerGrade } from './customer-grade.entity.ts';

const usual = [
  { code: 'IMPORTANT', en: 'Important customer', zh: '重要客户' },
  { code: 'KEY', en: 'Key customer', zh: '关键客户' },
  { code: 'ORDINARY', en: 'Ordinary customer', zh: '普通客户' },
] as const;

/** Gives a new organization the grades that are usual (MS-4.2.2a, C24); it may change its list from the first day. */
export async function setUpUsualGrades(work: Work, { isEnglish }: { readonly isEnglish: boolean }): Promise<void> {
  work.createAll<CustomerGrade>(
    CustomerGrade,
    usual.map(({ code, en, zh }, index) => ({ code, name: isEnglish ? en : zh, position: index + 1 })),
  );
}
