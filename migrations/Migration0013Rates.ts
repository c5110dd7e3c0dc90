import { Migration } from '@mikro-orm/migrations';

/** Exchange rates, and the day of the rate that each amount of another currency was booked at. */
export class Migration0013Rates extends Migration {
  override up(): void {
    this.addSql(`create table currency_rate (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      currency text not null,
      from_day date not null,
      rate numeric(19,6) not null,
      units int not null,
      source text not null,
      revision int not null,
      correction_reason text null,
      primary key (organization_id, id)
    )`);
    for (const columns of ['created_at', 'updated_at', 'from_day', 'currency']) {
      this.addSql(`create index currency_rate_organization_id_${columns}_id_index on currency_rate (organization_id, ${columns}, id)`);
    }
    this.addSql(
      `alter table currency_rate add constraint currency_rate_organization_id_currency_from_day_revision_unique unique (organization_id, currency, from_day, revision)`,
    );
    this.addSql(
      `alter table currency_rate add constraint currency_rate_currency_check check (currency in ('CNY', 'USD', 'EUR', 'GBP', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'CHF', 'SEK', 'NOK', 'DKK', 'INR', 'THB', 'MYR', 'PHP', 'BRL', 'MXN', 'ZAR', 'TRY', 'PLN', 'CZK', 'HUF', 'NZD', 'AED', 'SAR', 'RUB', 'IDR', 'ILS', 'MOP', 'JPY', 'KRW', 'VND', 'CLP', 'KWD', 'BHD', 'OMR', 'JOD', 'TND'))`,
    );
    this.addSql(`alter table currency_rate add constraint currency_rate_positive_check check (rate > 0 and units > 0)`);
    this.addSql(`select closedloop.protect('currency_rate')`);
    // A rate is never changed: amounts were booked at it.
    this.addSql(`revoke update, delete on currency_rate from closedloop_api`);
    for (const [table, columns] of Object.entries(amounts)) {
      this.addSql(`alter table ${table} ${columns.map((column) => `add ${column}_rate_day date null`).join(', ')}`);
    }
  }
}

/** Every amount that a table holds. */
const amounts: Readonly<Record<string, readonly string[]>> = {
  customer: ['annual_revenue'],
  credit_precaution: ['credit_limit'],
  delegation: ['amount_limit'],
  product: ['list_price'],
  price: ['amount'],
  opportunity: ['value', 'quoted_amount', 'negotiated_price', 'contract_amount'],
};
