/** The part of an address before the @: `first.last`, small letters without marks; hyphens stay. Empty where no Latin letter is left. */
export function addressOf(name: string): string {
  return plain(name)
    .replace(/[^a-z0-9\s.-]/g, '')
    .trim()
    .split(/[\s.]+/)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter(Boolean)
    .join('.');
}

/** The host of an organization's addresses: `Maven Analytics` is `maven-analytics.example`. */
export function domainOf(organization: string): string {
  const label = plain(organization)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${label || 'organization'}.example`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[æÆ]/g, 'ae')
    .toLowerCase();
}
