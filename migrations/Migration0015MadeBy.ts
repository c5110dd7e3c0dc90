import { Migration } from '@mikro-orm/migrations';

/** What somebody made is theirs (R1): a search among few records begins there. */
export class Migration0015MadeBy extends Migration {
  override up(): void {
    for (const table of ['customer', 'opportunity']) {
      this.addSql(`create index ${table}_organization_id_created_by_id_index on ${table} (organization_id, created_by_id)`);
    }
  }
}
