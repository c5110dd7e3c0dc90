import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Viewer } from '../governance/viewer.ts';
import type { Files, FileLimits } from './attachment-context.ts';

/** How long a link to download holds. */
export const DOWNLOAD_MS = 5 * 60_000;

/** Below these paths the server takes and hands out files. */
export const UPLOAD_PATH = '/files/upload/';
export const DOWNLOAD_PATH = '/files/download/';

/** Whom a download link was made for, and what it leads to. */
export interface Download {
  readonly organizationId: string;
  readonly memberId: string;
  /** The session or the API token that asked for the link: the link ends with it. */
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  readonly attachmentId: string;
  readonly expiresAt: number;
}

export interface FileLinks extends Files {
  /** What a download link says; null where it was not made here, or changed. Whether its time is over is for the caller to see. */
  readonly readDownload: (token: string) => Download | null;
}

/** Makes and reads links, signed with a key that only the platform's own processes have. */
export function createFileLinks(secret: Buffer, limits: FileLimits): FileLinks {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'closedloop file links', 32));
  const sign = (payload: string): Buffer => createHmac('sha256', key).update(payload).digest();
  return {
    limits,
    uploadLink: (organizationId, fileId, once) => `${UPLOAD_PATH}${uploadToken({ organizationId, fileId, secret: once })}`,
    downloadLink: ({ organizationId, memberId, sessionId, token }: Viewer, attachmentId, now) => {
      const expiresAt = now.getTime() + DOWNLOAD_MS;
      const told: Download = {
        organizationId,
        memberId,
        sessionId,
        tokenId: token?.id ?? null,
        attachmentId,
        expiresAt,
      };
      const payload = Buffer.from(JSON.stringify(told)).toString('base64url');
      return `${DOWNLOAD_PATH}${payload}.${sign(payload).toString('base64url')}`;
    },
    readDownload: (token) => {
      const [payload = '', signature = '', ...rest] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const expected = sign(payload);
      if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Download;
    },
  };
}

export interface UploadToken {
  readonly organizationId: string;
  readonly fileId: string;
  readonly secret: Buffer;
}

export const SECRET_BYTES = 32;

function uploadToken({ organizationId, fileId, secret }: UploadToken): string {
  const bytes = [organizationId, fileId].map((id) => Buffer.from(id.replaceAll('-', ''), 'hex'));
  return Buffer.concat([...bytes, secret]).toString('base64url');
}

/** The parts of an upload link; null for what has another length. */
export function readUploadToken(token: string): UploadToken | null {
  if (!/^[\w-]{10,200}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 32 + SECRET_BYTES) return null;
  const idAt = (start: number): string =>
    bytes.toString('hex', start, start + 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { organizationId: idAt(0), fileId: idAt(16), secret: bytes.subarray(32) };
}
