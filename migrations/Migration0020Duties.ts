import { Migration } from '@mikro-orm/migrations';

export class Migration0020Duties extends Migration {
  override up(): void {
    this.addSql(`create table "calendar_day" (
      "organization_id" uuid not null,
      "id" uuid not null default uuidv7(),
      "version" int not null default 1,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "created_by_id" uuid null,
      "day" date not null,
      "year" int not null,
      "kind" text not null,
      "name" text not null,
      "source" text not null,
      primary key ("organization_id", "id")
    )`);
    this.addSql(
      `create index "calendar_day_organization_id_created_at_id_index" on "calendar_day" ("organization_id", "created_at", "id")`,
    );
    this.addSql(
      `create index "calendar_day_organization_id_updated_at_id_index" on "calendar_day" ("organization_id", "updated_at", "id")`,
    );
    this.addSql(`create index "calendar_day_organization_id_day_id_index" on "calendar_day" ("organization_id", "day", "id")`);
    this.addSql(`create index "calendar_day_organization_id_year_id_index" on "calendar_day" ("organization_id", "year", "id")`);
    this.addSql(`create index "calendar_day_organization_id_kind_id_index" on "calendar_day" ("organization_id", "kind", "id")`);
    this.addSql(`alter table "calendar_day" add constraint "calendar_day_organization_id_day_unique" unique ("organization_id", "day")`);
    this.addSql(`create table "duty" (
      "organization_id" uuid not null,
      "id" uuid not null default uuidv7(),
      "version" int not null default 1,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "created_by_id" uuid null,
      "kind" text not null,
      "clause_ids" text[] not null,
      "period" text not null,
      "slot" text not null,
      "owner_id" uuid not null,
      "role" text null,
      "department_id" uuid null,
      "subject_type" text null,
      "subject_id" uuid null,
      "due_on" date not null,
      "remind_on" date not null,
      "is_provisional" boolean not null,
      "state" text not null,
      "escalated_to_id" uuid null,
      "escalated_on" date null,
      "fulfilled_by_type" text null,
      "fulfilled_by_id" uuid null,
      "fulfilled_on" date null,
      primary key ("organization_id", "id")
    )`);
    this.addSql(`create index "duty_organization_id_created_at_id_index" on "duty" ("organization_id", "created_at", "id")`);
    this.addSql(`create index "duty_organization_id_updated_at_id_index" on "duty" ("organization_id", "updated_at", "id")`);
    this.addSql(`create index "duty_organization_id_due_on_id_index" on "duty" ("organization_id", "due_on", "id")`);
    this.addSql(`create index "duty_organization_id_remind_on_id_index" on "duty" ("organization_id", "remind_on", "id")`);
    this.addSql(`create index "duty_organization_id_state_due_on_id_index" on "duty" ("organization_id", "state", "due_on", "id")`);
    this.addSql(`create index "duty_organization_id_kind_id_index" on "duty" ("organization_id", "kind", "id")`);
    this.addSql(`create index "duty_organization_id_period_id_index" on "duty" ("organization_id", "period", "id")`);
    this.addSql(
      `create index "duty_organization_id_owner_id_state_due_on_index" on "duty" ("organization_id", "owner_id", "state", "due_on")`,
    );
    this.addSql(
      `create index "duty_organization_id_escalated_to_id_state_index" on "duty" ("organization_id", "escalated_to_id", "state")`,
    );
    this.addSql(`create index "duty_organization_id_department_id_state_index" on "duty" ("organization_id", "department_id", "state")`);
    this.addSql(`create index "duty_organization_id_slot_state_index" on "duty" ("organization_id", "slot", "state")`);
    this.addSql(`create index "duty_organization_id_is_provisional_id_index" on "duty" ("organization_id", "is_provisional", "id")`);
    this.addSql(
      `alter table "duty" add constraint "duty_organization_id_kind_period_slot_unique" unique ("organization_id", "kind", "period", "slot")`,
    );
    this.addSql(`alter table "calendar_day" add constraint "calendar_day_kind_check" check (kind in ('HOLIDAY', 'WORKDAY'))`);
    this.addSql(
      `alter table "duty" add constraint "duty_organization_id_owner_id_foreign" foreign key ("organization_id", "owner_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "duty" add constraint "duty_organization_id_department_id_foreign" foreign key ("organization_id", "department_id") references "department" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "duty" add constraint "duty_organization_id_escalated_to_id_foreign" foreign key ("organization_id", "escalated_to_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "duty" add constraint "duty_state_check" check (state in ('OPEN', 'REMINDED', 'OVERDUE', 'ESCALATED', 'FULFILLED', 'LAPSED'))`,
    );
    this.addSql(`select closedloop.protect('calendar_day')`);
    this.addSql(`select closedloop.protect('duty')`);
    for (const statement of days) this.addSql(statement);
  }
}

/**
 * Up to which day the days of each organization are kept: outside of the tenants' walls, because whoever looks for days
 * that have begun looks at all organizations. The API moves the mark of its own organization from day to day, and no more.
 */
const days = [
  `create table closedloop.organization_day (organization_id uuid primary key, time_zone text not null, kept_on date not null)`,
  `create index organization_day_kept on closedloop.organization_day (kept_on)`,
  `insert into closedloop.organization_day (organization_id, time_zone, kept_on)
    select organization_id, time_zone, greatest((created_at at time zone time_zone)::date, current_date) - 1 from organization`,
  `create function closedloop.note_organization() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into closedloop.organization_day (organization_id, time_zone, kept_on)
    values (new.organization_id, new.time_zone, (new.created_at at time zone new.time_zone)::date - 1)
    on conflict (organization_id) do update set time_zone = excluded.time_zone;
  return null;
end $$`,
  `create trigger note_organization after insert or update of time_zone on organization for each row execute function closedloop.note_organization()`,
  `create function closedloop.open_day(opened date) returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
  update closedloop.organization_day set kept_on = opened
    where organization_id = current_setting('app.org')::uuid and kept_on = opened - 1;
  return found;
end $$`,
  `revoke all on function closedloop.open_day(date) from public`,
  `grant execute on function closedloop.open_day(date) to closedloop_api`,
];
