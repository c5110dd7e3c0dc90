import { Migration } from '@mikro-orm/migrations';

/** Approvals with their routes and votes, and chains that organizations set for themselves. */
export class Migration0025Approvals extends Migration {
  override up(): void {
    this.addSql(`create table "approval" (
      "organization_id" uuid not null,
      "id" uuid not null default uuidv7(),
      "version" int not null default 1,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "created_by_id" uuid null,
      "subject_type" text not null,
      "subject_id" uuid not null,
      "chain" text not null,
      "rule" text not null,
      "state" text not null,
      "submitted_by_id" uuid not null,
      "author_id" uuid null,
      "on_behalf_of_id" uuid null,
      "submitted_at" timestamptz(3) not null,
      "decisions" int not null,
      "decided_at" timestamptz(3) null,
      "voided_field" text null,
      "law_revision" text not null,
      "digest" text not null,
      "material" jsonb not null,
      primary key ("organization_id", "id")
    )`);
    this.addSql(`create index "approval_organization_id_created_at_id_index" on "approval" ("organization_id", "created_at", "id")`);
    this.addSql(`create index "approval_organization_id_updated_at_id_index" on "approval" ("organization_id", "updated_at", "id")`);
    this.addSql(
      `create index "approval_organization_id_subject_type_subject_id_c_036f1_index" on "approval" ("organization_id", "subject_type", "subject_id", "created_at", "id")`,
    );
    this.addSql(
      `create index "approval_organization_id_state_created_at_id_index" on "approval" ("organization_id", "state", "created_at", "id")`,
    );
    this.addSql(`create index "approval_organization_id_chain_id_index" on "approval" ("organization_id", "chain", "id")`);
    this.addSql(
      `create index "approval_organization_id_submitted_by_id_created_at_id_index" on "approval" ("organization_id", "submitted_by_id", "created_at", "id")`,
    );
    this.addSql(`create index "approval_organization_id_author_id_index" on "approval" ("organization_id", "author_id")`);
    this.addSql(`create index "approval_organization_id_on_behalf_of_id_index" on "approval" ("organization_id", "on_behalf_of_id")`);
    this.addSql(`create index "approval_organization_id_submitted_at_id_index" on "approval" ("organization_id", "submitted_at", "id")`);
    this.addSql(`create index "approval_organization_id_decided_at_id_index" on "approval" ("organization_id", "decided_at", "id")`);
    this.addSql(`create table "approval_step" (
      "organization_id" uuid not null,
      "id" uuid not null default uuidv7(),
      "version" int not null default 1,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "created_by_id" uuid null,
      "approval_id" uuid not null,
      "place" int not null,
      "stage" int not null,
      "kind" text not null,
      "slug" text not null,
      "action" text not null,
      "clause_ids" text[] not null,
      "mode" text not null,
      "is_distinct" boolean not null,
      "is_meeting" boolean not null,
      "is_on_escalation" boolean not null,
      "state" text not null,
      "departure" text null,
      "minutes" text null,
      primary key ("organization_id", "id")
    )`);
    this.addSql(
      `create index "approval_step_organization_id_created_at_id_index" on "approval_step" ("organization_id", "created_at", "id")`,
    );
    this.addSql(
      `create index "approval_step_organization_id_updated_at_id_index" on "approval_step" ("organization_id", "updated_at", "id")`,
    );
    this.addSql(`create index "approval_step_organization_id_place_id_index" on "approval_step" ("organization_id", "place", "id")`);
    this.addSql(`create index "approval_step_organization_id_state_id_index" on "approval_step" ("organization_id", "state", "id")`);
    this.addSql(`create index "approval_step_organization_id_slug_id_index" on "approval_step" ("organization_id", "slug", "id")`);
    this.addSql(
      `alter table "approval_step" add constraint "approval_step_organization_id_approval_id_place_unique" unique ("organization_id", "approval_id", "place")`,
    );
    this.addSql(`create table "approval_vote" (
      "organization_id" uuid not null,
      "id" uuid not null default uuidv7(),
      "version" int not null default 1,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "created_by_id" uuid null,
      "approval_id" uuid not null,
      "step_id" uuid not null,
      "member_id" uuid not null,
      "action" text not null,
      "state" text not null,
      "decided_by_id" uuid null,
      "on_behalf_of_id" uuid null,
      "decided_at" timestamptz(3) null,
      "reason" text null,
      "added_by_id" uuid null,
      "is_own_decision" boolean not null,
      primary key ("organization_id", "id")
    )`);
    this.addSql(
      `create index "approval_vote_organization_id_created_at_id_index" on "approval_vote" ("organization_id", "created_at", "id")`,
    );
    this.addSql(
      `create index "approval_vote_organization_id_updated_at_id_index" on "approval_vote" ("organization_id", "updated_at", "id")`,
    );
    this.addSql(
      `create index "approval_vote_organization_id_approval_id_state_index" on "approval_vote" ("organization_id", "approval_id", "state")`,
    );
    this.addSql(
      `create index "approval_vote_organization_id_member_id_state_crea_f2753_index" on "approval_vote" ("organization_id", "member_id", "state", "created_at", "id")`,
    );
    this.addSql(`create index "approval_vote_organization_id_state_id_index" on "approval_vote" ("organization_id", "state", "id")`);
    this.addSql(`create index "approval_vote_organization_id_decided_by_id_index" on "approval_vote" ("organization_id", "decided_by_id")`);
    this.addSql(
      `create index "approval_vote_organization_id_on_behalf_of_id_index" on "approval_vote" ("organization_id", "on_behalf_of_id")`,
    );
    this.addSql(`create index "approval_vote_organization_id_added_by_id_index" on "approval_vote" ("organization_id", "added_by_id")`);
    this.addSql(
      `create index "approval_vote_organization_id_decided_at_id_index" on "approval_vote" ("organization_id", "decided_at", "id")`,
    );
    this.addSql(
      `alter table "approval_vote" add constraint "approval_vote_organization_id_step_id_member_id_unique" unique ("organization_id", "step_id", "member_id")`,
    );
    this.addSql(`alter table "law_override" drop constraint "law_override_record_kind_check"`);
    this.addSql(
      `alter table "law_override" add constraint "law_override_record_kind_check" check (kind in ('FALLBACK_OFF', 'ACTION_ON', 'SETTING', 'STEP', 'CHAIN'))`,
    );
    this.addSql(
      `alter table "approval" add constraint "approval_organization_id_submitted_by_id_foreign" foreign key ("organization_id", "submitted_by_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "approval" add constraint "approval_organization_id_author_id_foreign" foreign key ("organization_id", "author_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "approval" add constraint "approval_organization_id_on_behalf_of_id_foreign" foreign key ("organization_id", "on_behalf_of_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "approval" add constraint "approval_state_check" check (state in ('PENDING', 'APPROVED', 'RETURNED', 'WITHDRAWN', 'VOIDED'))`,
    );
    this.addSql(
      `alter table "approval_step" add constraint "approval_step_organization_id_approval_id_foreign" foreign key ("organization_id", "approval_id") references "approval" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(`alter table "approval_step" add constraint "approval_step_kind_check" check (kind in ('STEP', 'ROLE', 'SUPERIOR'))`);
    this.addSql(`alter table "approval_step" add constraint "approval_step_mode_check" check (mode in ('ANY', 'ALL'))`);
    this.addSql(
      `alter table "approval_step" add constraint "approval_step_state_check" check (state in ('WAITING', 'OPEN', 'APPROVED', 'RETURNED', 'ESCALATED', 'SKIPPED', 'VOIDED'))`,
    );
    this.addSql(
      `alter table "approval_step" add constraint "approval_step_departure_check" check (departure in ('SUBMITTER_IS_APPROVER', 'NOBODY_HOLDS_IT', 'OUTSIDE_BAND', 'NOT_NEEDED'))`,
    );
    this.addSql(
      `alter table "approval_vote" add constraint "approval_vote_organization_id_approval_id_foreign" foreign key ("organization_id", "approval_id") references "approval" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "approval_vote" add constraint "approval_vote_organization_id_step_id_foreign" foreign key ("organization_id", "step_id") references "approval_step" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "approval_vote" add constraint "approval_vote_organization_id_member_id_foreign" foreign key ("organization_id", "member_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "approval_vote" add constraint "approval_vote_organization_id_decided_by_id_foreign" foreign key ("organization_id", "decided_by_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "approval_vote" add constraint "approval_vote_organization_id_on_behalf_of_id_foreign" foreign key ("organization_id", "on_behalf_of_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "approval_vote" add constraint "approval_vote_organization_id_added_by_id_foreign" foreign key ("organization_id", "added_by_id") references "member" ("organization_id", "id") on update no action on delete restrict`,
    );
    this.addSql(
      `alter table "approval_vote" add constraint "approval_vote_state_check" check (state in ('ASKED', 'APPROVED', 'RETURNED', 'ESCALATED', 'DROPPED'))`,
    );
    // What is under way is under way once, whoever submits it at the same time.
    this.addSql(
      `create unique index "approval_organization_id_subject_type_subject_id_chain_unique" on "approval" ("organization_id", "subject_type", "subject_id", "chain") where state = 'PENDING'`,
    );
    this.addSql(`select closedloop.protect('approval')`);
    this.addSql(`select closedloop.protect('approval_step')`);
    this.addSql(`select closedloop.protect('approval_vote')`);
  }
}
