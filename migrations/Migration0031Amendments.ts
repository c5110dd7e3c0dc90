import { Migration } from '@mikro-orm/migrations';

/** Amendments to contracts, with files. */
export class Migration0031Amendments extends Migration {
  override up(): void {
    this.addSql(`create table contract_amendment (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      contract_id uuid not null,
      customer_id uuid not null,
      number int not null,
      state text not null,
      reason text not null,
      amount_minor bigint null,
      amount_currency text null,
      amount_base bigint null,
      amount_rate_day date null,
      payment_terms text null,
      delivery_due_on date null,
      expires_on date null,
      technical_terms text null,
      commercial_terms text null,
      is_special boolean not null,
      organizer_opinion text null,
      agreement text null,
      signed_on date null,
      signed_by_id uuid null,
      signed_document_id uuid null,
      end_reason text null,
      primary key (organization_id, id)
    )`);
    this.addSql(
      `create index contract_amendment_organization_id_created_at_id_index on contract_amendment (organization_id, created_at, id)`,
    );
    this.addSql(
      `create index contract_amendment_organization_id_updated_at_id_index on contract_amendment (organization_id, updated_at, id)`,
    );
    this.addSql(
      `create index contract_amendment_organization_id_state_created_at_id_index on contract_amendment (organization_id, state, created_at, id)`,
    );
    this.addSql(
      `create index contract_amendment_organization_id_signed_on_id_index on contract_amendment (organization_id, signed_on, id)`,
    );
    this.addSql(`create index contract_amendment_organization_id_signed_by_id_index on contract_amendment (organization_id, signed_by_id)`);
    this.addSql(
      `create index contract_amendment_organization_id_customer_id_cre_543c8_index on contract_amendment (organization_id, customer_id, created_at, id)`,
    );
    this.addSql(
      `alter table contract_amendment add constraint contract_amendment_organization_id_contract_id_number_unique unique (organization_id, contract_id, number)`,
    );
    this.addSql(`alter table attachment drop constraint attachment_whole_check`);
    this.addSql(`alter table attachment add amendment_id uuid null`);
    this.addSql(
      `alter table attachment add constraint attachment_organization_id_amendment_id_foreign foreign key (organization_id, amendment_id) references contract_amendment (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`create index attachment_organization_id_amendment_id_index on attachment (organization_id, amendment_id)`);
    this.addSql(
      `alter table attachment add constraint attachment_whole_check check (num_nonnulls(customer_id, contact_id, interaction_id, opportunity_id, contract_id, amendment_id, implementation_id) = 1)`,
    );
    this.addSql(
      `alter table contract_amendment add constraint contract_amendment_organization_id_contract_id_foreign foreign key (organization_id, contract_id) references contract (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table contract_amendment add constraint contract_amendment_organization_id_customer_id_foreign foreign key (organization_id, customer_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table contract_amendment add constraint contract_amendment_organization_id_signed_by_id_foreign foreign key (organization_id, signed_by_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table contract_amendment add constraint contract_amendment_state_check check (state in ('DRAFT', 'IN_REVIEW', 'REVIEW_PASSED', 'IN_SIGNATURE', 'RELEASED', 'SIGNED', 'REJECTED'))`,
    );
    this.addSql(`select closedloop.protect('contract_amendment')`);
  }
}
