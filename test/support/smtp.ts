import { afterAll } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it was received, taken apart. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  readonly raw: string;
}

export interface Mailbox {
  readonly url: string;
  readonly mails: readonly Received[];
  /** Takes all mails out. */
  take(): readonly Received[];
  /** Who signed in, in their order. */
  readonly users: readonly string[];
  /** Refuses an address for good. */
  refuse(address: string): void;
  stop(): Promise<void>;
  startAgain(): Promise<void>;
}

/** A server that takes mail from `user` with `secret` and keeps it, at a port of its own. */
export async function mailbox(): Promise<Mailbox> {
  const mails: Received[] = [];
  const users: string[] = [];
  const refused = new Set<string>();
  let server = await started(mails, users, refused, 0);
  const port = portOf(server);
  const stop = (): Promise<void> => new Promise((done) => server.close(() => done()));
  afterAll(stop);
  return {
    url: `smtp://user:secret@127.0.0.1:${port}`,
    mails,
    take: () => mails.splice(0),
    users,
    refuse: (address) => void refused.add(address),
    stop,
    async startAgain() {
      server = await started(mails, users, refused, port);
    },
  };
}

async function started(mails: Received[], users: string[], refused: ReadonlySet<string>, port: number): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: false,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) => {
      if (password !== 'secret') return done(new Error('no'));
      users.push(username!);
      return done(null, { user: username });
    },
    onRcptTo: ({ address }, _session, done) =>
      refused.has(address) ? done(Object.assign(new Error(`No mailbox ${address}`), { responseCode: 550 })) : done(),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        mails.push({ from, to: envelope.rcptTo.map(({ address }) => address), ...takenApart(raw) });
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return server;
}

function portOf({ server }: SMTPServer): number {
  return (server.address() as AddressInfo).port;
}

function takenApart(raw: string): Omit<Received, 'from' | 'to'> {
  const { headers, body } = split(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')?.[1] ?? '—';
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r\n/, '')));
  const ofType = (type: string): string =>
    parts
      .filter((part) => part.headers['content-type']?.startsWith(type))
      .map(decoded)
      .join('');
  return { headers, text: ofType('text/plain'), html: ofType('text/html'), raw };
}

function split(part: string): { headers: Record<string, string>; body: string } {
  const at = part.indexOf('\r\n\r\n');
  const lines = part
    .slice(0, at)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), words(line.slice(line.indexOf(':') + 1).trim())]),
  );
  return { headers, body: part.slice(at + 4) };
}

function decoded({ headers, body }: { headers: Record<string, string>; body: string }): string {
  const encoding = headers['content-transfer-encoding'];
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  return quoted(body.replaceAll('=\r\n', ''));
}

/** Headers in other alphabets: `=?UTF-8?Q?…?=` and `=?UTF-8?B?…?=`. */
function words(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_all, kind: string, text: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('utf8') : quoted(text.replaceAll('_', ' ')),
    );
}

function quoted(text: string): string {
  return Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
}
