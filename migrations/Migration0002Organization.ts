import { Migration } from '@mikro-orm/migrations';

/** Organization, departments, regions, members, posts, delegations, the organization's changes of law, sessions. */
export class Migration0002Organization extends Migration {
  override up(): void {
    this.addSql(`create table law_override (
        organization_id uuid not null,
        id uuid not null default uuidv7(),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        created_by_id uuid null,
        kind text not null,
        key text not null,
        value jsonb not null,
        from_day date not null,
        until_day date null,
        primary key (organization_id, id)
      )`);
    this.addSql(`create index law_override_organization_id_created_at_id_index on law_override (organization_id, created_at, id)`);
    this.addSql(`create index law_override_organization_id_from_day_index on law_override (organization_id, from_day)`);
    this.addSql(
      `alter table law_override add constraint law_override_record_kind_check check (kind in ('FALLBACK_OFF', 'ACTION_ON', 'SETTING', 'STEP'))`,
    );
    this.addSql(`create table member (
        organization_id uuid not null,
        id uuid not null default uuidv7(),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        created_by_id uuid null,
        name text not null,
        email text not null,
        state text not null,
        superior_id uuid null,
        locale text null,
        background_checked_on date null,
        trained_on date null,
        primary key (organization_id, id)
      )`);
    this.addSql(`create index member_organization_id_created_at_id_index on member (organization_id, created_at, id)`);
    this.addSql(`create index member_organization_id_superior_id_index on member (organization_id, superior_id)`);
    this.addSql(`create index member_organization_id_name_id_index on member (organization_id, name, id)`);
    this.addSql(`alter table member add constraint member_organization_id_email_unique unique (organization_id, email)`);
    this.addSql(`alter table member add constraint member_state_check check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED'))`);
    this.addSql(`alter table member add constraint member_locale_check check (locale in ('zh_CN', 'en'))`);
    this.addSql(`create table delegation (
        organization_id uuid not null,
        id uuid not null default uuidv7(),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        created_by_id uuid null,
        delegator_id uuid not null,
        delegate_id uuid not null,
        actions text[] not null,
        amount_limit_minor bigint null,
        amount_limit_currency text null,
        amount_limit_base bigint null,
        from_day date not null,
        until_day date not null,
        reason text null,
        primary key (organization_id, id)
      )`);
    this.addSql(`create index delegation_organization_id_created_at_id_index on delegation (organization_id, created_at, id)`);
    this.addSql(`create index delegation_organization_id_delegate_id_index on delegation (organization_id, delegate_id)`);
    this.addSql(`create index delegation_organization_id_delegator_id_index on delegation (organization_id, delegator_id)`);
    this.addSql(`create table credential (
        organization_id uuid not null,
        id uuid not null default uuidv7(),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        created_by_id uuid null,
        member_id uuid not null,
        password_hash text null,
        invitation_hash text null,
        invitation_expires_at timestamptz(3) null,
        primary key (organization_id, id)
      )`);
    this.addSql(`create index credential_organization_id_created_at_id_index on credential (organization_id, created_at, id)`);
    this.addSql(`alter table credential add constraint credential_organization_id_member_id_unique unique (organization_id, member_id)`);
    this.addSql(`create table organization (
        organization_id uuid not null,
        id uuid not null default uuidv7(),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        created_by_id uuid null,
        name text not null,
        pack text not null,
        locale text not null,
        time_zone text not null,
        fiscal_year_start int not null,
        base_currency text not null,
        primary key (organization_id, id)
      )`);
    this.addSql(`create index organization_organization_id_created_at_id_index on organization (organization_id, created_at, id)`);
    this.addSql(`alter table organization add constraint organization_pack_check check (pack in ('TM', 'CL', 'MS', 'MC', 'BS'))`);
    this.addSql(`alter table organization add constraint organization_locale_check check (locale in ('zh_CN', 'en'))`);
    this.addSql(
      `alter table organization add constraint organization_base_currency_check check (base_currency in ('CNY', 'USD', 'EUR', 'GBP', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'CHF', 'SEK', 'NOK', 'DKK', 'INR', 'THB', 'MYR', 'PHP', 'BRL', 'MXN', 'ZAR', 'TRY', 'PLN', 'CZK', 'HUF', 'NZD', 'AED', 'SAR', 'RUB', 'IDR', 'ILS', 'MOP', 'JPY', 'KRW', 'VND', 'CLP', 'KWD', 'BHD', 'OMR', 'JOD', 'TND'))`,
    );
    this.addSql(`create table region (
        organization_id uuid not null,
        id uuid not null default uuidv7(),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        created_by_id uuid null,
        name text not null,
        primary key (organization_id, id)
      )`);
    this.addSql(`create index region_organization_id_created_at_id_index on region (organization_id, created_at, id)`);
    this.addSql(`alter table region add constraint region_organization_id_name_unique unique (organization_id, name)`);
    this.addSql(`create table department (
        organization_id uuid not null,
        id uuid not null default uuidv7(),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        created_by_id uuid null,
        name text not null,
        kind text not null,
        template text null,
        parent_id uuid null,
        region_id uuid null,
        state text not null,
        primary key (organization_id, id)
      )`);
    this.addSql(`create index department_organization_id_created_at_id_index on department (organization_id, created_at, id)`);
    this.addSql(`create index department_organization_id_parent_id_index on department (organization_id, parent_id)`);
    this.addSql(`create index department_organization_id_region_id_index on department (organization_id, region_id)`);
    this.addSql(`alter table department add constraint department_organization_id_name_unique unique (organization_id, name)`);
    this.addSql(
      `alter table department add constraint department_kind_check check (kind in ('MARKETING', 'MARKETING_CENTRE', 'RESEARCH_TEAM', 'BRAND_TEAM', 'SALES_TEAM', 'MARKET', 'SALES', 'CUSTOMER_SERVICE', 'MERGED_MARKET', 'REGIONAL_BRANCH', 'FINANCE', 'PRODUCTION', 'LOGISTICS', 'MANAGEMENT', 'OTHER'))`,
    );
    this.addSql(`alter table department add constraint department_state_check check (state in ('ACTIVE', 'CLOSED'))`);
    this.addSql(`create table post (
        organization_id uuid not null,
        id uuid not null default uuidv7(),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        created_by_id uuid null,
        department_id uuid null,
        role text not null,
        is_head boolean not null,
        primary key (organization_id, id)
      )`);
    this.addSql(`create index post_organization_id_created_at_id_index on post (organization_id, created_at, id)`);
    this.addSql(
      `alter table post add constraint post_organization_id_department_id_role_unique unique (organization_id, department_id, role)`,
    );
    this.addSql(`create table appointment (
        organization_id uuid not null,
        id uuid not null default uuidv7(),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        created_by_id uuid null,
        post_id uuid not null,
        member_id uuid not null,
        from_day date not null,
        until_day date null,
        primary key (organization_id, id)
      )`);
    this.addSql(`create index appointment_organization_id_created_at_id_index on appointment (organization_id, created_at, id)`);
    this.addSql(`create index appointment_organization_id_member_id_index on appointment (organization_id, member_id)`);
    this.addSql(`create index appointment_organization_id_post_id_index on appointment (organization_id, post_id)`);
    this.addSql(`create table region_ownership (
        organization_id uuid not null,
        id uuid not null default uuidv7(),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        created_by_id uuid null,
        region_id uuid not null,
        member_id uuid not null,
        primary key (organization_id, id)
      )`);
    this.addSql(`create index region_ownership_organization_id_created_at_id_index on region_ownership (organization_id, created_at, id)`);
    this.addSql(`create index region_ownership_organization_id_member_id_index on region_ownership (organization_id, member_id)`);
    this.addSql(
      `alter table region_ownership add constraint region_ownership_organization_id_region_id_member_id_unique unique (organization_id, region_id, member_id)`,
    );
    this.addSql(`create table session (
        organization_id uuid not null,
        id uuid not null default uuidv7(),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        created_by_id uuid null,
        member_id uuid not null,
        ended_at timestamptz(3) null,
        ended_because text null,
        primary key (organization_id, id)
      )`);
    this.addSql(`create index session_organization_id_created_at_id_index on session (organization_id, created_at, id)`);
    this.addSql(`create index session_organization_id_member_id_index on session (organization_id, member_id)`);
    this.addSql(`create table refresh_token (
        organization_id uuid not null,
        id uuid not null default uuidv7(),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        created_by_id uuid null,
        session_id uuid not null,
        token_hash text not null,
        expires_at timestamptz(3) not null,
        used_at timestamptz(3) null,
        primary key (organization_id, id)
      )`);
    this.addSql(`create index refresh_token_organization_id_created_at_id_index on refresh_token (organization_id, created_at, id)`);
    this.addSql(`create index refresh_token_organization_id_session_id_index on refresh_token (organization_id, session_id)`);
    this.addSql(
      `alter table refresh_token add constraint refresh_token_organization_id_token_hash_unique unique (organization_id, token_hash)`,
    );
    this.addSql(
      `alter table member add constraint member_organization_id_superior_id_foreign foreign key (organization_id, superior_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table delegation add constraint delegation_organization_id_delegator_id_foreign foreign key (organization_id, delegator_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table delegation add constraint delegation_organization_id_delegate_id_foreign foreign key (organization_id, delegate_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table credential add constraint credential_organization_id_member_id_foreign foreign key (organization_id, member_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table department add constraint department_organization_id_parent_id_foreign foreign key (organization_id, parent_id) references department (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table department add constraint department_organization_id_region_id_foreign foreign key (organization_id, region_id) references region (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table post add constraint post_organization_id_department_id_foreign foreign key (organization_id, department_id) references department (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table appointment add constraint appointment_organization_id_post_id_foreign foreign key (organization_id, post_id) references post (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table appointment add constraint appointment_organization_id_member_id_foreign foreign key (organization_id, member_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table region_ownership add constraint region_ownership_organization_id_region_id_foreign foreign key (organization_id, region_id) references region (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table region_ownership add constraint region_ownership_organization_id_member_id_foreign foreign key (organization_id, member_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table session add constraint session_organization_id_member_id_foreign foreign key (organization_id, member_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table refresh_token add constraint refresh_token_organization_id_session_id_foreign foreign key (organization_id, session_id) references session (organization_id, id) on update no action on delete restrict`,
    );
    for (const table of tables) this.addSql(`select closedloop.protect('${table}')`);
    for (const statement of directory) this.addSql(statement);
  }
}

