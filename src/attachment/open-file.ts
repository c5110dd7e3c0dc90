import type { Readable } from 'node:stream';
import type { Clock } from '../kernel/clock.ts';
import { toGlobalId } from '../kernel/id.ts';
import { Refused } from '../kernel/refusal.ts';
import { inTransaction, type TransactionPool } from '../database/transaction.ts';
import { fileKey, type FileStore } from '../files/file-store.ts';
import type { Viewer } from '../governance/viewer.ts';
import type { LogAccess, Read } from '../query/context.ts';
import { modelOf } from '../query/model.ts';
import { findRow } from '../workflow/lock.ts';
import type { RowOf } from '../workflow/row.ts';
import { loadViewer } from '../organization/member/load-viewer.ts';
import { findTokenById } from '../organization/token/find-token.ts';
import { Attachment } from './attachment.entity.ts';
import type { Download, FileLinks } from './file-links.ts';

export interface FileOpener {
  readonly transactions: TransactionPool;
  readonly read: Read;
  readonly store: FileStore;
  readonly clock: Clock;
  readonly links: FileLinks;
  readonly logAccess: LogAccess;
}

export interface OpenFile {
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly content: Readable;
}

/**
 * The file that a download link leads to, for whom it was made: the link still holds, the session or token too, and the
 * member reads the attachment now. Else null, whatever is missing.
 */
export async function openFile(opener: FileOpener, token: string, requestId: string): Promise<OpenFile | null> {
  const { links, clock, store, logAccess } = opener;
  const download = links.readDownload(token);
  if (!download || download.expiresAt <= clock.now().getTime()) return null;
  const viewer = await viewerOf(opener, download);
  const attachment = viewer && (await attachmentFor(opener, viewer, download.attachmentId));
  if (!attachment) return null;
  const content = await store.get(fileKey(download.organizationId, attachment.fileId));
  if (!content) return null;
  logAccess(viewer, requestId, [{ type: modelOf(Attachment).name, id: attachment.id }]);
  return { name: attachment.name, contentType: attachment.contentType, size: attachment.size, content };
}

async function viewerOf({ read, clock }: FileOpener, download: Download): Promise<Viewer | null> {
  const { organizationId, memberId, sessionId, tokenId } = download;
  if (tokenId === null) return loadViewer(read, clock, { organizationId, memberId, sessionId });
  const key = await findTokenById(read, clock, organizationId, tokenId);
  return key && loadViewer(read, clock, key);
}

/** Asked by the same code as every other read. */
async function attachmentFor({ transactions }: FileOpener, viewer: Viewer, id: string): Promise<RowOf<Attachment> | null> {
  const model = modelOf(Attachment);
  try {
    return await inTransaction(transactions, viewer.organizationId, {}, async (transaction) => {
      const row = await findRow({ viewer, transaction }, model, toGlobalId(model.prefix, id), 'id');
      return row as unknown as RowOf<Attachment>;
    });
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
