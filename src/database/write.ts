import { invariant } from '../kernel/invariant.ts';
import type { Statement } from './prepared.ts';
import type { StatementResult } from './statement-group.ts';
import type { Transaction } from './transaction.ts';

/** Values by column name: strings, numbers, booleans, bigint, Date, Buffer, arrays, and anything that JSON can say. */
export type RowValues = Readonly<Record<string, unknown>>;

/** Inserts rows, one or a thousand, with one statement that is the same for all calls with these columns. */
export function insertRows(
  transaction: Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly RowValues[],
): Promise<StatementResult> {
  return transaction.query(insertStatement(table, columns, rows));
}

/** Columns that are not named get their defaults; named ones that a row leaves out become null. */
export function insertStatement(table: string, columns: readonly string[], rows: readonly RowValues[]): Statement {
  const names = columns.map(identifier).join(', ');
  const name = identifier(table);
  return {
    text: `insert into ${name} (${names}) select ${names} from json_populate_recordset(null::${name}, $1::json)`,
    values: [toJson(rows)],
  };
}

export interface RecordKey {
  readonly organizationId: string;
  readonly id: string;
}

/**
 * Changes one record and counts its version up. Answers how many rows changed: none means that the record is gone
 * or no longer has the expected version (null: any).
 */
export async function updateRow(
  transaction: Transaction,
  table: string,
  key: RecordKey,
  expectedVersion: number | null,
  changes: RowValues,
): Promise<number> {
  return (await transaction.query(updateStatement(table, key, expectedVersion, changes))).rowCount;
}

export function updateStatement(table: string, key: RecordKey, expectedVersion: number | null, changes: RowValues): Statement {
  const name = identifier(table);
  const columns = Object.keys(changes).map(identifier);
  const assignments = [...columns.map((column) => `${column} = change.${column}`), 'version = record.version + 1'];
  return {
    text: `update ${name} as record set ${assignments.join(', ')} from json_populate_record(null::${name}, $1::json) as change
      where record.organization_id = $2::uuid and record.id = $3::uuid and ($4::int is null or record.version = $4)`,
    values: [toJson(changes), key.organizationId, key.id, expectedVersion],
  };
}

/** Takes away one record of the expected version. */
export function deleteStatement(table: string, key: RecordKey, expectedVersion: number): Statement {
  return {
    text: `delete from ${identifier(table)} where organization_id = $1::uuid and id = $2::uuid and version = $3`,
    values: [key.organizationId, key.id, expectedVersion],
  };
}

/** Names come from metadata, never from a caller; one that would need escaping is our mistake. */
export function identifier(name: string): string {
  invariant(/^[a-z_][a-z0-9_]{0,62}$/.test(name), `${name} is a column or table name`);
  return `"${name}"`;
}

/** JSON as PostgreSQL's own types read it: a bigint as its digits, bytes in hexadecimal, an instant in ISO form. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, item: unknown) {
    if (typeof item === 'bigint') return item.toString();
    const original = this[key];
    return Buffer.isBuffer(original) ? `\\x${original.toString('hex')}` : item;
  });
}
