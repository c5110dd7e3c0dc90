/**
 * SQL of a column's text as the happening `e` left it: the record may have changed again since, so what the happening
 * wrote itself counts before what stands in the table. `$1` is the organization.
 */
export function eventColumn(table: string, column: string): string {
  // A value of a person lies in the audit under the person's key.
  return `case when jsonb_typeof(e.after -> '${column}') <> 'object' then e.after ->> '${column}'
    else (select t.${column}::text from ${table} t where t.organization_id = $1::uuid and t.id = e.record_id) end`;
}