const tables = [
  'law_override',
  'member',
  'delegation',
  'credential',
  'organization',
  'region',
  'department',
  'post',
  'appointment',
  'region_ownership',
  'session',
  'refresh_token',
];

/**
 * Before somebody has signed in there is no organization to look behind. Addresses are therefore kept once more, by
 * trigger, in a table that the API's login cannot read; it may only ask which organizations know one address.
 */
const directory = [
  `create table closedloop.address (email text not null, organization_id uuid not null, member_id uuid not null, primary key (organization_id, member_id))`,
  `create index address_email on closedloop.address (email)`,
  `create function closedloop.keep_address() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into closedloop.address (email, organization_id, member_id) values (new.email, new.organization_id, new.id)
  on conflict (organization_id, member_id) do update set email = excluded.email;
  return null;
end $$`,
  `create trigger keep_address after insert or update of email on member for each row execute function closedloop.keep_address()`,
  `create function closedloop.organizations_of_email(asked text) returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select organization_id from closedloop.address where email = asked order by organization_id $$`,
  `create table closedloop.sign_in_failure (id uuid primary key, key text not null, failed_at timestamptz not null)`,
  `create index sign_in_failure_key on closedloop.sign_in_failure (key, failed_at)`,
  `grant usage on schema closedloop to closedloop_api`,
  `grant select, insert, delete on closedloop.sign_in_failure to closedloop_api`,
  `revoke all on function closedloop.organizations_of_email(text) from public`,
  `grant execute on function closedloop.organizations_of_email(text) to closedloop_api`,
];
