import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** More sign-ins wait than can be worked off in reasonable time; the caller tries again later. */
export class PasswordQueueFull extends Error {
  override readonly name = 'PasswordQueueFull';
}

export interface Passwords {
  /** The hash to store: argon2id in the PHC form, which carries its own parameters. */
  hash(password: string): Promise<string>;
  /**
   * Whether the password belongs to the hash. Without one (an unknown e-mail, a member without a password) it costs
   * the same time and answers false, so that nobody learns who is a member.
   */
  verify(storedHash: string | null, password: string): Promise<boolean>;
}

/** OWASP's second recommendation for argon2id: 19 MiB, two passes. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Hashing is slow on purpose, so at most `running` calls work at once and at most `waiting` wait; beyond that
 * `PasswordQueueFull` is thrown at once. Sign-ins then cannot starve the rest of the platform.
 */
export function createPasswords({ running = 2, waiting = 50 }: { readonly running?: number; readonly waiting?: number } = {}): Passwords {
  const inTurn = takeTurns(running, waiting);
  const decoy = hash(randomBytes(32), parameters);
  return {
    hash: async (password) => await inTurn(async () => await hash(password, parameters)),
    async verify(storedHash, password) {
      const matches = await inTurn(async () => await verify(storedHash ?? (await decoy), password));
      return matches && storedHash !== null;
    },
  };
}

function takeTurns(running: number, waiting: number) {
  let active = 0;
  const queue: (() => void)[] = [];
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (active >= running) {
      if (queue.length >= waiting) throw new PasswordQueueFull('Too many passwords are being checked.');
      await new Promise<void>((resolve) => void queue.push(resolve));
    } else {
      active += 1;
    }
    try {
      return await work();
    } finally {
      // The place goes to the next in line without being free in between.
      const next = queue.shift();
      if (next) next();
      else active -= 1;
    }
  };
}
