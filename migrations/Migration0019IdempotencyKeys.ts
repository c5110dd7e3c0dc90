import { Migration } from '@mikro-orm/migrations';

/** What was answered to requests with an `Idempotency-Key`, for a day. */
export class Migration0019IdempotencyKeys extends Migration {
  override up(): void {
    this.addSql(`create table idempotency_key (
      organization_id uuid not null,
      actor_id uuid not null,
      key text not null,
      created_at timestamptz not null,
      body_hash text not null,
      answers jsonb not null,
      primary key (organization_id, actor_id, key)
    )`);
    this.addSql(`create index idempotency_key_created_at on idempotency_key (created_at)`);
    this.addSql(`select closedloop.protect('idempotency_key')`);
    // Old ones are taken away by the owner, of all organizations at once; who owns a table is bound by its policies too.
    this.addSql(`create policy forgetting on idempotency_key to current_user using (true) with check (false)`);
  }
}
