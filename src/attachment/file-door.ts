import type { FileLimits } from './attachment-context.ts';
import { createFileLinks, type FileLinks } from './file-links.ts';
import { openFile, type FileOpener, type OpenFile } from './open-file.ts';
import { receiveFile, type Received, type Sending } from './receive-file.ts';

/** What takes files in and hands them out, and the links that lead to it. */
export interface FileDoor {
  readonly links: FileLinks;
  readonly receive: (sending: Sending) => Promise<Received>;
  readonly open: (token: string, requestId: string) => Promise<OpenFile | null>;
}

/** The door to a store of files; `secret` signs its links. */
export function createFileDoor(secret: Buffer, limits: FileLimits, parts: Omit<FileOpener, 'links'>): FileDoor {
  const links = createFileLinks(secret, limits);
  return {
    links,
    receive: (sending) => receiveFile(parts, sending),
    open: (token, requestId) => openFile({ ...parts, links }, token, requestId),
  };
}
