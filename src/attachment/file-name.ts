/**
 * A file's name as it is kept: one form of each character, no paths, nothing that shows otherwise than it is. Null where
 * no name is left.
 */
export function fileName(given: string): string | null {
  const name = given
    .normalize('NFC')
    .trim()
    .replace(/[. ]+$/, '');
  if (name === '' || name.length > LONGEST || !name.isWellFormed()) return null;
  if (/[\u0000-\u001f\u007f-\u009f/\\:*?"<>|]/.test(name) || TRICKS.test(name) || name.startsWith('.')) return null;
  return RESERVED.test(name) ? null : name;
}

const LONGEST = 200;
/** Marks that turn the direction of reading, and characters that nobody sees: `exe.fdp` would read `pdf.exe`. */
const TRICKS = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;
/** Names of devices, under which Windows saves nothing. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The header by which a browser saves a download under the name, and never shows it (RFC 6266). */
export function dispositionOf(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
