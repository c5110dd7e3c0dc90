import { fromGlobalId } from '../../src/kernel/id.ts';
import type { World } from './world.ts';

/** What a member lists of the records that figures are made of, page by page, and what everybody knows of the company. */
export interface Listed {
  readonly opportunities: readonly ListedRow[];
  readonly interactions: readonly ListedRow[];
  readonly customers: readonly ListedRow[];
  readonly people: People;
}

interface Linked {
  readonly id: string;
}

interface ListedCustomer {
  readonly className: string | null;
  readonly industry: string | null;
  readonly grade: Linked | null;
}

/** A row of any of the three lists; each has the fields that its list asks for. */
export interface ListedRow extends Linked, ListedCustomer {
  readonly owner: Linked;
  readonly member: Linked;
  readonly department: Linked | null;
  readonly region: Linked | null;
  readonly product: Linked | null;
  readonly customer: ListedCustomer | null;
  readonly state: string | null;
  readonly outcome: string | null;
  readonly source: string | null;
  readonly means: string;
  readonly at: string;
  readonly engagedOn: string | null;
  readonly createdAt: string;
  readonly closedOn: string | null;
  readonly firstContactOn: string | null;
  readonly activeSince: string | null;
  readonly value: { readonly amount: string } | null;
  /** Null where the file is open in part only. */
  readonly assignments: { readonly nodes: readonly ListedAssignment[] } | null;
}

export interface ListedAssignment extends Linked {
  readonly member: Linked;
  readonly fromDay: string;
  readonly untilDay: string | null;
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
  const list = async (name: ListName): Promise<ListedRow[]> => {
    const document = `query ($after: String, $where: ${whereTypes[name]}) { ${name}(first: 100, after: $after, where: $where) { nodes { ${fields[name]} } pageInfo { hasNextPage endCursor } } }`;
    const rows: ListedRow[] = [];
    let after: string | null = null;
    for (;;) {
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
  const told = data as Told;
  const owned = new Map<string, string[]>();
  for (const { member, region } of told.regionOwnerships.nodes) owned.set(member.id, [...(owned.get(member.id) ?? []), region.id]);
  return {
    served: told.appointments.nodes.map(({ id, member, post, fromDay, untilDay }) => ({
      id,
      member: member.id,
      post: post.id,
      department: post.department?.id ?? null,
      isHead: post.isHead,
      from: fromDay,
      until: untilDay,
    })),
    departments: new Map(
      told.departments.nodes.map(({ id, parent, region }) => [id, { parent: parent?.id ?? null, region: region?.id ?? null }]),
    ),
    superiors: new Map(told.members.nodes.map(({ id, superior }) => [id, superior?.id ?? null])),
    owned,
  };
}

interface Told {
  readonly appointments: {
    readonly nodes: readonly (ListedAssignment & {
      readonly post: Linked & { readonly isHead: boolean; readonly department: Linked | null };
    })[];
  };
  readonly departments: { readonly nodes: readonly (Linked & { readonly parent: Linked | null; readonly region: Linked | null })[] };
  readonly members: { readonly nodes: readonly (Linked & { readonly superior: Linked | null })[] };
  readonly regionOwnerships: { readonly nodes: readonly { readonly region: Linked; readonly member: Linked }[] };
}

export const uuidOf = (id: string): string => fromGlobalId(id)!.uuid;
