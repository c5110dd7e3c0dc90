import { Migration } from '@mikro-orm/migrations';

/** Quotations with their lines, found by their number; and the counters that numbers of documents come from. */
export class Migration0026Quotes extends Migration {
  override up(): void {
    this.addSql(`create table number_series (
      organization_id uuid not null,
      series text not null,
      year int not null,
      last int not null,
      primary key (organization_id, series, year)
    )`);
    this.addSql(`select closedloop.protect('number_series')`);
    this.addSql(`create table quote (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      number text not null,
      version_number int not null,
      state text not null,
      opportunity_id uuid not null,
      customer_id uuid not null,
      contact_id uuid null,
      owner_id uuid not null,
      department_id uuid null,
      region_id uuid null,
      revision_of_id uuid null,
      solution text null,
      delivery_time text null,
      delivery_due_on date null,
      after_sales_service text null,
      payment_method text null,
      valid_until date null,
      discount_percent numeric(19,6) not null,
      subtotal_minor bigint not null,
      subtotal_currency text not null,
      subtotal_base bigint not null,
      subtotal_rate_day date null,
      discount_amount_minor bigint not null,
      discount_amount_currency text not null,
      discount_amount_base bigint not null,
      discount_amount_rate_day date null,
      tax_minor bigint not null,
      tax_currency text not null,
      tax_base bigint not null,
      tax_rate_day date null,
      total_minor bigint not null,
      total_currency text not null,
      total_base bigint not null,
      total_rate_day date null,
      sent_on date null,
      answered_on date null,
      agreement text null,
      close_reason text null,
      content_version int not null,
      number_form text collate "C" generated always as (closedloop.search_form(number)) stored,
      primary key (organization_id, id)
    )`);
    this.addSql(`create table quote_line (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      quote_id uuid not null,
      position int not null,
      product_id uuid null,
      specification text null,
      quantity numeric(19,6) not null,
      unit text not null,
      unit_price numeric(19,6) not null,
      discount_percent numeric(19,6) not null,
      tax_percent numeric(19,6) not null,
      list_minor bigint not null,
      list_currency text not null,
      list_base bigint not null,
      list_rate_day date null,
      net_minor bigint not null,
      net_currency text not null,
      net_base bigint not null,
      net_rate_day date null,
      tax_minor bigint not null,
      tax_currency text not null,
      tax_base bigint not null,
      tax_rate_day date null,
      gross_minor bigint not null,
      gross_currency text not null,
      gross_base bigint not null,
      gross_rate_day date null,
      primary key (organization_id, id)
    )`);
    for (const [table, ...columns] of indexed) {
      this.addSql(`create index ${table}_organization_id_${columns.join('_')}_index on ${table} (organization_id, ${columns.join(', ')})`);
    }
    this.addSql(
      `alter table quote add constraint quote_organization_id_number_version_number_unique unique (organization_id, number, version_number)`,
    );
    for (const [table, column, target] of relations) {
      this.addSql(
        `alter table ${table} add constraint ${table}_organization_id_${column}_foreign foreign key (organization_id, ${column}) references ${target} (organization_id, id) on update no action on delete restrict`,
      );
    }
    this.addSql(
      `alter table quote add constraint quote_state_check check (state in ('DRAFT', 'IN_APPROVAL', 'RETURNED', 'APPROVED', 'SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'))`,
    );
    this.addSql(`select closedloop.protect('quote')`);
    this.addSql(`select closedloop.protect('quote_line')`);
    for (const statement of keepingGrams) this.addSql(statement);
  }
}

const indexed: readonly (readonly [string, ...string[]])[] = [
  ['quote', 'created_at', 'id'],
  ['quote', 'updated_at', 'id'],
  ['quote', 'created_by_id'],
  ['quote', 'number', 'id'],
  ['quote', 'state', 'id'],
  ['quote', 'state', 'valid_until'],
  ['quote', 'opportunity_id', 'created_at', 'id'],
  ['quote', 'opportunity_id', 'state'],
  ['quote', 'customer_id', 'created_at', 'id'],
  ['quote', 'contact_id'],
  ['quote', 'owner_id', 'created_at', 'id'],
  ['quote', 'department_id', 'created_at', 'id'],
  ['quote', 'region_id', 'created_at', 'id'],
  ['quote', 'revision_of_id'],
  ['quote', 'valid_until', 'id'],
  ['quote', 'sent_on', 'id'],
  ['quote', 'answered_on', 'id'],
  ['quote', 'total_base', 'id'],
  ['quote_line', 'created_at', 'id'],
  ['quote_line', 'updated_at', 'id'],
  ['quote_line', 'quote_id', 'position', 'id'],
  ['quote_line', 'product_id', 'created_at', 'id'],
  ['quote_line', 'position', 'id'],
];

const relations = [
  ['quote', 'opportunity_id', 'opportunity'],
  ['quote', 'customer_id', 'customer'],
  ['quote', 'contact_id', 'contact'],
  ['quote', 'owner_id', 'member'],
  ['quote', 'department_id', 'department'],
  ['quote', 'region_id', 'region'],
  ['quote', 'revision_of_id', 'quote'],
  ['quote_line', 'quote_id', 'quote'],
  ['quote_line', 'product_id', 'product'],
] as const;

/** As for the records of `Migration0010Search`. */
const keepingGrams: readonly string[] = [
  `create function closedloop.keep_quote_grams() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    delete from public.search_gram where organization_id = old.organization_id
      and gram = any (closedloop.search_grams(coalesce(old.number_form, ''), true)) and type = 'quo' and record_id = old.id;
  end if;
  if tg_op <> 'DELETE' then
    insert into public.search_gram (organization_id, gram, type, record_id)
      select distinct new.organization_id, gram, 'quo', new.id from unnest(closedloop.search_grams(coalesce(new.number_form, ''), true)) as gram;
  end if;
  return null;
end $$`,
  `create trigger keep_grams after insert or delete on quote for each row execute function closedloop.keep_quote_grams()`,
  `create trigger keep_changed_grams after update on quote for each row when (old.number_form is distinct from new.number_form)
      execute function closedloop.keep_quote_grams()`,
];
