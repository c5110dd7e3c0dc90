import type { Logger } from 'pino';
import { ensureApiLogin, secret } from './database/api-login.ts';
import { DatabaseUnavailable } from './database/errors.ts';
import { listenTo } from './database/notices.ts';
import { createReader, type ReaderOptions } from './database/reader.ts';
import { startSealer } from './database/sealer.ts';
import { createTransactionPool } from './database/transaction.ts';
import { createPersonalCipher } from './kernel/personal-cipher.ts';
import { viewerChannel } from './organization/member/viewers.ts';

type StoreLog = Pick<Logger, 'error' | 'info'>;

/** The doors to a migrated database. */
export type Store = Awaited<ReturnType<typeof openStore>>;

/** Opens the doors; each is closed with `close`. */
export async function openStore(ownerUrl: string, log: StoreLog, reading: ReaderOptions = {}) {
  const apiUrl = await ensureApiLogin(ownerUrl);
  const reader = createReader(apiUrl, reading);
  const transactions = createTransactionPool(apiUrl);
  const notices = listenTo(apiUrl, viewerChannel);
  notices.follow({ onGap: (isListening) => tellOfDatabase(log, isListening) });
  const sealer = startSealer(ownerUrl, { onProblem: (error) => tellOfSealing(log, error) });
  const signingKey = Buffer.from(await secret(ownerUrl, 'token_signing'));
  const personalCipher = createPersonalCipher(Buffer.from(await secret(ownerUrl, 'personal_data')));
  return {
    reader,
    transactions,
    notices,
    signingKey,
    personalCipher,
    sealer,
    /** A read that could not be logged (G19) has been answered already; operators must know of it. */
    onUnlogged: (error: unknown) => log.error({ err: error }, 'reads could not be logged'),
    onUnnoted: (error: unknown) => log.error({ err: error }, 'the use of tokens could not be noted'),
    close: async () => {
      await sealer.stop();
      await Promise.all([notices.stop(), reader.close(), transactions.end()]);
    },
  };
}

/** What waits for its seal goes on waiting while the database is away; that it is has been told. */
function tellOfSealing(log: StoreLog, error: unknown): void {
  if (!(error instanceof DatabaseUnavailable)) log.error({ err: error }, 'sealing failed');
}

/** One line when the database is lost and one when it is back, however many requests notice. */
function tellOfDatabase(log: StoreLog, isListening: boolean): void {
  if (isListening) log.info('the database is connected');
  else log.error('the connection to the database is lost and is made again');
}
