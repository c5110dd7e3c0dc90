import { describe, expect, it } from '@jest/globals';
import { GraphQLEnumType, GraphQLInputObjectType, GraphQLNonNull, getNamedType, type GraphQLInputType } from 'graphql';
import { fromGlobalId, toGlobalId, uuidv7 } from '../../src/kernel/id.ts';
import { buildSchema } from '../../src/schema.ts';
import { testCompany } from '../support/company.ts';
import { at, deed, department, fresh, post } from './support.ts';

const company = await testCompany('BS');
const other = await company.beside('BS');
const schema = await buildSchema();

/** One record of each type, of an organization of its own. */
async function recordsOf(one: typeof company): Promise<Readonly<Record<string, string>>> {
  const { payload: region } = await deed(one, 'founder', 'createRegion', { name: 'North' }, 'region { id }');
  const ownership = await deed(
    one,
    'founder',
    'assignRegion',
    { regionId: region.region.id, memberId: one.member('business_rep').id },
    'regionOwnership { id }',
  );
  const delegation = await deed(
    one,
    'founder',
    'delegateAuthority',
    { delegateId: one.member('business_rep').id, actions: ['organization.configure'], untilDay: '2026-05-01' },
    'delegation { id }',
  );
  const override = await deed(
    one,
    'founder',
    'overrideLaw',
    { kind: 'SETTING', key: 'report_interval', value: 5 },
    'lawOverrideRecord { id }',
  );
  const { data } = await one.as('founder').run('{ appointments(first: 1) { nodes { id } } }');
  const branch = await deed(
    one,
    'founder',
    'createDepartment',
    { name: 'Branch', kind: 'REGIONAL_BRANCH', regionId: region.region.id },
    'department { id }',
  );
  return {
    dep: branch.payload.department.id,
    pos: (await post(one, 'business_assistant')).id,
    mem: one.member('business_assistant').id,
    reg: region.region.id,
    own: ownership.payload.regionOwnership.id,
    dlg: delegation.payload.delegation.id,
    ovr: override.payload.lawOverrideRecord.id,
    apt: data.appointments.nodes[0].id,
  };
}

const ours = await recordsOf(company);
const theirs = await recordsOf(other);

/** What each mutation takes as `id`, and which of its further ids name what. */
const idTypes: Readonly<Record<string, string>> = {
  renameDepartment: 'dep',
  moveDepartment: 'dep',
  activateBranch: 'dep',
  closeDepartment: 'dep',
  removeVacantPost: 'pos',
  renameRegion: 'reg',
  unassignRegion: 'own',
  inviteMemberAgain: 'mem',
  appointMember: 'mem',
  endAppointment: 'apt',
  moveMember: 'mem',
  setSuperior: 'mem',
  deactivateMember: 'mem',
  assignDuty: 'mem',
  removeDuty: 'mem',
  recordClearance: 'mem',
  revokeDelegation: 'dlg',
  endOverride: 'ovr',
};
const further: Readonly<Record<string, string>> = {
  parentId: 'dep',
  departmentId: 'dep',
  regionId: 'reg',
  memberId: 'mem',
  postId: 'pos',
  superiorId: 'mem',
  successorId: 'mem',
  delegatorId: 'mem',
  delegateId: 'mem',
};
const own = [
  ...Object.keys(idTypes),
  'createDepartment',
  'createPost',
  'createRegion',
  'assignRegion',
  'inviteMember',
  'delegateAuthority',
  'overrideLaw',
];

const cases = own.flatMap((mutation) => {
  const fields = Object.values(
    (getNamedType(schema.getMutationType()!.getFields()[mutation]!.args[0]!.type) as GraphQLInputObjectType).getFields(),
  );
  return fields
    .filter(({ name }) => (name === 'id' && mutation in idTypes) || name in further)
    .map(({ name }) => [mutation, name] as const);
});

