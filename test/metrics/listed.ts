import { fromGlobalId } from '../../src/kernel/id.ts';
import type { World } from './world.ts';

/** What a member lists of the records that figures are made of, page by page, and what everybody knows of the company. */
export interface Listed {
  readonly opportunities: readonly any[];
  readonly interactions: readonly any[];
  readonly customers: readonly any[];
  readonly people: People;
}

const customerParts = 'className industry grade { id }';
const fields = {
  opportunities: `id owner { id } department { id } region { id } product { id } customer { ${customerParts} } state outcome source engagedOn createdAt closedOn value { amount }`,
  interactions: `id member { id } at state means customer { ${customerParts} }`,
  customers: `id ${customerParts} source firstContactOn activeSince assignments(first: 10) { nodes { id member { id } fromDay untilDay } }`,
} as const;
type ListName = keyof typeof fields;
export type Wheres = Partial<Record<ListName, Record<string, unknown>>>;
const whereTypes = { opportunities: 'OpportunityWhere', interactions: 'InteractionWhere', customers: 'CustomerWhere' } as const;

/** Lists everything as one member, by the same filters that the metrics get. */
export async function listAs({ company }: World, who: string, wheres: Wheres, people: People): Promise<Listed> {
  const list = async (name: ListName): Promise<any[]> => {
    const document = `query ($after: String, $where: ${whereTypes[name]}) { ${name}(first: 100, after: $after, where: $where) { nodes { ${fields[name]} } pageInfo { hasNextPage endCursor } } }`;
    const rows: any[] = [];
    for (let after: string | null = null; ;) {
      const { data, errors } = await company.as(who).run(document, { after, where: wheres[name] ?? null });
      if (errors) throw new Error(JSON.stringify(errors));
      rows.push(...data[name].nodes);
      if (!data[name].pageInfo.hasNextPage) return rows;
      after = data[name].pageInfo.endCursor;
    }
  };
  return {
    opportunities: await list('opportunities'),
    interactions: await list('interactions'),
    customers: await list('customers'),
    people,
  };
}

interface Served {
  readonly member: string;
  readonly post: string;
  readonly department: string | null;
  readonly isHead: boolean;
  readonly from: string;
  readonly until: string | null;
}

/** Departments, posts and the reporting line: readable by everybody. */
export interface People {
  readonly served: readonly (Served & { readonly id: string })[];
  readonly departments: ReadonlyMap<string, { readonly parent: string | null; readonly region: string | null }>;
  readonly superiors: ReadonlyMap<string, string | null>;
  readonly owned: ReadonlyMap<string, readonly string[]>;
}

export async function peopleOf({ company }: World): Promise<People> {
  const { data, errors } = await company.as('founder').run(`{
    appointments(first: 100) { nodes { id member { id } post { id isHead department { id } } fromDay untilDay } }
    departments(first: 100) { nodes { id parent { id } region { id } } }
    members(first: 100) { nodes { id superior { id } } }
    regionOwnerships(first: 100) { nodes { region { id } member { id } } }
  }`);
  if (errors) throw new Error(JSON.stringify(errors));
  const owned = new Map<string, string[]>();
  for (const { member, region } of data.regionOwnerships.nodes) owned.set(member.id, [...(owned.get(member.id) ?? []), region.id]);
  return {
    served: data.appointments.nodes.map((each: any) => ({
      id: each.id,
      member: each.member.id,
      post: each.post.id,
      department: each.post.department?.id ?? null,
      isHead: each.post.isHead,
      from: each.fromDay,
      until: each.untilDay,
    })),
    departments: new Map(
      data.departments.nodes.map((each: any) => [each.id, { parent: each.parent?.id ?? null, region: each.region?.id ?? null }]),
    ),
    superiors: new Map(data.members.nodes.map((each: any) => [each.id, each.superior?.id ?? null])),
    owned,
  };
}

export const uuidOf = (id: string): string => fromGlobalId(id)!.uuid;
