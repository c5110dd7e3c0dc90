import { erasedValue, isErased, isSealed } from '../../kernel/personal-cipher.ts';
import { chainHash, canonicalColumns, strickenDigest, strickenEntries, type CanonicalEntry } from '../../database/audit-chain.ts';
import { SEALER_LOCK } from '../../database/sealer.ts';
import { allModels, modelOf } from '../../query/model.ts';
import { personalColumns } from '../../workflow/personal-values.ts';
import type { Work } from '../../workflow/work.ts';
import type { Columns } from '../../organization/history/changes.ts';
import { Contact } from '../contact/contact.entity.ts';
import { customerColumns, freeTexts, ofCustomerSql, type Sought } from './mentions.ts';
import { personalDataRules } from './personal-data-rules.ts';

/** An entry of the chain that lost values, and its digest since: the erasure's own entry tells both, so that the chain goes on to hold. */
export interface StruckEntry {
  readonly entry: string;
  readonly digest: string;
}

interface Entry {
  readonly id: string;
  readonly record_type: string;
  readonly record_id: string;
  readonly before: Columns | null;
  readonly after: Columns | null;
}

/**
 * Takes the person's values out of audit entries that hold them as they are: those that were written before persons had
 * keys, and texts that name the person. Sealed entries are checked first, so that no forgery is covered up.
 */
export async function strikeAudit(
  work: Work,
  sought: Sought,
  strike: (value: unknown) => unknown,
): Promise<{ readonly count: number; readonly struck: readonly StruckEntry[] }> {
  const changed = (await entriesNaming(work, sought)).flatMap((entry) => {
    const before = struckValues(entry, entry.before, { sought, strike });
    const after = struckValues(entry, entry.after, { sought, strike });
    return isSame(before, entry.before) && isSame(after, entry.after) ? [] : [{ id: entry.id, before, after }];
  });
  if (changed.length === 0) return { count: 0, struck: [] };
  // Nothing is sealed meanwhile: an entry either has its seal, or gets it over what is left of it.
  await work.transaction.query({ text: 'select pg_advisory_xact_lock($1)', values: [SEALER_LOCK] });
  const ids = changed.map(({ id }) => id);
  const sealed = await mustHold(work, ids);
  await Promise.all(
    changed.map(({ id, before, after }) =>
      work.transaction.query({
        text: 'select closedloop.strike_audit($1::uuid, $2::jsonb, $3::jsonb)',
        values: [id, before && JSON.stringify(before), after && JSON.stringify(after)],
      }),
    ),
  );
  const left = await canonicalEntries(work, sealed);
  return { count: changed.length, struck: left.map(({ id, canonical }) => ({ entry: id, digest: strickenDigest(canonical) })) };
}

async function entriesNaming(work: Work, { identity, customerId, contactId }: Sought): Promise<readonly Entry[]> {
  const types = allModels()
    .filter((model) => model.type !== Contact && freeTexts(model).length > 0)
    .map(({ name }) => name);
  const { rows } = await work.transaction.query<Entry>({
    text: `select e.id, e.record_type, e.record_id, e.before, e.after from audit_entry e where e.organization_id = $1::uuid and (
      (e.record_type = $2 and e.record_id = $3::uuid)
      or (e.record_type = any($4::text[]) and concat(e.before::text, e.after::text) ~* any($5::text[]))
      or (e.record_type = any($4::text[]) and e.record_id in (${ofCustomerSql('$6::uuid')} union all ${onceOfCustomerSql('$6::text')}) and concat(e.before::text, e.after::text) ~* any($7::text[])))`,
    values: [work.viewer.organizationId, modelOf(Contact).name, contactId, types, identity.addresses.sql, customerId, identity.names.sql],
  });
  return rows;
}

/** Records of the customer that are no more: only the audit knows whose they were. */
function onceOfCustomerSql(parameter: string): string {
  const parts = allModels().flatMap((model) =>
    customerColumns(model).map(
      (column) =>
        `select x.record_id from audit_entry x where x.organization_id = $1::uuid and x.record_type = '${model.name}' and x.after is null and x.before ->> '${column}' = ${parameter}`,
    ),
  );
  return parts.join(' union all ');
}

/** What is left of an entry: of the person's own record nothing personal, of others all but the person's values. */
function struckValues(
  { record_type: type, record_id: id }: Entry,
  columns: Columns | null,
  { sought, strike }: { readonly sought: Sought; readonly strike: (value: unknown) => unknown },
): Columns | null {
  if (!columns) return null;
  const model = modelOf(Contact);
  const isOwn = type === model.name && id === sought.contactId;
  const { columns: personal } = personalColumns(model)!;
  return Object.fromEntries(
    Object.entries(columns).map(([column, value]) => {
      const isGone = value === null || isSealed(value) || isErased(value);
      return [column, isOwn && personal.has(column) && !isGone ? erasedValue : strike(value)];
    }),
  );
}

/** Those of the entries that are sealed, each of which must be what its seal says. */
async function mustHold(work: Work, ids: readonly string[]): Promise<readonly string[]> {
  const { organizationId } = work.viewer;
  const seals = await work.transaction.query<{ entry_id: string; hash: Buffer; previous_hash: Buffer }>({
    text: 'select entry_id, hash, previous_hash from audit_seal where organization_id = $1::uuid and entry_id = any($2::uuid[])',
    values: [organizationId, ids],
  });
  const earlier = await work.transaction.query<{ entry_id: string; digest: string }>({ text: strickenEntries, values: [organizationId] });
  const digests = new Map(earlier.rows.map(({ entry_id, digest }) => [entry_id, digest]));
  const sealed = new Map(seals.rows.map((seal) => [seal.entry_id, seal]));
  for (const { id, canonical } of await canonicalEntries(work, [...sealed.keys()])) {
    const { hash, previous_hash: previous } = sealed.get(id)!;
    const digest = digests.get(id);
    const holds = digest ? digest === strickenDigest(canonical) : hash.equals(chainHash(previous, canonical));
    if (!holds) work.refuse(personalDataRules.soundAudit);
  }
  return [...sealed.keys()];
}

async function canonicalEntries(
  work: Work,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly canonical: CanonicalEntry }[]> {
  const { rows } = await work.transaction.query<{ id: string; canonical: CanonicalEntry }>({
    text: `select e.id, ${canonicalColumns('e')} as canonical from audit_entry e where e.organization_id = $1::uuid and e.id = any($2::uuid[]) order by e.id`,
    values: [work.viewer.organizationId, ids],
  });
  return rows;
}

function isSame(one: Columns | null, other: Columns | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
