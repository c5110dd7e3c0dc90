import { uuidv7 } from '../../kernel/id.ts';
import { Refused } from '../../kernel/refusal.ts';
import { inTransaction } from '../../database/transaction.ts';
import { insertStatement } from '../../database/write.ts';
import { refuse } from '../../governance/law-row.ts';
import { normalizedEmail } from '../member/email.ts';
import { directory, lockout } from './directory.ts';
import type { SessionDoor } from './session-door.ts';
import { sessionRules } from './session-rules.ts';

/** The verb's name in the outbox, by which mails are made of it. */
export const RESET_TOPIC = 'requestPasswordReset';

/**
 * Asks for a mail with a way back to the account of an address. Whoever the address belongs to, or nobody: the same
 * counts, the same look-up, one outbox row in an organization or in none, the same answer; what it leads to is settled
 * later, by the pump.
 */
export async function requestPasswordReset(door: SessionDoor, address: string, given: string): Promise<void> {
  if (!door.hasMail) throw new Refused([refuse(sessionRules.mailNotSetUp)]);
  const email = normalizedEmail(given).slice(0, 320);
  const names = directory(door);
  if (await names.isAskedTooOften(email, address)) {
    throw new Refused([refuse(sessionRules.askedTooOften, { values: { seconds: lockout.minutes * 60 } })]);
  }
  const organizations = await names.organizationsOf(email);
  const now = door.clock.now();
  await Promise.all(
    (organizations.length > 0 ? organizations : [nowhere]).map(async (organizationId) => {
      const row = {
        organization_id: organizationId,
        id: uuidv7(now),
        at: now,
        topic: RESET_TOPIC,
        record_type: 'Credential',
        record_id: uuidv7(now),
        payload: { email },
        audit_id: null,
      };
      await inTransaction(door.transactions, organizationId, {}, (transaction) =>
        transaction.finish([insertStatement('outbox', Object.keys(row), [row])]),
      );
    }),
  );
}

/** No organization: what is asked for there comes to nothing. */
const nowhere = '00000000-0000-0000-0000-000000000000';
