import { randomFillSync } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const GLOBAL_ID = /^([a-z]{3})_([0-9a-f]{32})$/;

/** Of the last id: its millisecond, and the count that keeps ids of one millisecond in order. */
let lastMillisecond = -1;
let count = 0;

const mostCounted = 0x3ffffff;

/**
 * A version 7 UUID: 48 bits of Unix milliseconds, a count of 26 bits that begins anywhere in its lower half, 48 random
 * bits. Ids of one process grow in the order in which they were made, also under a clock that stands still or steps back.
 */
export function uuidv7(now: Date): string {
  const bytes = randomBytes16();
  const earliest = count < mostCounted ? lastMillisecond : lastMillisecond + 1;
  const millisecond = Math.max(now.getTime(), earliest);
  count = millisecond === lastMillisecond ? count + 1 : bytes.readUInt32BE(6) & 0x1ffffff;
  lastMillisecond = millisecond;
  bytes.writeUIntBE(millisecond, 0, 6);
  bytes[6] = 0x70 | (count >>> 22);
  bytes[7] = (count >>> 14) & 0xff;
  bytes[8] = 0x80 | ((count >>> 8) & 0x3f);
  bytes[9] = count & 0xff;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Random bytes are asked for by the page: each asking costs as much as a hundred ids. */
const pool = Buffer.allocUnsafeSlow(4096);
let taken = pool.length;

function randomBytes16(): Buffer {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += 16;
  return Buffer.from(pool.subarray(taken - 16, taken));
}

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** The id that clients see: three letters for the type and the uuid's 32 hexadecimal digits, `cus_0199…`. */
export function toGlobalId(prefix: string, uuid: string): string {
  return `${prefix}_${uuid.replaceAll('-', '')}`;
}

/** Splits a client's id into prefix and uuid; null when it is malformed. */
export function fromGlobalId(id: string): { prefix: string; uuid: string } | null {
  const match = GLOBAL_ID.exec(id);
  if (!match) return null;
  const [, prefix, hex] = match as unknown as [string, string, string];
  return {
    prefix,
    uuid: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
  };
}
