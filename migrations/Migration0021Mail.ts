import { Migration } from '@mikro-orm/migrations';

export class Migration0021Mail extends Migration {
  override up(): void {
    this.addSql(`create table "mail" (
      "organization_id" uuid not null,
      "id" uuid not null default uuidv7(),
      "version" int not null default 1,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "created_by_id" uuid null,
      "member_id" uuid not null,
      "kind" text not null,
      "notification_id" uuid null,
      "is_daily" boolean not null,
      "sent_at" timestamptz(3) null,
      "failure" text null,
      primary key ("organization_id", "id")
    )`);
    this.addSql(`create index "mail_organization_id_created_at_id_index" on "mail" ("organization_id", "created_at", "id")`);
    this.addSql(
      `create index "mail_organization_id_member_id_is_daily_sent_at_index" on "mail" ("organization_id", "member_id", "is_daily", "sent_at")`,
    );
    this.addSql(`create index "mail_organization_id_notification_id_index" on "mail" ("organization_id", "notification_id")`);
    this.addSql(`alter table "credential" add "reset_hash" text null, add "reset_expires_at" timestamptz(3) null`);
    this.addSql(
      `alter table "credential" add constraint "credential_organization_id_reset_hash_unique" unique ("organization_id", "reset_hash")`,
    );
    this.addSql(
      `alter table "mail" add constraint "mail_organization_id_member_id_foreign" foreign key ("organization_id", "member_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "mail" add constraint "mail_organization_id_notification_id_foreign" foreign key ("organization_id", "notification_id") references "notification" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(`alter table "mail" add constraint "mail_kind_check" check (kind in ('NOTICE', 'INVITATION', 'PASSWORD_RESET'))`);
    this.addSql(`select closedloop.protect('mail')`);
  }
}
