import { Migration } from '@mikro-orm/migrations';

/** Contracts with their parts and sides, their implementation, files of both, and invitations to a review. */
export class Migration0028Contracts extends Migration {
  override up(): void {
    this.addSql(`create table contract (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      number text not null,
      title text collate "zh-x-icu" not null,
      kind text not null,
      state text not null,
      opportunity_id uuid not null,
      quote_id uuid null,
      customer_id uuid not null,
      owner_id uuid not null,
      department_id uuid null,
      region_id uuid null,
      amount_minor bigint null,
      amount_currency text null,
      amount_base bigint null,
      amount_rate_day date null,
      payment_terms text null,
      delivery_due_on date null,
      is_special boolean not null,
      special_reason text null,
      special_criterion text null,
      credit_precaution_id uuid null,
      checked_on date null,
      check_note text null,
      organizer_opinion text null,
      signed_on date null,
      signed_by_id uuid null,
      signed_document_id uuid null,
      effective_on date null,
      expires_on date null,
      register_number text null,
      completed_on date null,
      archived_at timestamptz(3) null,
      archive_place text null,
      content_version int not null,
      end_reason text null,
      termination_asked_by_id uuid null,
      termination_side text null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index contract_organization_id_created_at_id_index on contract (organization_id, created_at, id)`);
    this.addSql(`create index contract_organization_id_updated_at_id_index on contract (organization_id, updated_at, id)`);
    this.addSql(`create index contract_organization_id_created_by_id_index on contract (organization_id, created_by_id)`);
    this.addSql(`create index contract_organization_id_number_id_index on contract (organization_id, number, id)`);
    this.addSql(`create index contract_organization_id_title_id_index on contract (organization_id, title, id)`);
    this.addSql(`create index contract_organization_id_kind_id_index on contract (organization_id, kind, id)`);
    this.addSql(`create index contract_organization_id_state_created_at_id_index on contract (organization_id, state, created_at, id)`);
    this.addSql(
      `create index contract_organization_id_opportunity_id_created_at_id_index on contract (organization_id, opportunity_id, created_at, id)`,
    );
    this.addSql(
      `create index contract_organization_id_quote_id_created_at_id_index on contract (organization_id, quote_id, created_at, id)`,
    );
    this.addSql(
      `create index contract_organization_id_customer_id_created_at_id_index on contract (organization_id, customer_id, created_at, id)`,
    );
    this.addSql(
      `create index contract_organization_id_owner_id_created_at_id_index on contract (organization_id, owner_id, created_at, id)`,
    );
    this.addSql(`create index contract_organization_id_owner_id_state_index on contract (organization_id, owner_id, state)`);
    this.addSql(
      `create index contract_organization_id_department_id_created_at_id_index on contract (organization_id, department_id, created_at, id)`,
    );
    this.addSql(
      `create index contract_organization_id_region_id_created_at_id_index on contract (organization_id, region_id, created_at, id)`,
    );
    this.addSql(`create index contract_organization_id_is_special_id_index on contract (organization_id, is_special, id)`);
    this.addSql(`create index contract_organization_id_amount_base_id_index on contract (organization_id, amount_base, id)`);
    this.addSql(`create index contract_organization_id_delivery_due_on_id_index on contract (organization_id, delivery_due_on, id)`);
    this.addSql(`create index contract_organization_id_signed_on_id_index on contract (organization_id, signed_on, id)`);
    this.addSql(`create index contract_organization_id_effective_on_id_index on contract (organization_id, effective_on, id)`);
    this.addSql(`create index contract_organization_id_expires_on_id_index on contract (organization_id, expires_on, id)`);
    this.addSql(`create index contract_organization_id_credit_precaution_id_index on contract (organization_id, credit_precaution_id)`);
    this.addSql(`create index contract_organization_id_signed_by_id_index on contract (organization_id, signed_by_id)`);
    this.addSql(`create index contract_organization_id_signed_document_id_index on contract (organization_id, signed_document_id)`);
    this.addSql(
      `create index contract_organization_id_termination_asked_by_id_index on contract (organization_id, termination_asked_by_id)`,
    );
    this.addSql(`alter table contract add constraint contract_organization_id_number_unique unique (organization_id, number)`);
    this.addSql(
      `alter table contract add constraint contract_organization_id_register_number_unique unique (organization_id, register_number)`,
    );
    this.addSql(`create table performance_urge (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      contract_id uuid not null,
      urged_by_id uuid not null,
      note text not null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index performance_urge_organization_id_created_at_id_index on performance_urge (organization_id, created_at, id)`);
    this.addSql(`create index performance_urge_organization_id_updated_at_id_index on performance_urge (organization_id, updated_at, id)`);
    this.addSql(
      `create index performance_urge_organization_id_contract_id_creat_cabcc_index on performance_urge (organization_id, contract_id, created_at, id)`,
    );
    this.addSql(`create index performance_urge_organization_id_urged_by_id_index on performance_urge (organization_id, urged_by_id)`);
    this.addSql(`create table implementation (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      contract_id uuid not null,
      customer_id uuid not null,
      department_id uuid null,
      state text not null,
      assignee_id uuid null,
      planned_on date null,
      progress text null,
      obstacle text null,
      obstacle_on date null,
      resolution text null,
      delivered_on date null,
      accepted_on date null,
      acceptance text null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index implementation_organization_id_created_at_id_index on implementation (organization_id, created_at, id)`);
    this.addSql(`create index implementation_organization_id_updated_at_id_index on implementation (organization_id, updated_at, id)`);
    this.addSql(
      `create index implementation_organization_id_state_created_at_id_index on implementation (organization_id, state, created_at, id)`,
    );
    this.addSql(
      `create index implementation_organization_id_assignee_id_created_at_id_index on implementation (organization_id, assignee_id, created_at, id)`,
    );
    this.addSql(
      `create index implementation_organization_id_customer_id_created_at_id_index on implementation (organization_id, customer_id, created_at, id)`,
    );
    this.addSql(
      `create index implementation_organization_id_department_id_creat_96e29_index on implementation (organization_id, department_id, created_at, id)`,
    );
    this.addSql(`create index implementation_organization_id_planned_on_id_index on implementation (organization_id, planned_on, id)`);
    this.addSql(
      `alter table implementation add constraint implementation_organization_id_contract_id_unique unique (organization_id, contract_id)`,
    );
    this.addSql(`create table contract_party (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      contract_id uuid not null,
      side text not null,
      name text not null,
      rights text null,
      obligations text null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index contract_party_organization_id_created_at_id_index on contract_party (organization_id, created_at, id)`);
    this.addSql(`create index contract_party_organization_id_updated_at_id_index on contract_party (organization_id, updated_at, id)`);
    this.addSql(`create index contract_party_organization_id_side_id_index on contract_party (organization_id, side, id)`);
    this.addSql(
      `alter table contract_party add constraint contract_party_organization_id_contract_id_side_unique unique (organization_id, contract_id, side)`,
    );
    this.addSql(`create table contract_part (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      contract_id uuid not null,
      kind text not null,
      terms text not null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index contract_part_organization_id_created_at_id_index on contract_part (organization_id, created_at, id)`);
    this.addSql(`create index contract_part_organization_id_updated_at_id_index on contract_part (organization_id, updated_at, id)`);
    this.addSql(`create index contract_part_organization_id_kind_id_index on contract_part (organization_id, kind, id)`);
    this.addSql(
      `alter table contract_part add constraint contract_part_organization_id_contract_id_kind_unique unique (organization_id, contract_id, kind)`,
    );
    this.addSql(`alter table record_access drop constraint record_access_kind_check`);
    this.addSql(`alter table record_access add constraint record_access_kind_check check (kind in ('COPY', 'INVITATION', 'NOTIFICATION'))`);
    this.addSql(`alter table attachment drop constraint attachment_whole_check`);
    this.addSql(`alter table attachment add contract_id uuid null, add implementation_id uuid null`);
    this.addSql(
      `alter table attachment add constraint attachment_organization_id_contract_id_foreign foreign key (organization_id, contract_id) references contract (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table attachment add constraint attachment_organization_id_implementation_id_foreign foreign key (organization_id, implementation_id) references implementation (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`create index attachment_organization_id_contract_id_index on attachment (organization_id, contract_id)`);
    this.addSql(`create index attachment_organization_id_implementation_id_index on attachment (organization_id, implementation_id)`);
    this.addSql(
      `alter table attachment add constraint attachment_whole_check check (num_nonnulls(customer_id, contact_id, interaction_id, opportunity_id, contract_id, implementation_id) = 1)`,
    );
    this.addSql(
      `alter table contract add constraint contract_organization_id_opportunity_id_foreign foreign key (organization_id, opportunity_id) references opportunity (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table contract add constraint contract_organization_id_quote_id_foreign foreign key (organization_id, quote_id) references quote (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table contract add constraint contract_organization_id_customer_id_foreign foreign key (organization_id, customer_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table contract add constraint contract_organization_id_owner_id_foreign foreign key (organization_id, owner_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table contract add constraint contract_organization_id_department_id_foreign foreign key (organization_id, department_id) references department (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table contract add constraint contract_organization_id_region_id_foreign foreign key (organization_id, region_id) references region (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table contract add constraint contract_organization_id_credit_precaution_id_foreign foreign key (organization_id, credit_precaution_id) references credit_precaution (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table contract add constraint contract_organization_id_signed_by_id_foreign foreign key (organization_id, signed_by_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table contract add constraint contract_organization_id_termination_asked_by_id_foreign foreign key (organization_id, termination_asked_by_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`alter table contract add constraint contract_kind_check check (kind in ('SALES', 'SERVICE', 'FRAMEWORK'))`);
    this.addSql(
      `alter table contract add constraint contract_state_check check (state in ('DRAFT', 'CUSTOMER_CHECKED', 'IN_REVIEW', 'REVIEW_PASSED', 'IN_SIGNATURE', 'RELEASED', 'SIGNED', 'EFFECTIVE', 'IMPLEMENTING', 'COMPLETED', 'ARCHIVED', 'REJECTED', 'TERMINATED'))`,
    );
    this.addSql(`alter table contract add constraint contract_termination_side_check check (termination_side in ('SALES', 'SERVICE'))`);
    this.addSql(
      `alter table performance_urge add constraint performance_urge_organization_id_contract_id_foreign foreign key (organization_id, contract_id) references contract (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table performance_urge add constraint performance_urge_organization_id_urged_by_id_foreign foreign key (organization_id, urged_by_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table implementation add constraint implementation_organization_id_contract_id_foreign foreign key (organization_id, contract_id) references contract (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table implementation add constraint implementation_organization_id_customer_id_foreign foreign key (organization_id, customer_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table implementation add constraint implementation_organization_id_department_id_foreign foreign key (organization_id, department_id) references department (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table implementation add constraint implementation_organization_id_assignee_id_foreign foreign key (organization_id, assignee_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table implementation add constraint implementation_state_check check (state in ('NOT_STARTED', 'IN_PROGRESS', 'OBSTACLE', 'DELIVERED', 'ACCEPTED'))`,
    );
    this.addSql(
      `alter table contract_party add constraint contract_party_organization_id_contract_id_foreign foreign key (organization_id, contract_id) references contract (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`alter table contract_party add constraint contract_party_side_check check (side in ('COMPANY', 'CUSTOMER'))`);
    this.addSql(
      `alter table contract_part add constraint contract_part_organization_id_contract_id_foreign foreign key (organization_id, contract_id) references contract (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`alter table contract_part add constraint contract_part_kind_check check (kind in ('TECHNICAL', 'COMMERCIAL'))`);
    this.addSql(`select closedloop.protect('contract')`);
    this.addSql(`select closedloop.protect('performance_urge')`);
    this.addSql(`select closedloop.protect('implementation')`);
    this.addSql(`select closedloop.protect('contract_party')`);
    this.addSql(`select closedloop.protect('contract_part')`);
  }
}
