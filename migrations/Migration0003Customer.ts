import { Migration } from '@mikro-orm/migrations';

/** Customers, their grades, and who is responsible for them. */
export class Migration0003Customer extends Migration {
  override up(): void {
    this.addSql(`create table customer_grade (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      code text not null,
      name text not null,
      position int not null,
      visit_interval_days int null,
      service_measures text null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index customer_grade_organization_id_created_at_id_index on customer_grade (organization_id, created_at, id)`);
    this.addSql(`create index customer_grade_organization_id_position_id_index on customer_grade (organization_id, position, id)`);
    this.addSql(`alter table customer_grade add constraint customer_grade_organization_id_code_unique unique (organization_id, code)`);
    this.addSql(`create table customer (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      name text not null,
      name_key text not null,
      state text not null,
      legal_name text null,
      registration_number text null,
      registration_key text null,
      industry text null,
      employee_count int null,
      annual_revenue_minor bigint null,
      annual_revenue_currency text null,
      annual_revenue_base bigint null,
      founded_year int null,
      country text null,
      address text null,
      website text null,
      website_key text null,
      email text null,
      mailing_consent boolean not null default false,
      source text null,
      parent_id uuid null,
      referrer_id uuid null,
      needs text null,
      preferences text null,
      usage_feedback text null,
      class_scheme text null,
      class_name text null,
      need_features text null,
      purchase_frequency text null,
      grade_id uuid null,
      value_contribution text null,
      purchase_potential text null,
      loyalty text null,
      assessment text null,
      active_since date null,
      state_reason text null,
      last_verified_on date null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index customer_organization_id_created_at_id_index on customer (organization_id, created_at, id)`);
    this.addSql(`create index customer_organization_id_name_id_index on customer (organization_id, name, id)`);
    this.addSql(`create index customer_organization_id_name_key_index on customer (organization_id, name_key)`);
    this.addSql(`create index customer_organization_id_website_key_index on customer (organization_id, website_key)`);
    this.addSql(`create index customer_organization_id_state_id_index on customer (organization_id, state, id)`);
    this.addSql(`create index customer_organization_id_industry_id_index on customer (organization_id, industry, id)`);
    this.addSql(`create index customer_organization_id_employee_count_id_index on customer (organization_id, employee_count, id)`);
    this.addSql(
      `create index customer_organization_id_annual_revenue_base_id_index on customer (organization_id, annual_revenue_base, id)`,
    );
    this.addSql(`create index customer_organization_id_country_id_index on customer (organization_id, country, id)`);
    this.addSql(`create index customer_organization_id_source_index on customer (organization_id, source)`);
    this.addSql(`create index customer_organization_id_grade_id_index on customer (organization_id, grade_id)`);
    this.addSql(`create index customer_organization_id_parent_id_index on customer (organization_id, parent_id)`);
    this.addSql(`create index customer_organization_id_referrer_id_index on customer (organization_id, referrer_id)`);
    this.addSql(`create index customer_organization_id_last_verified_on_id_index on customer (organization_id, last_verified_on, id)`);
    this.addSql(`create index customer_organization_id_active_since_id_index on customer (organization_id, active_since, id)`);
    this.addSql(`create index customer_organization_id_class_scheme_id_index on customer (organization_id, class_scheme, id)`);
    this.addSql(`create index customer_organization_id_class_name_id_index on customer (organization_id, class_name, id)`);
    this.addSql(`create index customer_organization_id_mailing_consent_id_index on customer (organization_id, mailing_consent, id)`);
    this.addSql(
      `alter table customer add constraint customer_organization_id_registration_key_unique unique (organization_id, registration_key)`,
    );
    this.addSql(`create table customer_assignment (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      customer_id uuid not null,
      member_id uuid not null,
      from_day date not null,
      until_day date null,
      reason text null,
      primary key (organization_id, id)
    )`);
    this.addSql(
      `create index customer_assignment_organization_id_created_at_id_index on customer_assignment (organization_id, created_at, id)`,
    );
    this.addSql(
      `create index customer_assignment_organization_id_customer_id_until_day_index on customer_assignment (organization_id, customer_id, until_day)`,
    );
    this.addSql(
      `create index customer_assignment_organization_id_member_id_until_day_index on customer_assignment (organization_id, member_id, until_day)`,
    );
    this.addSql(
      `create index customer_assignment_organization_id_until_day_id_index on customer_assignment (organization_id, until_day, id)`,
    );
    this.addSql(
      `create index customer_assignment_organization_id_from_day_id_index on customer_assignment (organization_id, from_day, id)`,
    );
    this.addSql(
      `alter table customer add constraint customer_organization_id_parent_id_foreign foreign key (organization_id, parent_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table customer add constraint customer_organization_id_referrer_id_foreign foreign key (organization_id, referrer_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table customer add constraint customer_organization_id_grade_id_foreign foreign key (organization_id, grade_id) references customer_grade (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table customer add constraint customer_state_check check (state in ('PROSPECT', 'TARGET', 'ACTIVE', 'DORMANT', 'LOST'))`,
    );
    this.addSql(
      `alter table customer add constraint customer_source_check check (source in ('WEB_SEARCH', 'EXHIBITION', 'REFERRAL', 'MARKET_RESEARCH', 'ONLINE_MARKETING'))`,
    );
    this.addSql(`alter table customer add constraint customer_class_scheme_check check (class_scheme in ('INDUSTRY', 'SIZE', 'VALUE'))`);
    this.addSql(
      `alter table customer add constraint customer_value_contribution_check check (value_contribution in ('HIGH', 'MEDIUM', 'LOW'))`,
    );
    this.addSql(
      `alter table customer add constraint customer_purchase_potential_check check (purchase_potential in ('HIGH', 'MEDIUM', 'LOW'))`,
    );
    this.addSql(`alter table customer add constraint customer_loyalty_check check (loyalty in ('HIGH', 'MEDIUM', 'LOW'))`);
    this.addSql(
      `alter table customer_assignment add constraint customer_assignment_organization_id_customer_id_foreign foreign key (organization_id, customer_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table customer_assignment add constraint customer_assignment_organization_id_member_id_foreign foreign key (organization_id, member_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`select closedloop.protect('customer_grade')`);
    this.addSql(`select closedloop.protect('customer')`);
    this.addSql(`select closedloop.protect('customer_assignment')`);
  }
}
