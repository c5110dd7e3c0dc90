import type { PersonalCipher } from '../kernel/personal-cipher.ts';
import type { Statement } from '../database/prepared.ts';
import type { Transaction } from '../database/transaction.ts';
import { insertStatement } from '../database/write.ts';
import type { PersonalKeys } from './personal-values.ts';

/** A person whose values a deed writes; one who is new has no key that anybody else could be making. */
export type People = ReadonlyMap<string, { readonly isNew: boolean }>;

/** What a keyring needs of the deed that it serves. */
interface Writing {
  readonly viewer: { readonly organizationId: string };
  readonly context: { readonly personalCipher: PersonalCipher };
  readonly transaction: Transaction;
  readonly now: Date;
}

/** The keys of the persons that one deed writes of. Who has none yet, gets one; who was erased, never again. */
export class PersonalKeyring {
  readonly #work: Writing;
  readonly #keys = new Map<string, Buffer | null>();

  constructor(work: Writing) {
    this.#work = work;
  }

  get keys(): PersonalKeys {
    return this.#keys;
  }

  /** Statements that store the keys of new persons; those of others are made or read at once. */
  async provide(people: People): Promise<readonly Statement[]> {
    const missing = [...people].filter(([id]) => !this.#keys.has(id));
    const others = missing.flatMap(([id, { isNew }]) => (isNew ? [] : [id]));
    if (others.length > 0) await this.#read(others);
    const rows = missing.flatMap(([id, { isNew }]) => (isNew ? [this.#newRow(id)] : []));
    return rows.length > 0 ? [insertStatement('personal_key', Object.keys(rows[0]!), rows)] : [];
  }

  /** Takes a person's key away: what the audit has of the person can be read by nobody any more. */
  async destroy(person: string): Promise<void> {
    this.#keys.set(person, null);
    const { transaction, viewer, now } = this.#work;
    const text = `insert into personal_key (organization_id, id, wrapped_key, created_at, erased_at) values ($1::uuid, $2::uuid, null, $3, $3)
      on conflict (organization_id, id) do update set wrapped_key = null, erased_at = excluded.erased_at`;
    await transaction.query({ text, values: [viewer.organizationId, person, now] });
  }

  async #read(people: readonly string[]): Promise<void> {
    const { transaction, viewer, context } = this.#work;
    // Two deeds may come upon a person without a key at once: the first makes it, the other waits and reads it.
    const candidates = people.map((id) => this.#newRow(id));
    const { text, values } = insertStatement('personal_key', Object.keys(candidates[0]!), candidates);
    const [, { rows }] = await Promise.all([
      transaction.query({ text: `${text} on conflict do nothing`, values: values! }),
      transaction.query<{ id: string; wrapped: Buffer | null }>({
        text: 'select id, wrapped_key as wrapped from personal_key where organization_id = $1::uuid and id = any($2::uuid[])',
        values: [viewer.organizationId, people],
      }),
    ]);
    for (const { id, wrapped } of rows) this.#keys.set(id, wrapped && context.personalCipher.unwrap(id, wrapped));
  }

  #newRow(id: string) {
    const { context, viewer, now } = this.#work;
    const key = context.personalCipher.newKey();
    this.#keys.set(id, key);
    return {
      organization_id: viewer.organizationId,
      id,
      wrapped_key: context.personalCipher.wrap(id, key),
      created_at: now,
      erased_at: null,
    };
  }
}
