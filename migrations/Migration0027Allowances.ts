import { Migration } from '@mikro-orm/migrations';

/** Sales allowances: what a customer is to get, who granted it, and in which document the customer got it. */
export class Migration0027Allowances extends Migration {
  override up(): void {
    this.addSql(`create table allowance (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      opportunity_id uuid not null,
      customer_id uuid not null,
      department_id uuid null,
      region_id uuid null,
      requested_by_id uuid not null,
      amount_minor bigint not null,
      amount_currency text not null,
      amount_base bigint not null,
      amount_rate_day date null,
      reason text not null,
      state text not null,
      escalated_on date null,
      decided_by_id uuid null,
      decided_on date null,
      decision_reason text null,
      is_own_decision boolean not null default false,
      applied_to text null,
      applied_on date null,
      primary key (organization_id, id)
    )`);
    for (const columns of indexed) {
      this.addSql(
        `create index allowance_organization_id_${columns.join('_')}_index on allowance (organization_id, ${columns.join(', ')})`,
      );
    }
    this.addSql(
      `create unique index allowance_organization_id_opportunity_id_unique on allowance (organization_id, opportunity_id) where state in ('REQUESTED', 'ESCALATED')`,
    );
    this.addSql(
      `alter table allowance add constraint allowance_state_check check (state in ('REQUESTED', 'ESCALATED', 'GRANTED', 'REFUSED', 'APPLIED', 'WITHDRAWN'))`,
    );
    for (const [column, table] of relations) {
      this.addSql(
        `alter table allowance add constraint allowance_organization_id_${column}_foreign foreign key (organization_id, ${column}) references ${table} (organization_id, id) on update no action on delete restrict`,
      );
    }
    this.addSql(`select closedloop.protect('allowance')`);
  }
}

const indexed = [
  ['created_at', 'id'],
  ['updated_at', 'id'],
  ['opportunity_id', 'state'],
  ['customer_id', 'created_at', 'id'],
  ['department_id', 'created_at', 'id'],
  ['region_id', 'created_at', 'id'],
  ['requested_by_id', 'created_at', 'id'],
  ['decided_by_id'],
  ['state', 'created_at', 'id'],
  ['amount_base', 'id'],
  ['decided_on', 'id'],
  ['is_own_decision', 'id'],
];

const relations = [
  ['opportunity_id', 'opportunity'],
  ['customer_id', 'customer'],
  ['department_id', 'department'],
  ['region_id', 'region'],
  ['requested_by_id', 'member'],
  ['decided_by_id', 'member'],
] as const;
