import { createHash } from 'node:crypto';
import { uuidv7 } from '../../kernel/id.ts';
import type { SessionDoor } from './session-door.ts';

/** What is known before there is an organization: which organizations know an address, and failed sign-ins. */
export interface Directory {
  organizationsOf(email: string): Promise<readonly string[]>;
  isLockedOut(email: string, address: string): Promise<boolean>;
  noteFailure(email: string, address: string): Promise<void>;
  clearFailures(email: string): Promise<void>;
  /** Notes that a way back was asked for; whether that was too often, for the address or for the client. */
  isAskedTooOften(email: string, address: string): Promise<boolean>;
}

/** So many failures of one address of mail, known to us or not, lock it for so long. */
export const lockout = { failures: 10, perClient: 50, minutes: 15 } as const;

/** So many ways back may be asked for in the same time, for one address of mail and by one client. */
const resets = { perAddress: 3, perClient: 20 } as const;

/** The nobody whose context these look-ups run in: row-level security shows it no row of anyone. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The only door that looks across organizations: functions of the store that answer an address by ids and nothing else,
 * and a count of failures keyed by hash, the same for addresses that nobody has.
 */
export function directory({ read, clock }: Pick<SessionDoor, 'read' | 'clock'>): Directory {
  const ask = (name: string, text: string, values: readonly unknown[]) => read(NOBODY, { name, text, values }, 'slow');
  const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex');
  const since = (): Date => new Date(clock.now().getTime() - lockout.minutes * 60_000);
  return {
    async organizationsOf(email) {
      const rows = await ask('directory', 'select id from closedloop.organizations_of_email($1) as id limit 5', [email]);
      return rows.map((row) => String(row['id']));
    },
    async isLockedOut(email, address) {
      const text = `select (select count(*) from closedloop.sign_in_failure where key = $1 and failed_at > $3) >= $4
        or (select count(*) from closedloop.sign_in_failure where key = $2 and failed_at > $3) >= $5 as locked`;
      const [row] = await ask('lockout', text, [keyOf(email), keyOf(`client ${address}`), since(), lockout.failures, lockout.perClient]);
      return row?.['locked'] === true;
    },
    async noteFailure(email, address) {
      const now = clock.now();
      // What is sent as a read may be sent twice when the connection breaks; it counts once.
      const text = `with swept as (delete from closedloop.sign_in_failure where failed_at < $5)
        insert into closedloop.sign_in_failure (id, key, failed_at) values ($1, $2, $6), ($3, $4, $6) on conflict (id) do nothing`;
      await ask('failure', text, [uuidv7(now), keyOf(email), uuidv7(now), keyOf(`client ${address}`), since(), now]);
    },
    async isAskedTooOften(email, address) {
      const now = clock.now();
      const [byAddress, byClient] = [keyOf(`reset ${email}`), keyOf(`reset client ${address}`)];
      const text = `with noted as (insert into closedloop.sign_in_failure (id, key, failed_at) values ($1, $2, $6), ($3, $4, $6) on conflict (id) do nothing)
        select (select count(*) from closedloop.sign_in_failure where key = $2 and failed_at > $5) >= $7
          or (select count(*) from closedloop.sign_in_failure where key = $4 and failed_at > $5) >= $8 as often`;
      const values = [uuidv7(now), byAddress, uuidv7(now), byClient, since(), now, resets.perAddress, resets.perClient];
      const [row] = await ask('reset asked for', text, values);
      return row?.['often'] === true;
    },
    async clearFailures(email) {
      await ask('cleared', 'delete from closedloop.sign_in_failure where key = $1', [keyOf(email)]);
    },
  };
}
