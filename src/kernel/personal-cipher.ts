import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** A value of a person as the audit keeps it: enciphered under the person's own key, so that it goes with the key. */
export interface SealedValue {
  readonly sealed: string;
  readonly person: string;
}

/** What stands in the place of a value that was erased. */
export const erasedValue = { erased: true } as const;

/** Makes and opens the keys of persons, which the store only has wrapped. */
export interface PersonalCipher {
  readonly newKey: () => Buffer;
  readonly wrap: (person: string, key: Buffer) => Buffer;
  readonly unwrap: (person: string, wrapped: Buffer) => Buffer;
}

/** `secret` is the database's own; every process of it wraps alike. */
export function createPersonalCipher(secret: Buffer): PersonalCipher {
  const outer = Buffer.from(hkdfSync('sha256', secret, '', 'closedloop personal keys', 32));
  return {
    newKey: () => randomBytes(32),
    wrap: (person, key) => encipher(outer, key, person),
    unwrap: (person, wrapped) => decipher(outer, wrapped, person),
  };
}

/** Enciphers a JSON value of a person; `place` binds it to where it stands, so that it opens nowhere else. */
export function sealValue(person: string, key: Buffer, place: string, value: unknown): SealedValue {
  return { sealed: encipher(key, Buffer.from(JSON.stringify(value)), `${person} ${place}`).toString('base64'), person };
}

/** The value again. Throws where it was changed, or stands elsewhere than it was sealed for. */
export function openValue({ sealed, person }: SealedValue, key: Buffer, place: string): unknown {
  return JSON.parse(decipher(key, Buffer.from(sealed, 'base64'), `${person} ${place}`).toString());
}

export function isSealed(value: unknown): value is SealedValue {
  return typeof value === 'object' && value !== null && typeof (value as Partial<SealedValue>).sealed === 'string';
}

export function isErased(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'erased' in value;
}

const IV = 12;
const TAG = 16;

/** AES-256-GCM: nonce, tag and text in one. */
function encipher(key: Buffer, plain: Buffer, bound: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bound));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
}

function decipher(key: Buffer, sealed: Buffer, bound: string): Buffer {
  const opened = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV), { authTagLength: TAG })
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(IV, IV + TAG));
  return Buffer.concat([opened.update(sealed.subarray(IV + TAG)), opened.final()]);
}
