import { Migration } from '@mikro-orm/migrations';

/** Applications for pre-sales support. */
export class Migration0030PreSales extends Migration {
  override up(): void {
    this.addSql(`create table pre_sales_support (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      opportunity_id uuid not null,
      applicant_id uuid not null,
      department_id uuid null,
      state text not null,
      need text not null,
      wanted_on date null,
      resources text null,
      proposed_by_id uuid null,
      proposed_side text null,
      agreed_by_id uuid null,
      agreed_on date null,
      reason text null,
      result text null,
      primary key (organization_id, id)
    )`);
    for (const columns of indexed) {
      this.addSql(
        `create index pre_sales_support_organization_id_${columns.join('_')}_index on pre_sales_support (organization_id, ${columns.join(', ')})`,
      );
    }
    // The names of these would be longer than PostgreSQL keeps.
    for (const [name, column] of listed) {
      this.addSql(
        `create index pre_sales_support_organization_id_${name}_index on pre_sales_support (organization_id, ${column}, created_at, id)`,
      );
    }
    this.addSql(
      `alter table pre_sales_support add constraint pre_sales_support_state_check check (state in ('REQUESTED', 'FORWARDED', 'RESOURCES_AGREED', 'NOT_AGREED', 'SUPPORTED', 'CLOSED', 'WITHDRAWN'))`,
    );
    this.addSql(
      `alter table pre_sales_support add constraint pre_sales_support_proposed_side_check check (proposed_side in ('SALES', 'SERVICE'))`,
    );
    for (const [column, table] of relations) {
      this.addSql(
        `alter table pre_sales_support add constraint pre_sales_support_organization_id_${column}_foreign foreign key (organization_id, ${column}) references ${table} (organization_id, id) on update no action on delete restrict`,
      );
    }
    this.addSql(`select closedloop.protect('pre_sales_support')`);
  }
}

const indexed = [
  ['created_at', 'id'],
  ['updated_at', 'id'],
  ['proposed_by_id'],
  ['agreed_by_id'],
  ['state', 'created_at', 'id'],
  ['wanted_on', 'id'],
];

const listed = [
  ['opportunity_id_c_a8051', 'opportunity_id'],
  ['applicant_id_cre_71a10', 'applicant_id'],
  ['department_id_cr_aafcd', 'department_id'],
] as const;

const relations = [
  ['opportunity_id', 'opportunity'],
  ['applicant_id', 'member'],
  ['department_id', 'department'],
  ['proposed_by_id', 'member'],
  ['agreed_by_id', 'member'],
] as const;
