import { Migration } from '@mikro-orm/migrations';

/** Members that are machines, and the API tokens by which they, and people's scripts, work. */
export class Migration0011Machines extends Migration {
  override up(): void {
    this.addSql(`alter table member add column kind text not null default 'PERSON'`);
    this.addSql(`alter table member add column purpose text null`);
    this.addSql(`alter table member alter column email drop not null`);
    this.addSql(`create index member_organization_id_kind_id_index on member (organization_id, kind, id)`);
    this.addSql(`alter table member add constraint member_kind_check check (kind in ('PERSON', 'SERVICE_ACCOUNT'))`);
    this.addSql(`alter table member add constraint member_address_check check (kind <> 'PERSON' or email is not null)`);
    // Only who has an address signs in with it.
    this.addSql(`drop trigger keep_address on member`);
    this.addSql(
      `create trigger keep_address after insert or update of email on member for each row when (new.email is not null) execute function closedloop.keep_address()`,
    );
    this.addSql(`create table api_token (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      member_id uuid not null,
      name text not null,
      prefix text not null,
      secret_hash text not null,
      scope text[] not null,
      state text not null,
      expires_at timestamptz(3) not null,
      revoked_at timestamptz(3) null,
      last_used_at timestamptz(3) null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index api_token_organization_id_created_at_id_index on api_token (organization_id, created_at, id)`);
    this.addSql(`create index api_token_organization_id_updated_at_id_index on api_token (organization_id, updated_at, id)`);
    this.addSql(`create index api_token_organization_id_state_id_index on api_token (organization_id, state, id)`);
    this.addSql(`create index api_token_organization_id_expires_at_id_index on api_token (organization_id, expires_at, id)`);
    this.addSql(`create index api_token_organization_id_member_id_index on api_token (organization_id, member_id)`);
    this.addSql(`alter table api_token add constraint api_token_organization_id_prefix_unique unique (organization_id, prefix)`);
    this.addSql(`alter table api_token add constraint api_token_organization_id_secret_hash_unique unique (organization_id, secret_hash)`);
    this.addSql(
      `alter table api_token add constraint api_token_organization_id_member_id_foreign foreign key (organization_id, member_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`alter table api_token add constraint api_token_state_check check (state in ('ACTIVE', 'REVOKED'))`);
    this.addSql(`select closedloop.protect('api_token')`);
    // A token that begins is known to nobody yet, and that it was used changes nothing.
    this.addSql(
      `create trigger tell_of_member after update of state on api_token for each row when (old.state is distinct from new.state) execute function closedloop.tell_of_member()`,
    );
  }
}
