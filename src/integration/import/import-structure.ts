import { invariant } from '../../kernel/invariant.ts';
import type { DepartmentRow, Pack } from '../../governance/pack.ts';
import type { Work } from '../../workflow/work.ts';
import { activateBranch } from '../../organization/department/activate-branch.ts';
import { createDepartment } from '../../organization/department/create-department.ts';
import { departmentKindOf } from '../../organization/department/department-kind.ts';
import { Department } from '../../organization/department/department.entity.ts';
import { createRegion } from '../../organization/region/create-region.ts';
import type { ImportedType } from './import-report.ts';
import { departmentId, noteSources, regionId, takenOver, type ImportRun } from './import-run.ts';

/** Uuids of the teams' departments by manager. */
export type Teams = ReadonlyMap<string, string>;

/** Sets up a department for every region, below the one that sells, and in it the team of every manager. */
export async function importStructure(at: ImportRun): Promise<Teams> {
  const rows = at.source.teams.filter(({ refusals }) => refusals.length === 0);
  const { policy } = at.workplace.law;
  const home = await at.run(at.viewer, 'importFiles', (work) => departmentOf(work, salesHome(policy).slug));
  const regions = new Map<string, string>();
  const offices = new Map<string, string>();
  const teams = new Map<string, string>();
  for (const name of new Set(rows.map(({ fields }) => fields.region))) {
    regions.set(name, await once(at, 'Region', name, async (work) => (await createRegion(work, { name })).record!.id));
    const input = { name, kind: 'REGIONAL_BRANCH' as const, parentId: departmentId(home), regionId: regionId(regions.get(name)!) };
    offices.set(name, await once(at, 'Department', name, (work) => openBranch(work, input)));
  }
  const kind = departmentKindOf(salesHome(policy).kind);
  for (const { fields } of rows) {
    if (teams.has(fields.manager)) continue;
    const input = { name: `Team ${fields.manager}`, kind, parentId: departmentId(offices.get(fields.region)!) };
    teams.set(fields.manager, await once(at, 'Department', input.name, async (work) => (await createDepartment(work, input)).record!.id));
  }
  return teams;
}

/** The department of the template that those who sell work in. */
function salesHome({ departments, classes }: Pack): DepartmentRow {
  const home = departments.find(({ members, head }) => head !== null && classes.sworker.some((role) => members.includes(role)));
  invariant(home, 'every pack has a department that sells');
  return home;
}

async function departmentOf({ transaction, viewer }: Work, template: string): Promise<string> {
  const text = 'select id from department where organization_id = $1::uuid and template = $2 order by id limit 1';
  const { rows } = await transaction.query<{ id: string }>({ text, values: [viewer.organizationId, template] });
  invariant(rows[0], `the organization has the department ${template} of its pack`);
  return rows[0].id;
}

/** A branch works at once: it does so in the source. Where the document has branches proposed first, both steps are taken. */
async function openBranch(work: Work, input: Parameters<typeof createDepartment>[1]): Promise<string> {
  const { id } = (await createDepartment(work, input)).record!;
  await work.flush();
  const branch = await work.find(Department, departmentId(id), 'id');
  if (branch.state === 'PROPOSED') await activateBranch(work, { id: departmentId(id), expectedVersion: branch.version });
  return id;
}

/** Makes a record that the source implies, unless an earlier import made it. */
async function once(at: ImportRun, type: ImportedType, name: string, make: (work: Work) => Promise<string>): Promise<string> {
  const origin = { sourceId: name, file: null, line: null, notes: [] };
  const known = (await takenOver(at, type)).get(name);
  if (known) {
    at.report.knew(type, origin);
    return known;
  }
  const id = await at.run(at.viewer, 'importFiles', async (work) => {
    const made = await make(work);
    noteSources(work, at.mapping, { type, ids: [[name, made]] });
    return made;
  });
  at.report.took(type, origin);
  return id;
}
