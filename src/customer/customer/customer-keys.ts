const LEGAL_FORMS =
  /(股份有限公司|有限责任公司|有限責任公司|有限公司|集团|集團|公司|incorporated|corporation|company|limited|gmbh|corp|inc|ltd|llc|plc|co|ag|sa|bv)$/u;

/** The key that names are compared by: without case, width, marks and legal form, so that "ACME Co., Ltd." is "acme". */
export function nameKeyOf(name: string): string {
  const plain = plainOf(name);
  let key = plain;
  for (let shorter = key.replace(LEGAL_FORMS, ''); shorter !== key && shorter !== ''; shorter = key.replace(LEGAL_FORMS, '')) key = shorter;
  return key || name.trim();
}

/** The key of a registration number or a social credit code. */
export function registrationKeyOf(number: string | null | undefined): string | null {
  return number ? plainOf(number) || null : null;
}

/** The host of a website, without `www`. */
export function websiteKeyOf(website: string | null | undefined): string | null {
  const [host] = (website ?? '')
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .split(/[/?#:]/);
  return host || null;
}

export function emailKeyOf(email: string | null | undefined): string | null {
  return email?.trim().toLowerCase() || null;
}

/** The last eleven digits of a number: country codes and marks are written in many ways. */
export function phoneKeyOf(phone: string | null | undefined): string | null {
  const digits = (phone ?? '').replace(/\D/g, '');
  return digits.length < 6 ? null : digits.slice(-11);
}

function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
