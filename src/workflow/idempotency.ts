import { type GraphQLResolveInfo, print } from 'graphql';
import { createHash } from 'node:crypto';
import { Refused } from '../kernel/refusal.ts';
import { codeOf } from '../database/errors.ts';
import type { Statement } from '../database/prepared.ts';
import type { Transaction } from '../database/transaction.ts';
import { refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import type { Viewer } from '../governance/viewer.ts';
import type { Statement as Read } from '../query/context.ts';

/** A key lasts so long. */
export const keyHours = 24;

/** One root field of a request that carries a key: what is done for it, is done once. */
export interface KeyedField {
  readonly organizationId: string;
  /** The member: nobody meets the keys of others. */
  readonly actorId: string;
  readonly key: string;
  /** Name of the field in the response: of several mutations in one document each has its own part. */
  readonly part: string;
  readonly bodyHash: string;
  readonly now: Date;
}

/** What is kept of an answer: enough to give it again as it was. */
export interface KeptAnswer {
  /** Global id of the record that the payload shows. */
  readonly record: string | null;
  readonly also: Readonly<Record<string, unknown>>;
  /** What the planner read, in the order of the selection, and by which plan. */
  readonly reads?: readonly { readonly plan: string; readonly text: string | null }[];
}

/** The claim of a key failed: it was used before, or is in use. Which of the two is asked after the rollback. */
export class KeyTaken extends Error {
  override readonly name = 'KeyTaken';
}

/** The key of a mutation's root field; null without one. Refuses a key that is no key. */
export function keyedField(key: string | null, info: GraphQLResolveInfo, viewer: Viewer, now: Date): KeyedField | null {
  if (key === null) return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    const values = { value: key.slice(0, 60), field: 'Idempotency-Key', reason: 'no_key' };
    throw new Refused([refuse(platformRules.invalidValue, { field: 'Idempotency-Key', values })]);
  }
  const { organizationId, memberId, token } = viewer;
  const bodyHash = hashOf(info, token?.id ?? null);
  return { organizationId, actorId: memberId, key, part: String(info.path.key), bodyHash, now };
}

/**
 * The same words and values: coerced, so that the order in which a client writes them does not matter. What one token was
 * answered is no other token's; under the key of another one a request is refused, for it may have been done.
 */
function hashOf({ operation, fragments, variableValues }: GraphQLResolveInfo, tokenId: string | null): string {
  const document = operation.loc?.source.body ?? [operation, ...Object.values(fragments)].map(print).join('\n');
  return createHash('sha256')
    .update(JSON.stringify([document, operation.name?.value ?? null, variableValues, tokenId]))
    .digest('hex');
}

/**
 * Takes the key for this transaction, without waiting for anybody. It is sent ahead of the verb's first statement and in
 * the same message; where it fails, PostgreSQL does nothing of what was sent behind it.
 */
export async function claimKey(transaction: Transaction, { organizationId, actorId, key, part, bodyHash, now }: KeyedField): Promise<void> {
  const values = [organizationId, actorId, key, now, bodyHash, part, expiry(now)];
  try {
    await transaction.query({ name: 'claim key', text: CLAIM, values });
  } catch (error) {
    throw codeOf(error) === '22012' ? new KeyTaken('The key is taken.') : error;
  }
}

/**
 * $1 organization, $2 actor, $3 key, $4 now, $5 hash, $6 part, $7 what is as old is forgotten. The lock tells a request
 * under way from one that was answered; division by zero is the one error that plain SQL can raise.
 */
const CLAIM = `with taken as materialized (select pg_try_advisory_xact_lock(hashtextextended($1::text || $2::text || $3::text, 0)) as mine),
  claimed as (
    insert into idempotency_key as k (organization_id, actor_id, key, created_at, body_hash, answers)
    select $1::uuid, $2::uuid, $3::text, $4::timestamptz, $5::text, jsonb_build_object($6::text, null) from taken where mine
    on conflict (organization_id, actor_id, key) do update set
      created_at = case when k.created_at <= $7::timestamptz then excluded.created_at else k.created_at end, body_hash = excluded.body_hash,
      answers = case when k.created_at <= $7::timestamptz then excluded.answers else k.answers || excluded.answers end
    where k.created_at <= $7::timestamptz or (k.body_hash = excluded.body_hash and not k.answers ? $6::text)
    returning 1)
  select 1 / count(*) from claimed`;

/** The reads of a payload, each of which now keeps what it reads; without any, what is to be kept by itself. */
export function keeping(field: KeyedField, answer: KeptAnswer, reads: readonly Read[]): readonly Statement[] {
  const kept = JSON.stringify({ ...answer, reads: [] } satisfies KeptAnswer);
  const { organizationId, actorId, key, part } = field;
  const where = [organizationId, actorId, key, part];
  const alone = { name: 'keep answer', text: keep(1, 'jsonb_build_object($4::text, $5::jsonb)'), values: [...where, kept] };
  if (reads.length === 0) return [alone];
  return reads.map(({ name, text, values }, index) => {
    const at = values.length + 1;
    const read = `jsonb_build_object('plan', $${at + 4}::text, 'text', (select r from answer))`;
    const before = index === 0 ? `$${at + 5}::jsonb` : `(k.answers -> $${at + 3}::text)`;
    const changed = `jsonb_build_object($${at + 3}::text, jsonb_set(${before}, '{reads}', (${before} -> 'reads') || ${read}))`;
    return {
      name: `${name ?? text} kept ${index === 0}`,
      text: `with answer as materialized (${text}), kept as (${keep(at, changed)}) select r from answer`,
      values: [...values, ...where, name ?? '', ...(index === 0 ? [kept] : [])],
    };
  });
}

function keep(at: number, answers: string): string {
  return `update idempotency_key k set answers = k.answers || ${answers} where k.organization_id = $${at}::uuid and k.actor_id = $${at + 1}::uuid and k.key = $${at + 2}::text`;
}

/** Finds what was answered under a key that is taken. */
export function lookUpKey({ organizationId, actorId, key, part, now }: KeyedField): Read {
  const text = `select k.body_hash as "bodyHash", k.answers -> $4::text as "answer" from idempotency_key k
    where k.organization_id = $1::uuid and k.actor_id = $2::uuid and k.key = $3::text and k.created_at > $5::timestamptz`;
  return { name: 'look up key', text, values: [organizationId, actorId, key, part, expiry(now)] };
}

function expiry(now: Date): Date {
  return new Date(now.getTime() - keyHours * 3_600_000);
}
