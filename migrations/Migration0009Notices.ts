import { Migration } from '@mikro-orm/migrations';

/**
 * Tells every process of a change of who may do what, at its commit, so that none goes on with what it knew before.
 * Triggers do it, so that no verb can forget to; creating business records notifies nobody.
 */
export class Migration0009Notices extends Migration {
  override up(): void {
    this.addSql(tellOfOrganization);
    this.addSql(tellOfMember);
    for (const table of lawTables) {
      this.addSql(
        `create trigger tell_of_organization after insert or update or delete on ${table} for each row execute function closedloop.tell_of_organization()`,
      );
    }
    // A session that begins is known to nobody yet.
    this.addSql(
      `create trigger tell_of_member after update of ended_at on session for each row when (old.ended_at is distinct from new.ended_at) execute function closedloop.tell_of_member()`,
    );
  }
}

/** What a viewer is loaded from. */
const lawTables = ['organization', 'member', 'post', 'appointment', 'department', 'region_ownership', 'delegation', 'law_override'];

/** PostgreSQL sends notifications that are equal once per transaction, however many rows it changes. */
const tellOfOrganization = `
create function closedloop.tell_of_organization() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('closedloop_viewers', coalesce(new.organization_id, old.organization_id)::text);
  return null;
end $$`;

const tellOfMember = `
create function closedloop.tell_of_member() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('closedloop_viewers', new.member_id::text);
  return null;
end $$`;
