import { Migration } from '@mikro-orm/migrations';

/**
 * Erasure of persons: keys under which the audit keeps their values, the record of each erasure, and the one way to
 * strike values out of audit entries that were written before there were keys, or that name a person in free text.
 */
export class Migration0022PersonalData extends Migration {
  override up(): void {
    this.addSql(personalKeyTable);
    this.addSql(`select closedloop.protect('personal_key')`);
    this.addSql(`revoke delete on personal_key from closedloop_api`);
    for (const statement of erasureTable) this.addSql(statement);
    for (const statement of striking) this.addSql(statement);
  }
}

const personalKeyTable = `
create table personal_key (
  organization_id uuid not null,
  id uuid not null,
  wrapped_key bytea,
  created_at timestamptz(3) not null,
  erased_at timestamptz(3),
  primary key (organization_id, id)
)`;

const erasureTable = [
  `create table personal_erasure (
  organization_id uuid not null,
  id uuid not null default uuidv7(),
  version int not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by_id uuid null,
  contact_id uuid not null,
  reason text not null,
  mentions int not null,
  entries int not null,
  struck jsonb not null,
  primary key (organization_id, id)
)`,
  ...['created_at, id', 'updated_at, id', 'contact_id'].map(
    (columns) =>
      `create index personal_erasure_organization_id_${columns.replace(', ', '_')}_index on personal_erasure (organization_id, ${columns})`,
  ),
  `alter table personal_erasure add constraint personal_erasure_organization_id_contact_id_foreign foreign key (organization_id, contact_id) references contact (organization_id, id) on update no action on delete restrict`,
  `select closedloop.protect('personal_erasure')`,
  // Neither an erasure nor a rate is changed, but their reasons may name somebody who is erased later.
  `revoke update, delete on personal_erasure from closedloop_api`,
  `grant update (reason, version, updated_at) on personal_erasure to closedloop_api`,
  `grant update (correction_reason, version, updated_at) on currency_rate to closedloop_api`,
  `alter table contact drop constraint contact_state_check`,
  `alter table contact add constraint contact_state_check check (state in ('ACTIVE', 'ENDED', 'ERASED'))`,
];

/**
 * Audit entries are append-only to the API's login. This function takes values out of them and can do nothing else: what
 * is not replaced by {"erased": true}, or by a block within a text, must stay as it is. The chain notices every change
 * that no erasure in the chain tells of.
 */
const striking = [
  // The function works as the owner of the database, whom row-level security keeps out of every table otherwise.
  `create policy eraser on audit_entry to current_user
  using (organization_id = (select current_setting('app.org')::uuid)) with check (organization_id = (select current_setting('app.org')::uuid))`,
  `create function closedloop.is_struck(was jsonb, now jsonb) returns boolean language plpgsql immutable set search_path = pg_catalog as $$
begin return case
  when was is not distinct from now then true
  when was is null or now is null or jsonb_typeof(was) = 'null' then false
  when now = '{"erased": true}'::jsonb then true
  when jsonb_typeof(was) = 'string' and jsonb_typeof(now) = 'string' then
    (was #>> '{}') like replace(replace(replace(replace(now #>> '{}', E'\\\\', E'\\\\\\\\'), '%', E'\\\\%'), '_', E'\\\\_'), '■■■', '%')
    and position('■■■' in now #>> '{}') > 0
  when jsonb_typeof(was) = 'array' and jsonb_typeof(now) = 'array' and jsonb_array_length(was) = jsonb_array_length(now) then
    (select coalesce(bool_and(closedloop.is_struck(was -> i, now -> i)), true) from generate_series(0, jsonb_array_length(was) - 1) as i)
  when jsonb_typeof(was) = 'object' and jsonb_typeof(now) = 'object' then
    (select coalesce(bool_and(now ? key and closedloop.is_struck(was -> key, now -> key)), true) from jsonb_object_keys(was) as key)
    and (select count(*) from jsonb_object_keys(was)) = (select count(*) from jsonb_object_keys(now))
  else false
end; end $$`,
  `create function closedloop.strike_audit(entry uuid, new_before jsonb, new_after jsonb) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  organization uuid := current_setting('app.org')::uuid;
begin
  update public.audit_entry set before = new_before, after = new_after
  where organization_id = organization and id = entry
    and closedloop.is_struck(before, new_before) and closedloop.is_struck(after, new_after);
  if not found then raise exception 'Only values of persons are taken out of the audit.' using errcode = '42501'; end if;
end $$`,
  `revoke execute on function closedloop.strike_audit(uuid, jsonb, jsonb) from public`,
  `grant execute on function closedloop.strike_audit(uuid, jsonb, jsonb) to closedloop_api`,
];
