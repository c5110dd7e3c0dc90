import { Migration } from '@mikro-orm/migrations';

/** People at customers, and what was said with them. */
export class Migration0006Contact extends Migration {
  override up(): void {
    this.addSql(`create table contact (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      customer_id uuid not null,
      name text not null,
      title text null,
      email text null,
      email_key text null,
      mailing_consent boolean not null default false,
      phone text null,
      phone_key text null,
      mobile text null,
      mobile_key text null,
      we_chat text null,
      birthday date null,
      is_primary boolean not null default false,
      preferences text null,
      state text not null,
      end_reason text null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index contact_organization_id_created_at_id_index on contact (organization_id, created_at, id)`);
    this.addSql(`create index contact_organization_id_customer_id_state_index on contact (organization_id, customer_id, state)`);
    this.addSql(`create index contact_organization_id_name_id_index on contact (organization_id, name, id)`);
    this.addSql(`create index contact_organization_id_state_id_index on contact (organization_id, state, id)`);
    this.addSql(`create index contact_organization_id_is_primary_id_index on contact (organization_id, is_primary, id)`);
    this.addSql(`create index contact_organization_id_email_key_index on contact (organization_id, email_key)`);
    this.addSql(`create index contact_organization_id_phone_key_index on contact (organization_id, phone_key)`);
    this.addSql(`create index contact_organization_id_mobile_key_index on contact (organization_id, mobile_key)`);
    this.addSql(`create index contact_organization_id_email_id_index on contact (organization_id, email, id)`);
    this.addSql(`create index contact_organization_id_mailing_consent_id_index on contact (organization_id, mailing_consent, id)`);
    this.addSql(`create table interaction (
      organization_id uuid not null,
      id uuid not null default uuidv7(),
      version int not null default 1,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by_id uuid null,
      customer_id uuid not null,
      contact_id uuid null,
      member_id uuid not null,
      means text not null,
      direction text not null,
      at timestamptz(3) not null,
      summary text not null,
      need text null,
      opinion text null,
      intention text null,
      next_contact_on date null,
      state text not null,
      corrects_id uuid null,
      annul_reason text null,
      primary key (organization_id, id)
    )`);
    this.addSql(`create index interaction_organization_id_created_at_id_index on interaction (organization_id, created_at, id)`);
    this.addSql(`create index interaction_organization_id_customer_id_at_index on interaction (organization_id, customer_id, at)`);
    this.addSql(`create index interaction_organization_id_contact_id_index on interaction (organization_id, contact_id)`);
    this.addSql(`create index interaction_organization_id_member_id_at_index on interaction (organization_id, member_id, at)`);
    this.addSql(`create index interaction_organization_id_at_id_index on interaction (organization_id, at, id)`);
    this.addSql(`create index interaction_organization_id_means_id_index on interaction (organization_id, means, id)`);
    this.addSql(`create index interaction_organization_id_state_id_index on interaction (organization_id, state, id)`);
    this.addSql(`create index interaction_organization_id_next_contact_on_id_index on interaction (organization_id, next_contact_on, id)`);
    this.addSql(`create index interaction_organization_id_corrects_id_index on interaction (organization_id, corrects_id)`);
    this.addSql(
      `alter table contact add constraint contact_organization_id_customer_id_foreign foreign key (organization_id, customer_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(`alter table contact add constraint contact_state_check check (state in ('ACTIVE', 'ENDED'))`);
    this.addSql(
      `alter table interaction add constraint interaction_organization_id_customer_id_foreign foreign key (organization_id, customer_id) references customer (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table interaction add constraint interaction_organization_id_contact_id_foreign foreign key (organization_id, contact_id) references contact (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table interaction add constraint interaction_organization_id_member_id_foreign foreign key (organization_id, member_id) references member (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table interaction add constraint interaction_organization_id_corrects_id_foreign foreign key (organization_id, corrects_id) references interaction (organization_id, id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table interaction add constraint interaction_means_check check (means in ('TELEPHONE', 'E_MAIL', 'VISIT', 'SMS', 'SOCIAL_MEDIA'))`,
    );
    this.addSql(`alter table interaction add constraint interaction_direction_check check (direction in ('OUTBOUND', 'INBOUND'))`);
    this.addSql(`alter table interaction add constraint interaction_state_check check (state in ('RECORDED', 'ANNULLED'))`);
    this.addSql(`select closedloop.protect('contact')`);
    this.addSql(`select closedloop.protect('interaction')`);
  }
}
