import { Migration } from '@mikro-orm/migrations';

/** What callers took of their points in a minute, over all processes. Worth nothing after it, so no log is written for it. */
export class Migration0018SharedPoints extends Migration {
  override up(): void {
    this.addSql(
      `create unlogged table closedloop.points_taken (ends_at bigint not null, key text not null, points bigint not null, primary key (ends_at, key))`,
    );
    this.addSql(`grant select, insert, update, delete on closedloop.points_taken to closedloop_api`);
  }
}
