import { Migration } from '@mikro-orm/migrations';

/** Credit, selection and segments of customers. */
export class Migration0007Credit extends Migration {
  override up(): void {
    this.addSql(`create table credit_precaution (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      customer_id uuid not null,
      measure text not null,
      credit_limit_minor bigint null,
      credit_limit_currency text null,
      credit_limit_base bigint null,
      terms text null,
      state text not null,
      lift_reason text null,
      primary key (organization_id, id)
    )`);
    this.addSql(
      `create index credit_precaution_organization_id_created_at_id_index on credit_precaution (organization_id, created_at, id)`,
    );
    this.addSql(
      `create index credit_precaution_organization_id_customer_id_state_index on credit_precaution (organization_id, customer_id, state)`,
    );
    this.addSql(`create index credit_precaution_organization_id_state_id_index on credit_precaution (organization_id, state, id)`);
    this.addSql(`create index credit_precaution_organization_id_measure_id_index on credit_precaution (organization_id, measure, id)`);
    this.addSql(`create table customer_selection (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      customer_id uuid not null,
      proposal text not null,
      reason text not null,
      state text not null,
      decision text null,
      decision_reason text null,
      decided_by_id uuid null,
      decided_on date null,
      primary key (organization_id, id)
    )`);
    this.addSql(
      `create index customer_selection_organization_id_created_at_id_index on customer_selection (organization_id, created_at, id)`,
    );
    this.addSql(
      `create index customer_selection_organization_id_customer_id_state_index on customer_selection (organization_id, customer_id, state)`,
    );
    this.addSql(`create index customer_selection_organization_id_state_id_index on customer_selection (organization_id, state, id)`);
    this.addSql(`create index customer_selection_organization_id_proposal_id_index on customer_selection (organization_id, proposal, id)`);
    this.addSql(
      `create index customer_selection_organization_id_decided_by_id_index on customer_selection (organization_id, decided_by_id)`,
    );
    this.addSql(`create table credit_assessment (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      customer_id uuid not null,
      state text not null,
      purpose text null,
      level text null,
      is_poor boolean null,
      basis text null,
      assessed_by_id uuid null,
      valid_from date null,
      valid_until date null,
      end_reason text null,
      primary key (organization_id, id)
    )`);
    this.addSql(
      `create index credit_assessment_organization_id_created_at_id_index on credit_assessment (organization_id, created_at, id)`,
    );
    this.addSql(
      `create index credit_assessment_organization_id_customer_id_state_index on credit_assessment (organization_id, customer_id, state)`,
    );
    this.addSql(`create index credit_assessment_organization_id_state_id_index on credit_assessment (organization_id, state, id)`);
    this.addSql(
      `create index credit_assessment_organization_id_valid_until_id_index on credit_assessment (organization_id, valid_until, id)`,
    );
    this.addSql(`create index credit_assessment_organization_id_level_id_index on credit_assessment (organization_id, level, id)`);
    this.addSql(
      `create index credit_assessment_organization_id_assessed_by_id_index on credit_assessment (organization_id, assessed_by_id)`,
    );
    this.addSql(`create table segment (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      name text not null,
      state text not null,
      criteria text not null,
      size text null,
      growth_potential text null,
      competence_fit text null,
      need_features text null,
      competition text null,
      retire_reason text null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index segment_organization_id_created_at_id_index on segment (organization_id, created_at, id)`);
    this.addSql(`create index segment_organization_id_name_id_index on segment (organization_id, name, id)`);
    this.addSql(`create index segment_organization_id_state_id_index on segment (organization_id, state, id)`);
    this.addSql(`alter table segment add constraint segment_organization_id_name_unique unique (organization_id, name)`);
    this.addSql(`create table segment_customer (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      segment_id uuid not null,
      customer_id uuid not null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index segment_customer_organization_id_created_at_id_index on segment_customer (organization_id, created_at, id)`);
    this.addSql(`create index segment_customer_organization_id_customer_id_index on segment_customer (organization_id, customer_id)`);
    this.addSql(
      `alter table segment_customer add constraint segment_customer_organization_id_segment_id_customer_id_unique unique (organization_id, segment_id, customer_id)`,
    );
    this.addSql(
      `alter table credit_precaution add constraint credit_precaution_organization_id_customer_id_foreign foreign key (organization_id, customer_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`alter table credit_precaution add constraint credit_precaution_state_check check (state in ('IN_FORCE', 'LIFTED'))`);
    this.addSql(
      `alter table customer_selection add constraint customer_selection_organization_id_customer_id_foreign foreign key (organization_id, customer_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table customer_selection add constraint customer_selection_organization_id_decided_by_id_foreign foreign key (organization_id, decided_by_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`alter table customer_selection add constraint customer_selection_proposal_check check (proposal in ('KEEP', 'DROP'))`);
    this.addSql(
      `alter table customer_selection add constraint customer_selection_state_check check (state in ('PROPOSED', 'DECIDED', 'WITHDRAWN'))`,
    );
    this.addSql(`alter table customer_selection add constraint customer_selection_decision_check check (decision in ('KEEP', 'DROP'))`);
    this.addSql(
      `alter table credit_assessment add constraint credit_assessment_organization_id_customer_id_foreign foreign key (organization_id, customer_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table credit_assessment add constraint credit_assessment_organization_id_assessed_by_id_foreign foreign key (organization_id, assessed_by_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table credit_assessment add constraint credit_assessment_state_check check (state in ('REQUESTED', 'ASSESSED', 'VALID', 'EXPIRED'))`,
    );
    this.addSql(`alter table segment add constraint segment_state_check check (state in ('DRAFT', 'ACTIVE', 'RETIRED'))`);
    this.addSql(
      `alter table segment_customer add constraint segment_customer_organization_id_segment_id_foreign foreign key (organization_id, segment_id) references segment (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table segment_customer add constraint segment_customer_organization_id_customer_id_foreign foreign key (organization_id, customer_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`select closedloop.protect('credit_precaution')`);
    this.addSql(`select closedloop.protect('customer_selection')`);
    this.addSql(`select closedloop.protect('credit_assessment')`);
    this.addSql(`select closedloop.protect('segment')`);
    this.addSql(`select closedloop.protect('segment_customer')`);
  }
}
