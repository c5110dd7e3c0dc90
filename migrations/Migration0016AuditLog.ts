import { Migration } from '@mikro-orm/migrations';

/** The audit and the log of reads become lists: by time, and by who acted. */
export class Migration0016AuditLog extends Migration {
  override up(): void {
    this.addSql(`create index "audit_entry_organization_id_actor_id_id_index" on "audit_entry" ("organization_id", "actor_id", "id")`);
    this.addSql(`alter index "audit_entry_record" rename to "audit_entry_organization_id_record_type_record_id_id_index"`);
    this.addSql(`alter index "audit_entry_at" rename to "audit_entry_organization_id_at_id_index"`);
    this.addSql(`create index "access_log_organization_id_at_id_index" on "access_log" ("organization_id", "at", "id")`);
    this.addSql(`alter index "access_log_member" rename to "access_log_organization_id_member_id_at_index"`);
  }
}
