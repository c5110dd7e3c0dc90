import { choice, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../history/history.ts';
import { Region } from '../region/region.entity.ts';
import { DepartmentKind, DepartmentState } from './department.vocabulary.ts';

/** A department, team or branch; departments form a tree (P46, C2). */
@record({
  prefix: 'dep',
  table: 'department',
  plural: 'departments',
  description: 'A department, team or branch of the company (P46).',
  readBy: { everyone: 'MS-1.2' },
  scope: { unit: 'id' },
  defaultOrder: { field: 'name', direction: 'ASC' },
  unique: [['name']],
  indexes: [['kind', 'id'], ['template'], ['state', 'id'], ['parent'], ['region']],
  shownInLinks: ['name'],
})
export class Department extends TenantRecord {
  @text({ description: 'Name of the department.', filter: true, order: 'pinyin' })
  name!: string;

  @choice(DepartmentKind, { description: 'What kind of department it is.', filter: true })
  kind!: keyof typeof DepartmentKind;

  /** Implications such as "head of the research team" look here. */
  @text({
    description: 'Name of the department in the template of the pack; empty for those that the template does not know.',
    nullable: true,
    filter: true,
  })
  template!: string | null;

  @one(() => Department, {
    description: 'The department that it belongs to; empty at the top.',
    nullable: true,
    inverse: { name: 'children', description: 'Departments directly below.' },
  })
  parent!: Department | null;

  @one(() => Region, {
    description: 'The region that a branch or regional department works in.',
    nullable: true,
    inverse: { name: 'departments', description: 'Departments that work in the region.' },
  })
  region!: Region | null;

  @choice(DepartmentState, { description: 'Whether it works.', filter: true })
  state!: keyof typeof DepartmentState;
}

contributeHistory(Department);
