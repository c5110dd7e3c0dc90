import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Clock } from '../kernel/clock.ts';
import { inTransaction, type TransactionPool } from '../database/transaction.ts';
import { fileKey, StoreFull, type FileStore } from '../files/file-store.ts';
import { isOfType } from '../files/file-types.ts';
import { Measured, TooMuch } from '../files/measured.ts';
import { readUploadToken, type UploadToken } from './file-links.ts';

/** What became of an upload. */
export type Received = 'RECEIVED' | 'NO_SUCH_UPLOAD' | 'TOO_LARGE' | 'INCOMPLETE' | 'OTHER_TYPE' | 'NO_ROOM';

export interface FileReceiver {
  readonly transactions: TransactionPool;
  readonly store: FileStore;
  readonly clock: Clock;
}

/** What comes over an upload link. */
export interface Sending {
  readonly token: string;
  readonly content: Readable;
  /** Bytes that are to come, where the sender says so. */
  readonly length: number | null;
}

interface Announced {
  readonly content_type: string;
  readonly size: number;
}

/** Takes the content of a requested upload, once: whole, as long as announced and of the announced type, or nothing of it. */
export async function receiveFile(receiver: FileReceiver, { token, content, length }: Sending): Promise<Received> {
  const upload = readUploadToken(token);
  const announced = upload && (await claim(receiver, upload));
  if (!announced) return 'NO_SUCH_UPLOAD';
  if (length !== null && length !== announced.size) {
    await settle(receiver, upload, failed);
    return length > announced.size ? 'TOO_LARGE' : 'INCOMPLETE';
  }
  const key = fileKey(upload.organizationId, upload.fileId);
  const measured = new Measured(announced.size);
  const outcome = await stored(receiver.store, { key, content, measured, announced });
  if (outcome !== 'RECEIVED') await receiver.store.remove(key);
  await settle(receiver, upload, outcome === 'RECEIVED' ? { state: 'RECEIVED', sha256: measured.digest() } : failed);
  return outcome;
}

const failed = { state: 'FAILED', sha256: null } as const;

interface Incoming {
  readonly key: string;
  readonly content: Readable;
  readonly measured: Measured;
  readonly announced: Announced;
}

async function stored(store: FileStore, { key, content, measured, announced }: Incoming): Promise<Received> {
  // The store hears of what goes wrong where it reads; until it does, nobody else would.
  measured.on('error', () => {});
  content.on('error', (error) => measured.destroy(error));
  // Whoever goes away in the midst has sent less than announced.
  content.on('close', () => content.readableEnded || measured.destroy(new Error('The upload was broken off.')));
  try {
    await store.put(key, content.pipe(measured), announced.size);
  } catch (error) {
    content.unpipe(measured);
    if (error instanceof StoreFull) return 'NO_ROOM';
    if (measured.errored instanceof TooMuch) return 'TOO_LARGE';
    if (measured.errored || measured.size < announced.size) return 'INCOMPLETE';
    throw error;
  }
  if (measured.size < announced.size) return 'INCOMPLETE';
  return isOfType(announced.content_type, measured.head) ? 'RECEIVED' : 'OTHER_TYPE';
}

/** A link is used once, whatever comes of it: the first who comes takes it. */
async function claim(receiver: FileReceiver, { organizationId, fileId, secret }: UploadToken): Promise<Announced | null> {
  const text = `update stored_file set state = 'RECEIVING' where organization_id = $1::uuid and id = $2::uuid and secret_hash = $3
    and state = 'REQUESTED' and expires_at > $4 returning content_type, size`;
  const values = [organizationId, fileId, createHash('sha256').update(secret).digest(), receiver.clock.now()];
  const [result] = await inTransaction(receiver.transactions, organizationId, {}, (transaction) => transaction.finish([{ text, values }]));
  return (result!.rows[0] as Announced | undefined) ?? null;
}

async function settle(
  { transactions }: FileReceiver,
  { organizationId, fileId }: UploadToken,
  { state, sha256 }: { readonly state: string; readonly sha256: string | null },
): Promise<void> {
  const text = `update stored_file set state = $3, sha256 = $4 where organization_id = $1::uuid and id = $2::uuid and state = 'RECEIVING'`;
  await inTransaction(transactions, organizationId, {}, (transaction) =>
    transaction.finish([{ text, values: [organizationId, fileId, state, sha256] }]),
  );
}
