import { beforeAll, describe, expect, it } from '@jest/globals';
import { answer, clock, testCompany } from '../../support/company.ts';
import { inboxOf, pumpOf, toldOf } from '../../support/delivery.ts';

const company = await testCompany('TM');
const beside = await company.beside('CL');
const pump = pumpOf(company);

const create = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id version } refusals { code } } }`;
const assign = `mutation ($input: AssignOpportunityInput!) { assignOpportunity(input: $input) { opportunity { id version } refusals { code } } }`;
const mark = `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { markedCount unreadCount refusals { code field } } }`;
const unmark = `mutation ($input: MarkNotificationUnreadInput!) { markNotificationUnread(input: $input) { markedCount unreadCount refusals { code } } }`;
const prefer = `mutation ($input: SetNotificationPreferenceInput!) { setNotificationPreference(input: $input) { notificationPreference { kind mail } refusals { code field rule message clauses { id } } } }`;

let other: string;
beforeAll(async () => {
  other = await company.hire('sales_rep', { department: 'sales_team' });
});

async function handOver(name: string, options: Record<string, unknown> = {}) {
  const lead = { name, source: 'EXHIBITION', owner: company.member('sales_rep').id };
  const { data } = await company.as('sales_manager').run(create, { input: lead });
  const { id, version } = data.createOpportunity.opportunity;
  const input = { id, expectedVersion: version, owner: company.member(other).id, ...options };
  return { id, answer: (await company.as('sales_manager').run(assign, { input })).data.assignOpportunity };
}

describe('the inbox', () => {
  it('TM-5.2.3d who gets an opportunity is told, and who had it; who gave it is not', async () => {
    const { id } = await handOver('Second line');
    await pump.pumpNow();
    const manager = company.member('sales_manager').name;
    expect((await inboxOf(company, other, 'opportunity.assigned'))[0]).toMatchObject({
      title: 'You are responsible for an opportunity',
      text: `${manager} gave you the opportunity Second line.`,
      clauses: [{ id: 'TM-5.2.3d' }],
      record: { id },
      readAt: null,
    });
    // The former owner reads it no longer: the line names what a link shows, and leads nowhere.
    expect((await inboxOf(company, 'sales_rep', 'opportunity.handed_over'))[0]).toMatchObject({
      text: `${manager} gave the opportunity Second line to ${company.member(other).name}.`,
      record: null,
    });
    expect(await inboxOf(company, 'sales_manager')).toEqual([]);
    expect(await toldOf(company, 'opportunity.created_for')).toEqual(['sales_rep']);
  });

  it('tells each member in the own language', async () => {
    await company.database.asOwner(`update member set locale = 'zh_CN' where id = $1`, [company.member(other).uuid]);
    const [line] = await inboxOf(company, other, 'opportunity.assigned');
    expect(line).toMatchObject({
      title: '您已成为商机负责人',
      text: `${company.member('sales_manager').name}将商机“Second line”交给您负责。`,
    });
    await company.database.asOwner(`update member set locale = null where id = $1`, [company.member(other).uuid]);
  });

  it('leaves nothing of a dry run, and nothing of what was refused', async () => {
    const before = await inboxOf(company, other);
    expect((await handOver('Dry', { dryRun: true })).answer.refusals).toEqual([]);
    expect((await handOver('Stale', { expectedVersion: 7 })).answer.refusals).toMatchObject([{ code: 'STALE_VERSION' }]);
    await pump.pumpNow();
    expect(await inboxOf(company, other)).toEqual(before);
  });

  it('keeps marks, and marks all until an instant', async () => {
    await handOver('Third line');
    await pump.pumpNow();
    const [newest] = await inboxOf(company, other);
    const as = company.as(other);
    expect((await as.run(mark, { input: { ids: [newest!.id] } })).data.markNotificationsRead).toMatchObject({ markedCount: 1 });
    expect((await as.run(mark, { input: { ids: [newest!.id] } })).data.markNotificationsRead).toMatchObject({ markedCount: 0 });
    expect((await inboxOf(company, other)).find(({ id }) => id === newest!.id)!.readAt).toBe(clock.now().toISOString());
    const all = { allUntil: clock.now().toISOString() };
    expect((await as.run(mark, { input: { ...all, dryRun: true } })).data.markNotificationsRead).toMatchObject({ unreadCount: 0 });
    expect((await as.run(mark, { input: { allUntil: '2020-01-01T00:00:00Z' } })).data.markNotificationsRead).toMatchObject({
      markedCount: 0,
    });
    expect((await as.run(mark, { input: all })).data.markNotificationsRead).toMatchObject({ unreadCount: 0 });
    expect((await as.run(unmark, { input: { id: newest!.id } })).data.markNotificationUnread).toMatchObject({
      markedCount: 1,
      unreadCount: 1,
    });
    expect((await as.run(mark, { input: {} })).data.markNotificationsRead.refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'ids' },
    ]);
  });

  it('pages by keyset', async () => {
    const page = `query ($after: String) { viewer { notifications(first: 1, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    const whole = await inboxOf(company, other);
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await company.as(other).run(page, { after });
      const { nodes, pageInfo, totalCount } = data.viewer.notifications;
      expect(totalCount).toBe(whole.length);
      found.push(...nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(found).toEqual(whole.map(({ id }) => id));
  });
});

