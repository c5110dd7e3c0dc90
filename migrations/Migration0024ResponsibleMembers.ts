import { Migration } from '@mikro-orm/migrations';

/**
 * The members whom a customer belongs to now, beside it: who is assigned, or who created it while nobody is. Every read of
 * a customer asks for them, so triggers keep them, and no way of writing forgets them.
 */
export class Migration0024ResponsibleMembers extends Migration {
  override up(): void {
    this.addSql(`alter table customer add column responsible_ids uuid[] not null default '{}'`);
    this.addSql(fillResponsible());
    this.addSql(`create function closedloop.begin_responsible() returns trigger language plpgsql as $$
begin
  new.responsible_ids := ${responsibleFor('new')};
  return new;
end $$`);
    // The lock comes first: what is assigned at the same time is seen by whoever waited for it.
    this.addSql(`create function closedloop.keep_responsible() returns trigger language plpgsql as $$
begin
  perform from public.customer as c where (c.organization_id, c.id) in (select organization_id, customer_id from changed)
    order by c.organization_id, c.id for no key update;
  update public.customer as c set responsible_ids = ${responsibleFor('c')}
    where (c.organization_id, c.id) in (select organization_id, customer_id from changed);
  return null;
end $$`);
    this.addSql(`create trigger begin_responsible before insert or update of created_by_id on customer
      for each row execute function closedloop.begin_responsible()`);
    for (const [deed, rows] of deeds) {
      this.addSql(`create trigger keep_responsible_after_${deed} after ${deed} on customer_assignment referencing ${rows} table as changed
        for each statement execute function closedloop.keep_responsible()`);
    }
  }
}

const responsibleFor = (row: string): string => `coalesce(
      nullif(array(select s.member_id from public.customer_assignment as s
        where s.organization_id = ${row}.organization_id and s.customer_id = ${row}.id and s.until_day is null order by s.from_day, s.id), '{}'),
      array_remove(array[${row}.created_by_id], null))`;

/** Whose all customers are, for tables whose triggers have not seen them. */
export const fillResponsible =
  (): string => `update customer as c set responsible_ids = coalesce(a.ids, array_remove(array[c.created_by_id], null))
  from customer as r left join (
    select s.organization_id, s.customer_id, array_agg(s.member_id order by s.from_day, s.id) as ids
    from customer_assignment as s where s.until_day is null group by s.organization_id, s.customer_id
  ) a on a.organization_id = r.organization_id and a.customer_id = r.id
  where r.organization_id = c.organization_id and r.id = c.id`;

const deeds = [
  ['insert', 'new'],
  ['update', 'new'],
  ['delete', 'old'],
] as const;
