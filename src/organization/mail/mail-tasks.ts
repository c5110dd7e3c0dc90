import type { Clock } from '../../kernel/clock.ts';
import type { Task } from '../../database/jobs.ts';
import { inTransaction, type Transaction, type TransactionPool } from '../../database/transaction.ts';
import { composeMail, type Composed } from './compose-mail.ts';
import { write } from './letter.ts';
import { SEND_DIGEST, SEND_MAIL } from './mail-jobs.ts';
import { MailRefused, type MailSettings, type Post } from './post.ts';

export interface MailParts {
  readonly transactions: TransactionPool;
  readonly clock: Clock;
  readonly post: Post;
  readonly settings: Pick<MailSettings, 'publicUrl'>;
}

interface Waiting {
  readonly organizationId: string;
  readonly mailId?: string;
  readonly memberId?: string;
}

/**
 * The tasks that send mail. A mail is sent, then marked: one that was marked is never sent again, and a process that is
 * killed between the two may send it twice, under the same Message-ID. What a server does not take now is tried again.
 */
export function mailTasks(parts: MailParts): Readonly<Record<string, Task>> {
  const send = async (waiting: Waiting): Promise<void> => {
    const composed = await within(parts, waiting, (transaction) =>
      composeMail(transaction, { ...waiting, now: parts.clock.now(), publicUrl: parts.settings.publicUrl }),
    );
    if (composed) await deliver(parts, waiting, composed);
  };
  return { [SEND_MAIL]: send, [SEND_DIGEST]: send };
}

async function deliver(parts: MailParts, waiting: Waiting, { mailIds, to, letter }: Composed): Promise<void> {
  let failure: string | null = null;
  try {
    if (letter) await parts.post.send({ id: mailIds[0]!, to, ...write(letter) });
  } catch (error) {
    if (!(error instanceof MailRefused && error.isFinal)) throw error;
    failure = error.message;
  }
  const text = `update mail set sent_at = case when $3::text is null then $2::timestamptz end, failure = $3::text, updated_at = $2::timestamptz, version = version + 1
    where organization_id = $1::uuid and id = any($4::uuid[])`;
  await within(parts, waiting, (transaction) =>
    transaction.query({ text, values: [waiting.organizationId, parts.clock.now(), failure, mailIds] }),
  );
}

function within<T>({ transactions }: MailParts, { organizationId }: Waiting, run: (transaction: Transaction) => Promise<T>): Promise<T> {
  return inTransaction(transactions, organizationId, {}, run);
}