describe('the inbox of somebody else', () => {
  const paths = `query ($id: ID!) {
    notification(id: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id }
    notifications(first: 100) { totalCount nodes { id } }
    some: notifications(where: { member: { name: { isNull: false } } }) { totalCount }
    viewer { unreadCount notifications { totalCount } }
  }`;

  it.each(['company_management', 'sales_manager', 'marketing_director', 'sales_rep'])(
    'MS-4.1.3b %s reaches it on no path, and marks nothing in it',
    async (reader) => {
      const [line] = await inboxOf(company, other);
      const own = await inboxOf(company, reader);
      const { data } = await company.as(reader).run(paths, { id: line!.id });
      expect(data).toMatchObject({ notification: null, node: null, nodes: [null] });
      expect(data.notifications.nodes.map(({ id }: { id: string }) => id)).toEqual(own.map(({ id }) => id));
      expect(data.some.totalCount).toBe(own.length);
      expect(data.viewer.notifications.totalCount).toBe(own.length);
      for (const [document, input] of [
        [mark, { ids: [line!.id] }],
        [unmark, { id: line!.id }],
      ] as const) {
        const told = (await company.as(reader).run(document, { input })).data;
        expect(Object.values<{ refusals: unknown }>(told)[0]!.refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
      }
    },
  );

  it('is closed to tokens, which hold no right to it', async () => {
    const [line] = await inboxOf(company, other);
    const token = { ...(await company.as(other).viewer()), scope: new Set(['opportunity.manage']) };
    const { data } = await answer(company.app, token, paths, { id: line!.id });
    expect(data).toMatchObject({ notification: null, node: null, notifications: { totalCount: 0 }, viewer: { unreadCount: 0 } });
    const marked = await answer(company.app, token, mark, { input: { ids: [line!.id] } });
    expect(marked.data.markNotificationsRead.refusals).toMatchObject([{ code: 'OUT_OF_SCOPE' }]);
  });

  it('is closed to another organization', async () => {
    const [line] = await inboxOf(company, other);
    const { data } = await beside.as('company_management').run(paths, { id: line!.id });
    expect(data).toMatchObject({ notification: null, node: null, nodes: [null], notifications: { totalCount: 0 } });
  });
});

describe('what a member chooses', () => {
  const settings = `{ viewer { notificationSettings { kind isOrdered mail clauses { id } } } }`;
  const settingOf = async (kind: string) =>
    (await company.as(other).run(settings)).data.viewer.notificationSettings.find((each: { kind: string }) => each.kind === kind);

  it('is kept per kind and member', async () => {
    expect(await settingOf('opportunity.assigned')).toEqual({
      kind: 'opportunity.assigned',
      isOrdered: false,
      mail: 'AT_ONCE',
      clauses: [{ id: 'TM-5.2.3d' }],
    });
    for (const mail of ['DAILY', 'NONE']) {
      const { data } = await company.as(other).run(prefer, { input: { kind: 'opportunity.assigned', mail } });
      expect(data.setNotificationPreference).toEqual({ notificationPreference: { kind: 'opportunity.assigned', mail }, refusals: [] });
      expect(await settingOf('opportunity.assigned')).toMatchObject({ mail });
    }
    const list = `{ notificationPreferences { totalCount nodes { kind mail } } }`;
    expect((await company.as(other).run(list)).data.notificationPreferences).toMatchObject({ totalCount: 1, nodes: [{ mail: 'NONE' }] });
    expect((await company.as('company_management').run(list)).data.notificationPreferences.totalCount).toBe(0);
  });

  it('TM-2.1.4b does not switch off what a document orders', async () => {
    const of = async (kind: string, mail: string) =>
      (await company.as('marketing_director').run(prefer, { input: { kind, mail } })).data.setNotificationPreference;
    expect((await of('interaction.feedback', 'NONE')).refusals).toMatchObject([
      { code: 'NOTICE_ORDERED', field: 'mail', rule: 'notification.interaction.feedback.ordered', clauses: [{ id: 'TM-2.1.4b' }] },
    ]);
    expect((await of('interaction.feedback', 'DAILY')).refusals).toEqual([]);
    expect((await of('no.such_kind', 'DAILY')).refusals).toMatchObject([{ code: 'UNKNOWN_ENUM', field: 'kind' }]);
  });
});