/** An input that names only our records, but for one field. */
function inputFor(mutation: string, field: string, id: string): object {
  const { input } = { input: schema.getMutationType()!.getFields()[mutation]!.args[0]!.type };
  const fields = Object.values((getNamedType(input) as GraphQLInputObjectType).getFields());
  const values = fields.flatMap(({ name, type }): [string, unknown][] => {
    if (name === field) return [[name, id]];
    if (name === 'id') return [[name, ours[idTypes[mutation]!]]];
    return type instanceof GraphQLNonNull ? [[name, anyValue(name, type.ofType)]] : [];
  });
  return Object.fromEntries(values);
}

function anyValue(name: string, type: GraphQLInputType): unknown {
  if (name in further) return ours[further[name]!];
  if (name === 'actions') return ['customer.read'];
  if (type instanceof GraphQLEnumType) return type.getValues()[0]!.name;
  if (String(type) === 'Int') return 1;
  return String(type) === 'LocalDate' ? '2026-04-01' : 'legal';
}

describe('an id of another organization', () => {
  it.each(cases)('%s(%s) answers as an id that nobody has', async (mutation, field) => {
    const prefix = field === 'id' ? idTypes[mutation]! : further[field]!;
    const unknown = toGlobalId(prefix, uuidv7(new Date()));
    const outcome = async (id: string) => {
      const before = company.statements.length;
      const { data } = await company
        .as('founder')
        .run(
          `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { refusals { code message field rule remedy clauses { id } mayDecide { role } } } }`,
          { input: inputFor(mutation, field, id) },
        );
      return { text: JSON.stringify(data).replaceAll(id, 'ID'), statements: company.statements.length - before };
    };
    const foreign = await outcome(theirs[prefix]!);
    expect(foreign.text).toContain('"NOT_FOUND"');
    expect(foreign).toEqual(await outcome(unknown));
  });

  it('covers every mutation of the organization that takes an id', () => {
    expect(cases.length).toBeGreaterThan(25);
    const idFields = Object.values(schema.getMutationType()!.getFields())
      .filter(({ name }) => own.includes(name))
      .flatMap(({ name, args }) =>
        Object.values((getNamedType(args[0]!.type) as GraphQLInputObjectType).getFields())
          .filter(({ type }) => String(getNamedType(type)) === 'ID')
          .map((each) => `${name}.${each.name}`),
      );
    expect(idFields.toSorted()).toEqual(cases.map(([mutation, field]) => `${mutation}.${field}`).toSorted());
  });

  it.each(Object.entries(theirs))('%s reads as nothing', async (prefix, id) => {
    const { data } = await company.as('founder').run('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect([prefix, data.node]).toEqual([prefix, null]);
  });

  it('is never among the records of a list', async () => {
    const theirUuids = new Set(
      (await other.database.asOwner<{ id: string }>('select id from member where organization_id = $1', [other.organizationId])).map(
        ({ id }) => id,
      ),
    );
    const { data } = await company
      .as('founder')
      .run(
        '{ members(first: 100) { nodes { id } } departments(first: 100) { nodes { id } } lawOverrides { nodes { id } } delegations { nodes { id } } }',
      );
    const seen = Object.values(data as Record<string, { nodes: { id: string }[] }>).flatMap(({ nodes }) =>
      nodes.map(({ id }) => fromGlobalId(id)!.uuid),
    );
    expect(seen.filter((id) => theirUuids.has(id))).toEqual([]);
    expect(seen.length).toBeGreaterThan(10);
  });

  it('and what happens there changes nothing here', async () => {
    const [before, unit] = [await fresh(company, 'business_rep'), await department(company, 'Finance')];
    await deed(other, 'founder', 'deactivateMember', await at(other, 'business_rep'));
    expect([await fresh(company, 'business_rep'), await department(company, 'Finance')]).toEqual([before, unit]);
    expect((await company.as('business_rep').viewer()).law.revision).toBe('BS@1+1');
  });
});
