import type { Viewer } from '../governance/viewer.ts';
import type { WriteContext } from '../workflow/perform.ts';

/** How large files may be. */
export interface FileLimits {
  /** Bytes of one file. */
  readonly largest: number;
  /** Bytes of all files of an organization. */
  readonly total: number;
}

/** What verbs and fields know of files: limits and links, not the store itself. */
export interface Files {
  readonly limits: FileLimits;
  readonly uploadLink: (organizationId: string, fileId: string, secret: Buffer) => string;
  readonly downloadLink: (viewer: Viewer, attachmentId: string, now: Date) => string;
}

export interface AttachmentContext extends WriteContext {
  readonly files: Files;
}
