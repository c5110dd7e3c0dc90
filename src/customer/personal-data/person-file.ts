import { toGlobalId } from '../../kernel/id.ts';
import { formatMinor, isMoney } from '../../kernel/money.ts';
import { allModels, modelOf, type RecordModel } from '../../query/model.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import { propertyOf, type RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { changesOf } from '../../organization/history/changes.ts';
import type { Customer } from '../customer/customer.entity.ts';
import { Contact } from '../contact/contact.entity.ts';
import { identityOf, isKnown, striking } from './identity.ts';
import { knownValues } from './known-values.ts';
import { mentionsOf } from './mentions.ts';
import { personHistory } from './person-history.ts';

type Row = Readonly<Record<string, unknown>>;

/** Everything that is stored of a person, as JSON: the record, records that point to it, texts that name the person, history and reads. */
export async function personFile(work: Work, contact: RowOf<Contact>, customer: RowOf<Customer>): Promise<object> {
  const history = await personHistory(work, contact.id);
  const identity = identityOf(
    knownValues(
      contact,
      history.flatMap(({ before, after }) => [before, after]),
    ),
  );
  const related = await relatedRows(work, contact.id);
  const known = new Set(related.map(({ row }) => row['id']));
  const strike = striking(identity);
  const mentions = isKnown(identity) ? await mentionsOf(work, { identity, customerId: customer.id, contactId: contact.id }) : [];
  const naming = mentions
    .filter(({ row }) => !known.has(row['id']))
    .flatMap(({ model, row, fields }) =>
      fields.flatMap((field) => {
        const value = row[propertyOf(field)!];
        const isNaming = JSON.stringify(strike(value)) !== JSON.stringify(value);
        return isNaming ? [{ ...toldId(model, row), field: field.name, text: value }] : [];
      }),
    );
  const everything = Object.fromEntries([...modelOf(Contact).fields.keys()].map((name) => [name, true]));
  return {
    exportedAt: work.now.toISOString(),
    contact: { ...toldRow(modelOf(Contact), contact), customer: customer.name },
    records: related.map(({ model, row }) => ({ type: model.name, ...toldRow(model, row) })),
    mentions: naming,
    history: history.map(({ at, action, before, after }) => ({
      at,
      action,
      changes: changesOf(modelOf(Contact), before, after, { open: everything, baseCurrency: work.viewer.baseCurrency }).map(
        ({ field, before: was, after: is }) => ({ field, before: was, after: is }),
      ),
    })),
    reads: await readsOf(work, contact.id),
  };
}

/** Rows of every record that points to the person. */
async function relatedRows(work: Work, contactId: string): Promise<readonly { readonly model: RecordModel; readonly row: Row }[]> {
  const found = [];
  for (const model of allModels()) {
    const columns = [...model.fields.values()].flatMap((field) =>
      field.kind === 'one' && field.target() === Contact ? [`t.${field.column}`] : [],
    );
    if (columns.length === 0 || !model.published) continue;
    const rows = await lockedRows(work, model.type, `$2::uuid in (${columns.join(', ')})`, [contactId]);
    found.push(...rows.map((row) => ({ model, row: row as Row })));
  }
  return found;
}

function toldId(model: RecordModel, row: Row): { readonly type: string; readonly id: string } {
  return { type: model.name, id: toGlobalId(model.prefix, String(row['id'])) };
}

/** A row by field name; links are ids as clients know them. */
function toldRow(model: RecordModel, row: Row): Row {
  const told = [...model.fields.values()].flatMap((field) => {
    const property = propertyOf(field);
    if (property === null || field.hidden) return [];
    const value = row[property] ?? null;
    if (value === null || (field.kind !== 'one' && field.kind !== 'id')) return [[field.name, plain(value)]];
    const { prefix } = field.kind === 'one' ? modelOf(field.target()) : model;
    return [[field.name, toGlobalId(prefix, value as string)]];
  });
  return Object.fromEntries(told) as Row;
}

function plain(value: unknown): unknown {
  if (isMoney(value)) return { amount: formatMinor(value.minor, value.currency), currency: value.currency };
  return value instanceof Date ? value.toISOString() : value;
}

/** Who read the record outside their own, as far as reading is logged (G19). */
async function readsOf(work: Work, contactId: string): Promise<readonly object[]> {
  const { rows } = await work.transaction.query({
    text: `select to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, m.name as member, l.action, l.field from access_log l
      left join member m on m.organization_id = l.organization_id and m.id = l.member_id
      where l.organization_id = $1::uuid and l.record_type = $2 and $3::uuid = any(l.record_ids) order by l.at, l.id`,
    values: [work.viewer.organizationId, modelOf(Contact).name, contactId],
  });
  return rows;
}
