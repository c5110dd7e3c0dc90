import { Migration } from '@mikro-orm/migrations';

/** Products with their prices, opportunities, and where imported records came from. */
export class Migration0005Sales extends Migration {
  override up(): void {
    this.addSql(`create table import_source (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      record_type text not null,
      source_id text not null,
      record_id uuid not null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index import_source_organization_id_created_at_id_index on import_source (organization_id, created_at, id)`);
    this.addSql(
      `alter table import_source add constraint import_source_organization_id_record_type_source_id_unique unique (organization_id, record_type, source_id)`,
    );
    this.addSql(`create table product (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      name text not null,
      series text null,
      unit text not null,
      state text not null,
      list_price_minor bigint null,
      list_price_currency text null,
      list_price_base bigint null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index product_organization_id_created_at_id_index on product (organization_id, created_at, id)`);
    this.addSql(`create index product_organization_id_name_id_index on product (organization_id, name, id)`);
    this.addSql(`create index product_organization_id_series_id_index on product (organization_id, series, id)`);
    this.addSql(`create index product_organization_id_state_id_index on product (organization_id, state, id)`);
    this.addSql(`create index product_organization_id_list_price_base_id_index on product (organization_id, list_price_base, id)`);
    this.addSql(`alter table product add constraint product_organization_id_name_unique unique (organization_id, name)`);
    this.addSql(`create table price (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      product_id uuid not null,
      amount_minor bigint not null,
      amount_currency text not null,
      amount_base bigint not null,
      state text not null,
      valid_from date not null,
      valid_until date null,
      reason text null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index price_organization_id_created_at_id_index on price (organization_id, created_at, id)`);
    this.addSql(`create index price_organization_id_product_id_valid_from_index on price (organization_id, product_id, valid_from)`);
    this.addSql(`create index price_organization_id_valid_from_id_index on price (organization_id, valid_from, id)`);
    this.addSql(`create index price_organization_id_state_id_index on price (organization_id, state, id)`);
    this.addSql(`create table opportunity (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      name text not null,
      customer_id uuid null,
      product_id uuid null,
      owner_id uuid not null,
      department_id uuid null,
      region_id uuid null,
      state text not null,
      outcome text null,
      source text null,
      value_minor bigint null,
      value_currency text null,
      value_base bigint null,
      engaged_on date null,
      closed_on date null,
      expected_close_on date null,
      assessment text null,
      prospect_class text null,
      is_key_target boolean null,
      development_scheme text null,
      contact_note text null,
      visit_needs text null,
      visit_background text null,
      visit_purchasing_process text null,
      visit_material text null,
      visit_demonstration text null,
      intention text null,
      next_contact_on date null,
      needs text null,
      pain_points text null,
      solution text null,
      quoted_amount_minor bigint null,
      quoted_amount_currency text null,
      quoted_amount_base bigint null,
      quote_sent_on date null,
      negotiated_price_minor bigint null,
      negotiated_price_currency text null,
      negotiated_price_base bigint null,
      delivery_due_on date null,
      payment_method text null,
      agreement text null,
      contract_reference text null,
      signed_on date null,
      contract_amount_minor bigint null,
      contract_amount_currency text null,
      contract_amount_base bigint null,
      delivered_on date null,
      close_reason text null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index opportunity_organization_id_created_at_id_index on opportunity (organization_id, created_at, id)`);
    this.addSql(`create index opportunity_organization_id_name_id_index on opportunity (organization_id, name, id)`);
    this.addSql(`create index opportunity_organization_id_state_id_index on opportunity (organization_id, state, id)`);
    this.addSql(`create index opportunity_organization_id_outcome_id_index on opportunity (organization_id, outcome, id)`);
    this.addSql(`create index opportunity_organization_id_source_index on opportunity (organization_id, source)`);
    this.addSql(
      `create index opportunity_organization_id_customer_id_created_at_id_index on opportunity (organization_id, customer_id, created_at, id)`,
    );
    this.addSql(
      `create index opportunity_organization_id_product_id_created_at_id_index on opportunity (organization_id, product_id, created_at, id)`,
    );
    this.addSql(
      `create index opportunity_organization_id_owner_id_created_at_id_index on opportunity (organization_id, owner_id, created_at, id)`,
    );
    this.addSql(
      `create index opportunity_organization_id_state_created_at_id_index on opportunity (organization_id, state, created_at, id)`,
    );
    this.addSql(`create index opportunity_organization_id_owner_id_state_index on opportunity (organization_id, owner_id, state)`);
    this.addSql(
      `create index opportunity_organization_id_department_id_created_at_id_index on opportunity (organization_id, department_id, created_at, id)`,
    );
    this.addSql(
      `create index opportunity_organization_id_region_id_created_at_id_index on opportunity (organization_id, region_id, created_at, id)`,
    );
    this.addSql(`create index opportunity_organization_id_value_base_id_index on opportunity (organization_id, value_base, id)`);
    this.addSql(`create index opportunity_organization_id_engaged_on_id_index on opportunity (organization_id, engaged_on, id)`);
    this.addSql(`create index opportunity_organization_id_closed_on_id_index on opportunity (organization_id, closed_on, id)`);
    this.addSql(
      `create index opportunity_organization_id_expected_close_on_id_index on opportunity (organization_id, expected_close_on, id)`,
    );
    this.addSql(`create index opportunity_organization_id_next_contact_on_id_index on opportunity (organization_id, next_contact_on, id)`);
    this.addSql(`alter table product add constraint product_state_check check (state in ('ACTIVE', 'RETIRED'))`);
    this.addSql(
      `alter table price add constraint price_organization_id_product_id_foreign foreign key (organization_id, product_id) references product (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`alter table price add constraint price_state_check check (state in ('VALID', 'REPLACED'))`);
    this.addSql(
      `alter table opportunity add constraint opportunity_organization_id_customer_id_foreign foreign key (organization_id, customer_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table opportunity add constraint opportunity_organization_id_product_id_foreign foreign key (organization_id, product_id) references product (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table opportunity add constraint opportunity_organization_id_owner_id_foreign foreign key (organization_id, owner_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table opportunity add constraint opportunity_organization_id_department_id_foreign foreign key (organization_id, department_id) references department (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table opportunity add constraint opportunity_organization_id_region_id_foreign foreign key (organization_id, region_id) references region (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table opportunity add constraint opportunity_state_check check (state in ('LEAD', 'SCREENED', 'CONTACTED', 'NEEDS_ANALYSIS', 'SOLUTION_QUOTE', 'NEGOTIATION', 'CONTRACT', 'ORDER_EXECUTION', 'MAINTENANCE', 'DISQUALIFIED', 'LOST', 'HISTORICAL'))`,
    );
    this.addSql(`alter table opportunity add constraint opportunity_outcome_check check (outcome in ('WON', 'LOST', 'DISQUALIFIED'))`);
    this.addSql(
      `alter table opportunity add constraint opportunity_source_check check (source in ('WEB_SEARCH', 'EXHIBITION', 'REFERRAL', 'MARKET_RESEARCH', 'ONLINE_MARKETING'))`,
    );
    this.addSql(`alter table opportunity add constraint opportunity_intention_check check (intention in ('BUYING', 'UNDECIDED', 'NONE'))`);
    this.addSql(`select closedloop.protect('import_source')`);
    this.addSql(`select closedloop.protect('product')`);
    this.addSql(`select closedloop.protect('price')`);
    this.addSql(`select closedloop.protect('opportunity')`);
  }
}
