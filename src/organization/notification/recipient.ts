import { invariant } from '../../kernel/invariant.ts';
import { grantsInForce, type Law } from '../../governance/law.ts';
import type { PostClass } from '../../governance/pack.ts';
import { modelOf, type Class } from '../../query/model.ts';
import { eventColumn } from './event-column.ts';

/**
 * Who is told: SQL that selects ids of members for a happening, whose row has the alias `e` with `record_id`, `actor_id`,
 * `day` (the organization's, of the happening), `before` and `after`. `$1` is the organization.
 */
export type Recipient = (law: Law) => string;

/** The member that a relation of the record named when it happened. */
export function theirs(type: Class, relation: string): Recipient {
  const { table, fields } = modelOf(type);
  const field = fields.get(relation);
  invariant(field?.kind === 'one', `${table}.${relation} is a relation`);
  return () => `select (${eventColumn(table, field.column)})::uuid`;
}

/** The member that a relation of the record named before it changed. */
export function formerly(type: Class, relation: string): Recipient {
  const field = modelOf(type).fields.get(relation);
  invariant(field?.kind === 'one', `${relation} is a relation`);
  return () => `select (e.before ->> '${field.column}')::uuid`;
}

/** Who created the record. */
export function creator(type: Class): Recipient {
  return () => `select t.created_by_id from ${modelOf(type).table} t where t.organization_id = $1::uuid and t.id = e.record_id`;
}

/** The direct superiors of those. */
export function superiorOf(those: Recipient): Recipient {
  return (law) => `select s.superior_id from member s where s.organization_id = $1::uuid and s.id in (${those(law)})`;
}

/** Whoever holds one of the roles that day; the head of the company where nobody does. */
export function holders(...roles: readonly string[]): Recipient {
  return ({ policy }) => {
    const held = (among: readonly string[]): string => holding(`p.role in (${literals(among)})`);
    return orElse(held(roles), held(policy.classes.top));
  };
}

/** Whoever holds a post of the class that day, such as the head of sales. */
export function postsOfClass(name: PostClass): Recipient {
  return (law) => holders(...law.policy.classes[name])(law);
}

/** Whoever may do the action on every record; the head of the company where nobody does. */
export function whoMay(action: string): Recipient {
  return (law) => {
    const grants = grantsInForce(law, action).filter(({ reach }) => reach === 'all' || reach === 'within limit');
    return grants.length === 0 ? 'select null::uuid' : holders(...new Set(grants.map(({ role }) => role)))(law);
  };
}

/** Everybody with a post in a department of the pack's template, or below it. */
export function department(template: string): Recipient {
  return () => membersUnder(`d.template = '${slug(template)}'`);
}

/** Everybody with a post in the department that a relation of the record names, or below it. */
export function departmentOf(type: Class, relation: string): Recipient {
  const named = theirs(type, relation);
  return (law) => membersUnder(`d.id in (${named(law)})`);
}

/** Members to whom a copy or notification opened the record before. */
export function copyHolders(type: Class): Recipient {
  const { name } = modelOf(type);
  return () =>
    `select a.member_id from record_access a where a.organization_id = $1::uuid and a.record_type = '${name}' and a.record_id = e.record_id`;
}

function membersUnder(condition: string): string {
  const below = `with recursive below as (
      select d.id from department d where d.organization_id = $1::uuid and ${condition}
      union select d.id from below b join department d on d.organization_id = $1::uuid and d.parent_id = b.id)
    select id from below`;
  return holding(`p.department_id in (${below})`);
}

function holding(condition: string): string {
  return `select a.member_id from post p join appointment a on a.organization_id = $1::uuid and a.post_id = p.id
    where p.organization_id = $1::uuid and ${condition} and a.from_day <= e.day and (a.until_day is null or a.until_day > e.day)`;
}

function orElse(found: string, others: string): string {
  return `${found} union ${others} and not exists (${found})`;
}

function literals(slugs: readonly string[]): string {
  return slugs.map((each) => `'${slug(each)}'`).join(', ');
}

/** Slugs come from the packs and from our own lists, never from a caller. */
function slug(text: string): string {
  invariant(/^[a-z_]+$/.test(text), `${text} is a slug`);
  return text;
}
