import type { Answer, Company } from '../support/company.ts';

/** A row of one of the organization's tables as a test names it. */
export interface Found {
  readonly id: string;
  readonly version: number;
}

const plurals = { department: 'departments', post: 'posts', member: 'members', region: 'regions' } as const;

/** The department with a name of the template, such as `Sales team`. */
export async function department(company: Company, name: string): Promise<Found> {
  return only(company, 'departments', { name: { eq: name } });
}

/** A post by its role, in a department by name where several have one. */
export async function post(company: Company, role: string, departmentName?: string): Promise<Found> {
  return only(company, 'posts', { role: { eq: role }, ...(departmentName ? { department: { name: { eq: departmentName } } } : {}) });
}

/** A member with the version that it has now. */
export async function fresh(company: Company, address: string): Promise<Found> {
  return only(company, 'members', { id: { eq: company.member(address).id } });
}

/** The input of a mutation that names a member and the version. */
export async function at(company: Company, address: string): Promise<{ id: string; expectedVersion: number }> {
  const { id, version } = await fresh(company, address);
  return { id, expectedVersion: version };
}

async function only(company: Company, plural: (typeof plurals)[keyof typeof plurals], where: object): Promise<Found> {
  const type = `${plural[0]!.toUpperCase()}${plural.slice(1, -1)}`;
  const { data } = await company
    .as('founder')
    .run(`query ($where: ${type}Where) { ${plural}(where: $where) { nodes { id version } } }`, { where });
  const { nodes } = data[plural];
  if (nodes.length !== 1) throw new Error(`${nodes.length} ${plural} are ${JSON.stringify(where)}.`);
  return nodes[0];
}

export interface Outcome {
  readonly payload: Answer['data'];
  /** Codes of the refusals, empty when it was done. */
  readonly codes: readonly string[];
  /** Clauses of the first refusal. */
  readonly clauses: readonly string[];
}

/** Runs a mutation as a member; `selection` is what the payload shows beside the refusals. */
export async function deed(company: Company, address: string, mutation: string, input: object, selection = ''): Promise<Outcome> {
  const type = inputTypes[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} refusals { code field rule clauses { id } } } }`;
  return outcomeOf(await company.as(address).run(document, { input }), mutation);
}

const inputTypes: Readonly<Record<string, string>> = {};

function outcomeOf({ data, errors }: Answer, mutation: string): Outcome {
  if (errors) throw new Error(JSON.stringify(errors));
  const payload = data[mutation];
  return {
    payload,
    codes: payload.refusals.map(({ code }: { code: string }) => code),
    clauses: payload.refusals[0]?.clauses.map(({ id }: { id: string }) => id) ?? [],
  };
}

/** May the member do the action, on a record where one is named? The answer's code where not. */
export async function can(company: Company, address: string, action: string, id: string | null = null): Promise<true | string> {
  const { data } = await company
    .as(address)
    .run('query ($checks: [PermissionCheck!]!) { viewer { can(checks: $checks) { allowed refusal { code } } } }', {
      checks: [{ action, id }],
    });
  const [{ allowed, refusal }] = data.viewer.can;
  return allowed ? true : refusal.code;
}
