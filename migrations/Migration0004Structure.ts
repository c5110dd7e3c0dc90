import { Migration } from '@mikro-orm/migrations';

/** Branches are proposed first, posts are removed without being forgotten, an invitation is looked up by its hash. */
export class Migration0004Structure extends Migration {
  override up(): void {
    this.addSql(`alter table department drop constraint department_state_check`);
    this.addSql(`alter table department add constraint department_state_check check (state in ('PROPOSED', 'ACTIVE', 'CLOSED'))`);
    this.addSql(`alter table post add column removed_on date null`);
    this.addSql(
      `alter table credential add constraint credential_organization_id_invitation_hash_unique unique (organization_id, invitation_hash)`,
    );
  }
}
