import type { Locale } from '../../kernel/refusal.ts';
import { inLanguage, roleTitle } from '../../governance/names.ts';
import { stepOf } from '../../governance/steps.ts';
import type { DeciderKind } from './approval.vocabulary.ts';

/** What a step of a chain is called: by its own name, or by who decides it. */
export function deciderTitle(kind: keyof typeof DeciderKind, slug: string, locale: Locale): string {
  const step = kind === 'STEP' ? stepOf(slug) : undefined;
  if (step) return inLanguage(step.title, locale);
  return kind === 'SUPERIOR' ? inLanguage({ en: 'Superior', zh: '上级' }, locale) : roleTitle(slug, locale);
}

/** The same by the slug alone. */
export function titleOfDecider(slug: string, locale: Locale): string {
  if (slug === 'superior') return deciderTitle('SUPERIOR', slug, locale);
  return deciderTitle(stepOf(slug) ? 'STEP' : 'ROLE', slug, locale);
}
