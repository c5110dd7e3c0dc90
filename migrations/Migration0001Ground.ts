import { Migration } from '@mikro-orm/migrations';

/** The roles, the walls around every tenant's rows, and the tables that every verb leaves traces in. */
export class Migration0001Ground extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists closedloop`);
    this.addSql(groupRole('closedloop_api'));
    this.addSql(groupRole('closedloop_sealer'));
    // The owner seals as this role, which needs the right to take it on.
    this.addSql(`grant closedloop_sealer to current_user with inherit false, set true`);
    this.addSql(`grant usage on schema public to closedloop_api, closedloop_sealer`);
    this.addSql(`create table closedloop.secret (name text primary key, value text not null)`);
    this.addSql(`revoke all on closedloop.secret from public`);
    this.addSql(protectFunction);
    this.addSql(protectAppendOnlyFunction);
    this.addSql(auditEntryTable);
    this.addSql(auditSealTable);
    this.addSql(outboxTable);
    this.addSql(recordAccessTable);
    this.addSql(accessLogTable);
    this.addSql(`select closedloop.protect_append_only('audit_entry')`);
    this.addSql(`select closedloop.protect_append_only('audit_seal')`);
    this.addSql(`select closedloop.protect_append_only('access_log')`);
    this.addSql(`select closedloop.protect('outbox')`);
    this.addSql(`select closedloop.protect('record_access')`);
    for (const statement of sealing) this.addSql(statement);
  }
}

/** Roles belong to the whole server: another database may have made the role before, or make it this very moment. */
const groupRole = (name: string) => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${name}') then
    create role ${name} nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$`;

/** No context means an error, not an empty answer: current_setting without its second argument insists on a value. */
const protectFunction = `
create function closedloop.protect(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', target);
  execute format(
    'create policy tenant on %s to closedloop_api using (organization_id = (select current_setting(''app.org'')::uuid)) with check (organization_id = (select current_setting(''app.org'')::uuid))',
    target);
  execute format('grant select, insert, update, delete on %s to closedloop_api', target);
end $$`;

const protectAppendOnlyFunction = `
create function closedloop.protect_append_only(target regclass) returns void language plpgsql as $$
begin
  perform closedloop.protect(target);
  execute format('revoke update, delete on %s from closedloop_api', target);
end $$`;

const auditEntryTable = `
create table audit_entry (
  organization_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  on_behalf_of_id uuid,
  session_id uuid,
  request_id text,
  action text not null,
  rule text,
  clauses text[] not null,
  law_revision text not null,
  record_type text not null,
  record_id uuid not null,
  before jsonb,
  after jsonb,
  primary key (organization_id, id)
);
create index audit_entry_record on audit_entry (organization_id, record_type, record_id, id);
create index audit_entry_at on audit_entry (organization_id, at, id)`;

const auditSealTable = `
create table audit_seal (
  organization_id uuid not null,
  sequence bigint not null,
  entry_id uuid not null,
  hash bytea not null,
  previous_hash bytea not null,
  primary key (organization_id, sequence),
  constraint audit_seal_entry unique (organization_id, entry_id)
)`;

const outboxTable = `
create table outbox (
  organization_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  topic text not null,
  record_type text not null,
  record_id uuid not null,
  payload jsonb not null,
  audit_id uuid,
  primary key (organization_id, id)
);
create index outbox_topic on outbox (organization_id, topic, id)`;

const recordAccessTable = `
create table record_access (
  organization_id uuid not null,
  record_type text not null,
  record_id uuid not null,
  member_id uuid not null,
  kind text not null,
  clause text not null,
  granted_at timestamptz not null,
  primary key (organization_id, record_type, record_id, member_id, kind, clause)
);
create index record_access_member on record_access (organization_id, member_id, record_type, record_id)`;

const accessLogTable = `
create table access_log (
  organization_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  member_id uuid not null,
  action text not null,
  record_type text not null,
  record_ids uuid[] not null,
  request_id text,
  field text,
  primary key (organization_id, id)
);
create index access_log_member on access_log (organization_id, member_id, at)`;

/**
 * Sealing reads every organization, so it has a role of its own that may read audit entries and append seals, nothing
 * else. What waits for its seal is queued by a trigger: the API's login has no right on the queue, and a verb cannot forget it.
 */
const sealing = [
  `revoke insert on audit_seal from closedloop_api`,
  `create policy sealer on audit_entry for select to closedloop_sealer using (true)`,
  `create policy sealer on audit_seal to closedloop_sealer using (true) with check (true)`,
  `grant select on audit_entry to closedloop_sealer`,
  `grant select, insert on audit_seal to closedloop_sealer`,
  `create table closedloop.unsealed (organization_id uuid not null, entry_id uuid not null, primary key (organization_id, entry_id))`,
  `grant usage on schema closedloop to closedloop_sealer`,
  `grant select, delete on closedloop.unsealed to closedloop_sealer`,
  `create function closedloop.queue_for_seal() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into closedloop.unsealed (organization_id, entry_id) select organization_id, id from added;
  return null;
end $$`,
  `create trigger queue_for_seal after insert on audit_entry referencing new table as added for each statement execute function closedloop.queue_for_seal()`,
];
