import { day, flag, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Department } from '../department/department.entity.ts';
import { contributeHistory } from '../history/history.ts';
import { Member } from '../member/member.entity.ts';
import { Region } from '../region/region.entity.ts';

/** A position in a department, as the pack's template has it: vacant until a member is appointed. */
@record({
  prefix: 'pos',
  table: 'post',
  plural: 'posts',
  description: 'A position in a department: a role of the pack, held by the members appointed to it.',
  readBy: { everyone: 'MS-1.2' },
  scope: { unit: 'department_id' },
  defaultOrder: { field: 'role', direction: 'ASC' },
  unique: [['department', 'role']],
  indexes: [
    ['role', 'id'],
    ['isHead', 'id'],
  ],
})
export class Post extends TenantRecord {
  @one(() => Department, {
    description: 'Department of the post; empty for the top of the company and for duties.',
    nullable: true,
    inverse: { name: 'posts', description: 'Posts of the department.' },
  })
  department!: Department | null;

  @text({ description: 'Role of the pack, such as `sales_manager`.', filter: true, order: true })
  role!: string;

  @flag({ description: 'Whether it heads the department.', filter: true })
  isHead!: boolean;

  @day({ description: 'Day on which the post was removed; empty while there is one.', nullable: true })
  removedOn!: string | null;
}

/** A member's dated hold on a post; several at once are possible. */
@record({
  prefix: 'apt',
  table: 'appointment',
  plural: 'appointments',
  description: "A member's dated hold on a post.",
  readBy: { everyone: 'MS-1.2' },
  scope: { via: 'post' },
  indexes: [['fromDay', 'id'], ['untilDay', 'id'], ['member'], ['post']],
})
export class Appointment extends TenantRecord {
  @one(() => Post, { description: 'The post held.', inverse: { name: 'appointments', description: 'Who holds and held the post.' } })
  post!: Post;

  @one(() => Member, {
    description: 'The member who holds it.',
    inverse: { name: 'appointments', description: 'Posts that the member holds and held.' },
  })
  member!: Member;

  @day({ description: 'First day of the hold.', filter: true, order: true })
  fromDay!: string;

  @day({ description: 'First day on which the post is no longer held; empty while it is.', nullable: true, filter: true })
  untilDay!: string | null;
}

/** A region that a member owns (C40, BS-2.2.5e). */
@record({
  prefix: 'own',
  table: 'region_ownership',
  plural: 'regionOwnerships',
  description: 'A region that a representative owns (BS-2.2.5e).',
  readBy: { everyone: 'BS-2.2.5e' },
  scope: { members: 'member_id' },
  unique: [['region', 'member']],
  indexes: [['member']],
})
export class RegionOwnership extends TenantRecord {
  @one(() => Region, { description: 'The region.', inverse: { name: 'owners', description: 'Members who own the region.' } })
  region!: Region;

  @one(() => Member, { description: 'The member who owns it.', inverse: { name: 'regions', description: 'Regions that the member owns.' } })
  member!: Member;
}

contributeHistory(Post);
contributeHistory(Appointment);
contributeHistory(RegionOwnership);
