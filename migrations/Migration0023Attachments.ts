import { Migration } from '@mikro-orm/migrations';

/** Files: what lies in the store of files, and what of it is attached to which record. */
export class Migration0023Attachments extends Migration {
  override up(): void {
    this.addSql(`create table stored_file (
      organization_id uuid not null,
      id uuid not null,
      member_id uuid not null,
      record_type text not null,
      record_id uuid not null,
      name text not null,
      content_type text not null,
      size int not null,
      sha256 text null,
      state text not null,
      secret_hash bytea not null,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index stored_file_state on stored_file (state, expires_at)`);
    this.addSql(`select closedloop.protect('stored_file')`);
    this.addSql(`create table attachment (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      customer_id uuid null,
      contact_id uuid null,
      interaction_id uuid null,
      opportunity_id uuid null,
      of_customer_id uuid null,
      name text not null,
      content_type text not null,
      size int not null,
      sha256 text not null,
      file_id uuid not null,
      primary key (organization_id, id)
    )`);
    for (const columns of indexed) {
      this.addSql(
        `create index attachment_organization_id_${columns.join('_')}_index on attachment (organization_id, ${columns.join(', ')})`,
      );
    }
    this.addSql(`alter table attachment add constraint attachment_organization_id_file_id_unique unique (organization_id, file_id)`);
    this.addSql(
      `alter table attachment add constraint attachment_whole_check check (num_nonnulls(customer_id, contact_id, interaction_id, opportunity_id) = 1)`,
    );
    for (const [column, table] of relations) {
      this.addSql(
        `alter table attachment add constraint attachment_organization_id_${column}_foreign foreign key (organization_id, ${column}) references ${table} (organization_id, id) on update no action on delete restrict`,
      );
    }
    this.addSql(`select closedloop.protect('attachment')`);
    // What nothing keeps is collected by the owner, of all organizations at once; who owns a table is bound by its policies too.
    this.addSql(`create policy collecting on stored_file to current_user using (true) with check (false)`);
    this.addSql(`create policy collecting on attachment for select to current_user using (true)`);
  }
}

const indexed = [
  ['created_at', 'id'],
  ['updated_at', 'id'],
  ['customer_id'],
  ['contact_id'],
  ['interaction_id'],
  ['opportunity_id'],
  ['of_customer_id'],
  ['name', 'id'],
];

const relations = [
  ['customer_id', 'customer'],
  ['contact_id', 'contact'],
  ['interaction_id', 'interaction'],
  ['opportunity_id', 'opportunity'],
  ['of_customer_id', 'customer'],
] as const;
