import { Migration } from '@mikro-orm/migrations';

/**
 * The price list: prices that are drafted, put in force and replaced, with what they rest on. Prices set so far are taken
 * over under their ids; the table that held them stays until no process asks for it any more.
 */
export class Migration0029PriceList extends Migration {
  override up(): void {
    this.addSql(`create table price_list_item (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      product_id uuid not null,
      price numeric(19,6) not null,
      currency text not null,
      basis_cost numeric(19,6) null,
      demand_note text null,
      competitor_price numeric(19,6) null,
      value_argument text null,
      state text not null,
      valid_from date not null,
      valid_until date null,
      primary key (organization_id, id)
    )`);
    for (const columns of indexed) {
      this.addSql(
        `create index price_list_item_organization_id_${columns.join('_')}_index on price_list_item (organization_id, ${columns.join(', ')})`,
      );
    }
    this.addSql(
      `create unique index price_list_item_organization_id_product_id_currency_unique on price_list_item (organization_id, product_id, currency) where state = 'VALID'`,
    );
    this.addSql(
      `alter table price_list_item add constraint price_list_item_state_check check (state in ('DRAFT', 'VALID', 'REPLACED', 'WITHDRAWN'))`,
    );
    this.addSql(
      `alter table price_list_item add constraint price_list_item_organization_id_product_id_foreign foreign key (organization_id, product_id) references product (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`insert into price_list_item (organization_id, id, version, created_at, updated_at, created_by_id, product_id, price, currency, demand_note, state, valid_from, valid_until)
      select organization_id, id, version, created_at, updated_at, created_by_id, product_id, amount_minor / ${unit}, amount_currency, reason, state, valid_from, valid_until from price`);
    this.addSql(`select closedloop.protect('price_list_item')`);
  }
}

const indexed = [
  ['created_at', 'id'],
  ['updated_at', 'id'],
  ['product_id', 'valid_from', 'id'],
  ['valid_from', 'id'],
  ['valid_until', 'id'],
  ['currency', 'id'],
  ['state', 'valid_from', 'id'],
];

/** How many minor units are one of the main unit. */
const unit = `(case when amount_currency in ('JPY', 'KRW', 'VND', 'CLP') then 1.0 when amount_currency in ('KWD', 'BHD', 'OMR', 'JOD', 'TND') then 1000.0 else 100.0 end)`;
