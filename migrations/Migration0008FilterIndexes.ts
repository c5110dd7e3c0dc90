import { Migration } from '@mikro-orm/migrations';

/** Every field that clients filter or order by has an index; who keeps a copy asks what has changed since. */
export class Migration0008FilterIndexes extends Migration {
  override up(): void {
    for (const [table, indexes] of Object.entries(added)) {
      for (const columns of indexes) {
        const name = `${table}_organization_id_${columns.replaceAll(', ', '_')}_index`;
        this.addSql(`create index ${name} on ${table} (organization_id, ${columns})`);
      }
    }
  }
}

const added: Readonly<Record<string, readonly string[]>> = {
  appointment: ['updated_at, id', 'from_day, id', 'until_day, id'],
  contact: ['updated_at, id'],
  credit_assessment: ['updated_at, id'],
  credit_precaution: ['updated_at, id'],
  customer: ['updated_at, id'],
  customer_assignment: ['updated_at, id'],
  customer_grade: ['updated_at, id'],
  customer_selection: ['updated_at, id'],
  delegation: ['updated_at, id', 'from_day, id', 'until_day, id'],
  department: ['updated_at, id', 'kind, id', 'template', 'state, id'],
  interaction: ['updated_at, id'],
  law_override: ['updated_at, id', 'kind, id', 'key, id'],
  member: ['updated_at, id', 'state, id'],
  opportunity: ['updated_at, id', 'is_key_target, id', 'intention, id'],
  organization: ['updated_at, id', 'name, id'],
  post: ['updated_at, id', 'role, id', 'is_head, id'],
  price: ['updated_at, id'],
  product: ['updated_at, id'],
  region: ['updated_at, id'],
  region_ownership: ['updated_at, id'],
  segment: ['updated_at, id'],
  segment_customer: ['updated_at, id'],
  session: ['updated_at, id'],
};
