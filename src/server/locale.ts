import type { Locale } from '../kernel/refusal.ts';

/** The language for a caller who is not signed in, from `Accept-Language`: the first of ours in the caller's order, else English. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map(parseWish)
    .filter(({ weight }) => weight > 0);
  for (const { language } of wishes.toSorted((one, other) => other.weight - one.weight)) {
    if (language === 'zh') return 'zh-CN';
    if (language === 'en') return 'en';
  }
  return 'en';
}

function parseWish(wish: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = wish
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: tag.split('-')[0]!, weight: Number.isNaN(weight) ? 0 : weight };
}
