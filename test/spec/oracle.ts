import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** An independent reading of the specification's YAML: it shares no code with what it judges. */
export const specification = {
  permissions: read('permissions.yaml') as Record<string, SpecifiedAction>,
  roles: read('roles.yaml') as { packs: Record<string, SpecifiedPack>; classes: Record<string, Record<string, string[]>> },
  clauses: read('clauses.yaml') as SpecifiedClause[],
};

export interface SpecifiedClause {
  id: string;
  actor: string[];
  rule: string;
  kind: string;
  subject: string;
}

export interface SpecifiedGrant {
  role: string;
  reach: string;
  basis: string;
  clauses: string[];
  limit?: string;
}

export interface SpecifiedAction {
  group: string;
  title: string;
  packs: Record<string, SpecifiedGrant[]>;
}

export interface SpecifiedPack {
  document: string;
  roles: { slug: string; kind: string; basis: string; meaning: string }[];
  reporting_line: { clauses: string[]; note: string; lines: { role: string; reports_to: string }[] };
  implications: { role: string; has: string; reach?: string; when_head_of?: string }[];
  departments: {
    slug: string;
    kind: string;
    parent: string | null;
    head: string | null;
    members: string[];
    basis: string;
    clauses: string[];
  }[];
}

/** Where a record stands, seen from the post: the holder's own, a direct report's, a colleague's of the department, or somewhere else. */
export type Place = 'own' | 'team' | 'department' | 'elsewhere' | 'invited';

interface Post {
  role: string;
  headOf: string | null;
}

/** Whether the specification lets the post do the action on a record there. The holder has direct reports only where it heads something. */
export function oracleAllows(pack: string, post: Post, action: string, place: Place): boolean {
  const grants = specification.permissions[action]!.packs[pack] ?? [];
  return grants.some((grant) => holdings(pack, post).some(({ role, cap }) => role === grant.role && opens(pack, post, grant, cap, place)));
}

/** Every post of a pack that can be held, once for each department of the template that it can head. */
export function postsOf(pack: string): Post[] {
  const { roles, departments } = specification.roles.packs[pack]!;
  return roles
    .filter(({ kind }) => kind === 'post' || kind === 'department')
    .flatMap(({ slug }): Post[] => {
      const headed = departments.filter(({ head }) => head === slug).map((department) => department.slug);
      return headed.length > 0 ? headed.map((headOf) => ({ role: slug, headOf })) : [{ role: slug, headOf: null }];
    });
}

function holdings(pack: string, post: Post): { role: string; cap: string | null }[] {
  const { implications, departments, roles } = specification.roles.packs[pack]!;
  const held: { role: string; cap: string | null }[] = [
    { role: post.role, cap: null },
    { role: 'everyone', cap: null },
    { role: 'related_department', cap: null },
  ];
  if (post.headOf) held.push({ role: 'superior', cap: null });
  for (const { role, has, reach, when_head_of: whenHeadOf } of implications) {
    if (role === post.role && (!whenHeadOf || whenHeadOf === post.headOf)) held.push({ role: has, cap: reach ?? null });
  }
  // "department (any member for work, its head for decisions)".
  for (const member of departments.find(({ slug }) => slug === post.headOf)?.members ?? []) {
    if (roles.some(({ slug, kind }) => slug === member && kind === 'department')) held.push({ role: member, cap: null });
  }
  return held;
}

const distance: Record<string, number> = { own: 0, team: 1, department: 2, elsewhere: 3, invited: 3 };
const width: Record<string, number> = { own: 0, team: 1, department: 2, all: 3, 'within limit': 3 };

function opens(pack: string, { headOf }: Post, grant: SpecifiedGrant, cap: string | null, place: Place): boolean {
  if (grant.limit === 'marketing_or_sales_head' && !/marketing|sales/.test(kindOf(pack, headOf))) return false;
  if (grant.role === 'related_department' || grant.limit === 'forwarded_orders') return place === 'invited';
  // No record of these worlds has a region, and sums over customers open no single one.
  if (grant.limit === 'aggregated_only' || grant.limit === 'own_region') return false;
  if (grant.role === 'superior') return place === 'team';
  return distance[place]! <= Math.min(width[grant.reach]!, cap === null ? 3 : width[cap]!);
}

function kindOf(pack: string, headOf: string | null): string {
  return specification.roles.packs[pack]!.departments.find(({ slug }) => slug === headOf)?.kind ?? '';
}

function read(file: string): unknown {
  return parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
