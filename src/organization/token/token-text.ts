import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A token as it is made: shown once as text, kept as a hash. */
export interface NewToken {
  readonly text: string;
  /** The readable part, by which people tell tokens apart. */
  readonly prefix: string;
  readonly hash: string;
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const TOKEN = /^(clk_[0-9A-Za-z]{8})_([0-9A-Za-z]{65})([0-9A-Za-z]{6})$/;

/**
 * A new token, `clk_<8>_<71>`: letters and digits only, so that a double click takes it whole, under a beginning that
 * secret scanners know. The secret holds the organization, behind whose wall it is looked up, and 256 random bits; the
 * last six characters are a checksum, by which a scanner tells a token from what only looks like one.
 */
export function newToken(organizationId: string): NewToken {
  const organization = Buffer.from(organizationId.replaceAll('-', ''), 'hex');
  const prefix = `clk_${inDigits(randomBytes(5), 8)}`;
  const secret = inDigits(Buffer.concat([organization, randomBytes(32)]), 65);
  const text = `${prefix}_${secret}${checksum(prefix, secret)}`;
  return { text, prefix, hash: hashToken(text) };
}

/** The organization that a token names; null for what is no token of ours, found out without asking the store. */
export function organizationOf(text: string): string | null {
  const [, prefix, secret, check] = TOKEN.exec(text) ?? [];
  if (!prefix || !secret || check !== checksum(prefix, secret)) return null;
  const hex = secret
    .split('')
    .reduce((sum, digit) => sum * 62n + BigInt(digits.indexOf(digit)), 0n)
    .toString(16)
    .padStart(96, '0');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Whether a bearer token means to be one of ours, and not one of a session. */
export function isApiToken(text: string): boolean {
  return text.startsWith('clk_');
}

/** What is stored and looked up, in hexadecimal. Nobody guesses 256 random bits, so a hash that is slow on purpose would only slow each request. */
export function hashToken(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function checksum(prefix: string, secret: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(`${prefix}_${secret}`));
  return inDigits(bytes, 6);
}

/** Bytes as one number in 62 digits. */
function inDigits(bytes: Buffer, length: number): string {
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; rest > 0n; rest /= 62n) text = digits[Number(rest % 62n)]! + text;
  return text.padStart(length, '0');
}
