import { dayIn } from '../../kernel/clock.ts';
import { uuidv7 } from '../../kernel/id.ts';
import { insertStatement } from '../../database/write.ts';
import { importer } from '../../governance/system-role.ts';
import { modelOf } from '../../query/model.ts';
import type { Happening, Round } from '../../workflow/happening.ts';
import { lawAtWork, type LawAtWork } from '../organization/law-at-work.ts';
import { openRecords, type Opening } from '../record-access/open-records.ts';
import { addresseesOf, type Addressee } from './addressees.ts';
import { relatedIdSql, textsSql, valueSql } from './notice-value.ts';
import { aboutOf, allNotices, type Notice } from './notice.ts';

/** One notice that a happening gives rise to, and the members whom it goes to. */
export interface Delivered {
  readonly notice: Notice;
  readonly happening: Happening;
  /** Whom it went to, and the line in the inbox of each. */
  readonly addressees: readonly (Addressee & { readonly notificationId: string })[];
  /** Id of the record that it leads to. */
  readonly aboutId: string;
  readonly values: object;
}

/** Puts into inboxes what the organization's law says of what happened, and opens what a clause orders to be copied. */
export async function deliverNotices(round: Round, happened: readonly Happening[]): Promise<readonly Delivered[]> {
  const told = happened.filter(({ rule }) => !isQuiet(rule));
  const matching = allNotices().flatMap((notice) => {
    const { name } = modelOf(notice.on.type);
    const matched = told.filter((happening) => happening.recordType === name && notice.on.happened(happening));
    return matched.length > 0 ? [{ notice, matched }] : [];
  });
  if (matching.length === 0) return [];
  const work = await lawAtWork(round.transaction, round.now);
  if (!work) return [];
  const delivered: Delivered[] = [];
  const toldOf = new Set<string>();
  for (const { notice, matched } of matching) delivered.push(...(await deliver(round, work, { notice, matched, toldOf })));
  return delivered;
}

/** Records taken over from files are nobody's news. */
function isQuiet(rule: string | null): boolean {
  return rule?.startsWith(`system.${importer.name}`) === true;
}

interface Matching {
  readonly notice: Notice;
  readonly matched: readonly Happening[];
  /** Members who were told of a happening already, by whatever notice. */
  readonly toldOf: Set<string>;
}

async function deliver(round: Round, work: LawAtWork, { notice, matched, toldOf }: Matching): Promise<readonly Delivered[]> {
  const rows = rowsOf(matched, work);
  const addressees = await addresseesOf(round, work, notice, { matched, rows });
  const fresh = addressees.filter(({ happeningId, memberId }) => !toldOf.has(`${happeningId} ${memberId}`));
  if (fresh.length === 0) return [];
  for (const { happeningId, memberId } of fresh) toldOf.add(`${happeningId} ${memberId}`);
  const contents = await contentsOf(round, notice, rows);
  const delivered = matched.flatMap((happening) => {
    const content = contents.get(happening.id);
    const those = fresh
      .filter(({ happeningId }) => happeningId === happening.id)
      .map((addressee) => ({ ...addressee, clauses: content?.cited ?? addressee.clauses, notificationId: uuidv7(round.now) }));
    return content?.about && those.length > 0
      ? [{ notice, happening, addressees: those, aboutId: content.about, values: content.values }]
      : [];
  });
  await write(round, delivered);
  await openRecords(round, work.law, openingsOf(delivered));
  return delivered;
}

function openingsOf(delivered: readonly Delivered[]): readonly Opening[] {
  return delivered.flatMap(({ notice, addressees, aboutId }) =>
    notice.opens ? [{ type: aboutOf(notice), recordId: aboutId, kind: notice.opens, members: addressees }] : [],
  );
}

/** What recipients and values are found by: the rows of `e`. */
function rowsOf(matched: readonly Happening[], { timeZone }: LawAtWork): string {
  return JSON.stringify(
    matched.map(({ id, recordId, actorId, requestId, at, before, after }) => ({
      id,
      record_id: recordId,
      actor_id: actorId,
      request_id: requestId,
      at,
      day: dayIn(timeZone, new Date(at)),
      before,
      after,
    })),
  );
}

interface Content {
  readonly about: string | null;
  /** Clauses of the record itself, where the notice cites those. */
  readonly cited: readonly string[] | null;
  readonly values: object;
}

async function contentsOf(
  { organizationId, transaction }: Round,
  { on, about, values, cites }: Notice,
  rows: string,
): Promise<ReadonlyMap<string, Content>> {
  const told = Object.entries(values).map(([name, value]) => `, '${name}', ${valueSql(on.type, value)}`);
  // Where nothing is told, no table is looked into: the organization is named once in any case.
  const text = `select e.id::text as id, ${about === null ? 'e.record_id' : relatedIdSql(on.type, about)}::text as about,
      json_build_object('actor', json_build_object('member', e.actor_id)${told.join('')}) as values,
      ${cites === null ? 'null' : textsSql(on.type, cites)} as cited
    from json_to_recordset($2::json) as e (id uuid, record_id uuid, actor_id uuid, after jsonb) where $1::uuid is not null`;
  const found = await transaction.query<Content & { readonly id: string }>({ text, values: [organizationId, rows] });
  return new Map(found.rows.map((row) => [row.id, row]));
}

async function write({ organizationId, transaction, now }: Round, delivered: readonly Delivered[]): Promise<void> {
  const rows = delivered.flatMap(({ notice, happening, addressees, aboutId, values }) =>
    addressees.map(({ notificationId, memberId, clauses }) => ({
      organization_id: organizationId,
      id: notificationId,
      version: 1,
      created_at: now,
      updated_at: now,
      // Whoever acted does not read it (R1).
      created_by_id: null,
      member_id: memberId,
      kind: notice.kind,
      at: happening.at,
      event: happening.id,
      record_type: modelOf(aboutOf(notice)).name,
      record_id: aboutId,
      clause_ids: clauses,
      content: values,
    })),
  );
  if (rows.length === 0) return;
  const { text, values } = insertStatement('notification', Object.keys(rows[0]!), rows);
  await transaction.query({ text: `${text} on conflict (organization_id, event, member_id) do nothing`, values: values! });
}
