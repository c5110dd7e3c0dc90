import type { Viewer } from '../../governance/viewer.ts';
import type { QueryContext } from '../../query/context.ts';
import { modelOf } from '../../query/model.ts';
import { Sheet, type Run } from '../../query/sheet.ts';
import { readable } from '../../query/visible.ts';
import { Notification } from './notification.entity.ts';

/** How many notifications the viewer reads and has not marked as read. */
export async function unreadCount({ read }: QueryContext, viewer: Viewer): Promise<number> {
  const run: Run = { viewer, id: null, arguments: [] };
  const sheet = new Sheet(run, null);
  const condition = readable(modelOf(Notification), 't', sheet);
  const { text, getters } = sheet.finish(
    `select count(*)::int as count from notification t where t.organization_id = ${sheet.organization} and ${condition} and t.read_at is null`,
  );
  const [row] = await read(viewer.organizationId, { text, values: getters.map((getter) => getter(run)) }, 'fast');
  return Number(row!['count']);
}
