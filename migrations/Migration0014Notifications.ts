import { Migration } from '@mikro-orm/migrations';

/**
 * Inboxes, what members chose about mails, copies as records of their own, and the sight of outboxes that are to be
 * emptied.
 */
export class Migration0014Notifications extends Migration {
  override up(): void {
    this.addSql(`create table "notification" (
      "organization_id" uuid not null,
      "id" uuid not null default uuidv7(),
      "version" int not null default 1,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "created_by_id" uuid null,
      "member_id" uuid not null,
      "kind" text not null,
      "at" timestamptz(3) not null,
      "record_type" text not null,
      "record_id" uuid not null,
      "read_at" timestamptz(3) null,
      "event" uuid not null,
      "clause_ids" text[] not null,
      "content" jsonb not null,
      primary key ("organization_id", "id")
    )`);
    this.addSql(
      `create index "notification_organization_id_created_at_id_index" on "notification" ("organization_id", "created_at", "id")`,
    );
    this.addSql(
      `create index "notification_organization_id_updated_at_id_index" on "notification" ("organization_id", "updated_at", "id")`,
    );
    this.addSql(
      `create index "notification_organization_id_member_id_at_id_index" on "notification" ("organization_id", "member_id", "at", "id")`,
    );
    this.addSql(
      `create index "notification_organization_id_member_id_read_at_index" on "notification" ("organization_id", "member_id", "read_at")`,
    );
    this.addSql(`create index "notification_organization_id_kind_id_index" on "notification" ("organization_id", "kind", "id")`);
    this.addSql(`create index "notification_organization_id_at_id_index" on "notification" ("organization_id", "at", "id")`);
    this.addSql(`create index "notification_organization_id_read_at_id_index" on "notification" ("organization_id", "read_at", "id")`);
    this.addSql(
      `alter table "notification" add constraint "notification_organization_id_event_member_id_unique" unique ("organization_id", "event", "member_id")`,
    );
    this.addSql(`create table "notification_preference" (
      "organization_id" uuid not null,
      "id" uuid not null default uuidv7(),
      "version" int not null default 1,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "created_by_id" uuid null,
      "member_id" uuid not null,
      "kind" text not null,
      "mail" text not null,
      primary key ("organization_id", "id")
    )`);
    this.addSql(
      `create index "notification_preference_organization_id_created_at_id_index" on "notification_preference" ("organization_id", "created_at", "id")`,
    );
    this.addSql(
      `create index "notification_preference_organization_id_updated_at_id_index" on "notification_preference" ("organization_id", "updated_at", "id")`,
    );
    this.addSql(
      `alter table "notification_preference" add constraint "notification_preference_organization_id_member_id_kind_unique" unique ("organization_id", "member_id", "kind")`,
    );
    this.addSql(`drop index "outbox_topic"`);
    this.addSql(`alter table "outbox" add "attempts" int not null default 0`);
    this.addSql(`create index "outbox_waiting" on "outbox" ("organization_id", "attempts", "id")`);
    this.addSql(`alter table "record_access" drop constraint "record_access_pkey"`);
    this.addSql(
      `alter table "record_access" add "id" uuid not null default uuidv7(), add "version" int not null default 1, add "created_at" timestamptz(3) null, add "updated_at" timestamptz(3) null, add "created_by_id" uuid null`,
    );
    this.addSql(`update "record_access" set "created_at" = "granted_at", "updated_at" = "granted_at"`);
    this.addSql(`alter table "record_access" alter column "created_at" set not null, alter column "updated_at" set not null`);
    this.addSql(`alter table "record_access" alter column "granted_at" type timestamptz(3) using ("granted_at"::timestamptz(3))`);
    this.addSql(
      `alter table "record_access" add constraint "record_access_organization_id_member_id_foreign" foreign key ("organization_id", "member_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `create index "record_access_organization_id_created_at_id_index" on "record_access" ("organization_id", "created_at", "id")`,
    );
    this.addSql(
      `create index "record_access_organization_id_updated_at_id_index" on "record_access" ("organization_id", "updated_at", "id")`,
    );
    this.addSql(`create index "record_access_organization_id_kind_id_index" on "record_access" ("organization_id", "kind", "id")`);
    this.addSql(`create index "record_access_organization_id_clause_id_index" on "record_access" ("organization_id", "clause", "id")`);
    this.addSql(
      `create index "record_access_organization_id_granted_at_id_index" on "record_access" ("organization_id", "granted_at", "id")`,
    );
    this.addSql(
      `alter table "record_access" add constraint "record_access_organization_id_record_type_record__d3b7b_unique" unique ("organization_id", "record_type", "record_id", "member_id", "kind", "clause")`,
    );
    this.addSql(`alter table "record_access" add primary key ("organization_id", "id")`);
    this.addSql(`alter index "record_access_member" rename to "record_access_organization_id_member_id_record_typ_8496a_index"`);
    this.addSql(`alter table "record_access" add constraint "record_access_kind_check" check (kind in ('COPY', 'NOTIFICATION'))`);
    this.addSql(`alter table "interaction" add "feedback" text null, add "suggestion" text null, add "concerns_id" uuid null`);
    this.addSql(
      `alter table "interaction" add constraint "interaction_organization_id_concerns_id_foreign" foreign key ("organization_id", "concerns_id") references "department" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(`create index "interaction_organization_id_feedback_id_index" on "interaction" ("organization_id", "feedback", "id")`);
    this.addSql(`create index "interaction_organization_id_concerns_id_index" on "interaction" ("organization_id", "concerns_id")`);
    this.addSql(
      `alter table "interaction" add constraint "interaction_feedback_check" check (feedback in ('CUSTOMER_OPINION', 'MARKET_NEED', 'MARKET_INFORMATION', 'USER_INFORMATION'))`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_organization_id_member_id_foreign" foreign key ("organization_id", "member_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "notification_preference" add constraint "notification_preference_organization_id_member_id_foreign" foreign key ("organization_id", "member_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "notification_preference" add constraint "notification_preference_mail_check" check (mail in ('NONE', 'AT_ONCE', 'DAILY'))`,
    );
    this.addSql(`select closedloop.protect('notification')`);
    this.addSql(`select closedloop.protect('notification_preference')`);
    for (const statement of pumping) this.addSql(statement);
  }
}

/** The sealer's role sees which organizations have something to tell, and nothing of what; the owner tells it behind the wall of each. */
const pumping = [
  `grant closedloop_api to current_user with inherit false, set true`,
  `create policy sealer on outbox for select to closedloop_sealer using (true)`,
  `grant select (organization_id, attempts) on outbox to closedloop_sealer`,
];
