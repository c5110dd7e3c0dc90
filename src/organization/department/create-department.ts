import { Refused } from '../../kernel/refusal.ts';
import { brokenRows, guard, rowsUnder } from '../../governance/law-row.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { Post } from '../post/post.entity.ts';
import { Region } from '../region/region.entity.ts';
import { managing, within } from './department-at.ts';
import { mustBeFree } from './department-name.ts';
import { departmentRules } from './department-rules.ts';
import { templateOf } from './department-template.ts';
import { Department } from './department.entity.ts';
import type { CreateDepartmentInput } from './department.inputs.ts';

/** What a new department needs under some document. */
export const creationRows = rowsUnder('department.create', [
  guard('region', {
    code: 'MISSING_FIELD',
    clauses: ['BS-2.1.2d'],
    remedy: 'fill_field',
    field: 'regionId',
    isKept: ({ input }) => input['kind'] !== 'REGIONAL_BRANCH' || Boolean(input['regionId']),
    values: () => ({ field: 'regionId', clause: 'BS-2.1.2d' }),
  }),
]);

/** Sets up a department with the posts that the pack's template has for its kind; a branch is proposed first (BS-2.1.2d). */
export async function createDepartment(work: Work, input: CreateDepartmentInput): Promise<Done> {
  const { kind } = input;
  const parent = input.parentId ? await work.find(Department, input.parentId, 'parentId') : null;
  const region = input.regionId ? await work.find(Region, input.regionId, 'regionId') : null;
  work.permitOn(managing(kind), within(parent?.id ?? null));
  const broken = brokenRows(work.law, creationRows, { facts: {}, input: { kind, regionId: region?.id } });
  if (broken.length > 0) throw new Refused(broken);
  if (parent && parent.state !== 'ACTIVE') {
    work.refuse(departmentRules.notActive, { values: { name: parent.name, state: { state: parent.state } } });
  }
  await holdStructure(work);
  await mustBeFree(work, 'department', input.name, departmentRules.nameTaken);
  const template = templateOf(work.law.policy, kind);
  const isProposed = kind === 'REGIONAL_BRANCH' && work.law.isInForce(['BS-2.1.2d']);
  const department = work.create(Department, {
    name: input.name,
    kind,
    template: template?.slug ?? null,
    parentId: parent?.id ?? null,
    regionId: region?.id ?? null,
    state: isProposed ? 'PROPOSED' : 'ACTIVE',
  });
  if (template?.head) work.create(Post, { departmentId: department.id, role: template.head, isHead: true, removedOn: null });
  for (const role of template?.members ?? []) work.create(Post, { departmentId: department.id, role, isHead: false, removedOn: null });
  return { record: { type: Department, id: department.id } };
}
