import { createTransport } from 'nodemailer';
import type { Written } from './letter.ts';

/** How mail leaves: the server that takes it, whom it is from, and the app that it leads to. */
export interface MailSettings {
  /** `smtp://` (with STARTTLS where the server offers it) or `smtps://`, with user and password where it asks for them. */
  readonly smtpUrl: string;
  readonly from: string;
  /** Address of the company's own app, without a slash at the end. */
  readonly publicUrl: string;
}

export interface Message extends Written {
  /** The mail's own id: it makes the Message-ID, so that one that was sent twice is known as one. */
  readonly id: string;
  readonly to: string;
}

/** The server would not take a mail. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  /** Whether trying again is of no use: there is no such address. */
  readonly isFinal: boolean;

  constructor(reason: string, isFinal: boolean) {
    super(`The mail was not taken: ${reason}.`);
    this.isFinal = isFinal;
  }
}

export interface Post {
  send(message: Message): Promise<void>;
  close(): void;
}

const PATIENCE_MS = 5_000;

/**
 * A server that cannot be reached is left alone for so long: what is to be sent meanwhile fails at once and is tried
 * again later, so that waiting for it does not keep the workers from other jobs.
 */
const PAUSE_MS = 15_000;

/** The way to the server of mail. What goes wrong is told by code: an error names neither address, nor content, nor password. */
export function openPost({ smtpUrl, from, publicUrl }: MailSettings, pauseMs = PAUSE_MS): Post {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const isSecure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname,
    port: port ? Number(port) : isSecure ? 465 : 587,
    secure: isSecure,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(publicUrl).hostname;
  let awayUntil = 0;
  return {
    async send({ id, to, subject, text, html }) {
      const headers = { 'Auto-Submitted': 'auto-generated' };
      const address = { name: '', address: to };
      if (performance.now() < awayUntil) throw new MailRefused('the server is away', false);
      try {
        await transport.sendMail({ from, to: address, subject, text, html, messageId: `<${id}@${host}>`, headers });
      } catch (error) {
        if (isAway(error)) awayUntil = performance.now() + pauseMs;
        throw refused(error);
      }
    },
    close: () => transport.close(),
  };
}

function isAway(error: unknown): boolean {
  return ['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS'].includes(String((error as { readonly code?: string }).code));
}

function refused(error: unknown): MailRefused {
  const { code = 'UNKNOWN', responseCode } = error as { readonly code?: string; readonly responseCode?: number };
  const isFinal = code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
  return new MailRefused(responseCode === undefined ? code : `${code} ${responseCode}`, isFinal);
}
