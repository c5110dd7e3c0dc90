import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { openJobs } from '../../../src/database/jobs.ts';
import { dayTasks, BEGIN_DAYS } from '../../../src/organization/day/day-tasks.ts';
import { mailTasks } from '../../../src/organization/mail/mail-tasks.ts';
import { openPost } from '../../../src/organization/mail/post.ts';
import { createCustomer } from '../../customer/stage.ts';
import { dailies } from '../../../src/dailies.ts';
import { clock, testCompany } from '../../support/company.ts';
import { inboxOf, pumpOf } from '../../support/delivery.ts';
import { mailbox } from '../../support/smtp.ts';

const box = await mailbox();
const company = await testCompany('TM', { hasMail: true });
const { ownerUrl, transactions } = company.database;
const asOwner: typeof company.database.asOwner = (text, values) => company.database.asOwner(text, values);
const silent = pumpOf(company);
const pump = pumpOf(company, { hasMail: true });
const settings = { smtpUrl: box.url, from: 'Closedloop <no-reply@closedloop.example>', publicUrl: 'https://app.example.com' };
const post = openPost(settings, 0);
const other: string[] = [];
const jobs = openJobs({
  url: ownerUrl,
  clock,
  log: pino({ level: 'silent' }),
  tasks: {
    ...mailTasks({ transactions, clock, post, settings }),
    ...dayTasks(company.app.systemContext, dailies),
    'other.work': async ({ name }: { name: string }) => void other.push(name),
  },
  everyMinute: [BEGIN_DAYS],
});
afterAll(async () => {
  await jobs.stop();
  post.close();
});

const create = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id version } refusals { code } } }`;
const prefer = `mutation ($input: SetNotificationPreferenceInput!) { setNotificationPreference(input: $input) { refusals { code } } }`;
const again = (): Promise<unknown> => asOwner(`update graphile_worker._private_jobs set run_at = now()`);

let rep: string;
beforeAll(async () => {
  rep = await company.hire('sales_rep', { department: 'sales_team' });
  await silent.pumpNow();
  await jobs.runDue();
});
beforeEach(() => void box.take());

/** Takes a lead up for the representative, who is told and, where that was chosen, mailed. */
async function lead(name: string): Promise<void> {
  const input = { name, source: 'EXHIBITION', owner: company.member(rep).id, value: { amount: '987654.00', currency: 'CNY' } };
  await company.as('sales_manager').run(create, { input });
  await pump.pumpNow();
}

const choose = (kind: string, mail: string) => company.as(rep).run(prefer, { input: { kind, mail } });

describe('a notification by mail', () => {
  it('says what happened in general words and where to read on, and nothing confidential', async () => {
    await lead('Secret plant');
    await jobs.runDue();
    const [mail, ...more] = box.take();
    expect(more).toEqual([]);
    const [line] = await inboxOf(company, rep, 'opportunity.created_for');
    const [row] = await asOwner<{ id: string }>(`select id::text as id from mail where sent_at is not null order by id desc limit 1`);
    expect(mail).toMatchObject({
      from: 'no-reply@closedloop.example',
      to: [`${rep}@tm.example`],
      headers: { subject: 'You have a new lead', 'message-id': `<${row!.id}@app.example.com>`, 'auto-submitted': 'auto-generated' },
    });
    for (const text of [mail!.text, mail!.html]) {
      expect(text).toContain(`https://app.example.com/notifications/${line!.id}`);
      expect(text).not.toMatch(/Secret plant|987|Sales Manager/);
    }
    expect(box.users.at(-1)).toBe('user');
  });

  it('goes once, however often its jobs run', async () => {
    await lead('Once');
    const [job] = await asOwner<{ payload: string }>(
      `select payload::text as payload from graphile_worker._private_jobs where payload::text like '%mailId%'`,
    );
    await jobs.runDue();
    await jobs.add('mail.send', (JSON.parse(job!.payload) as { data: object }).data);
    await jobs.runDue();
    expect(box.take()).toHaveLength(1);
  });

  it('is written in the language of the member', async () => {
    await asOwner(`update member set locale = 'zh_CN' where id = $1`, [company.member(rep).uuid]);
    await lead('Sprache');
    await jobs.runDue();
    await asOwner(`update member set locale = null where id = $1`, [company.member(rep).uuid]);
    const [mail] = box.take();
    expect(mail!.headers['subject']).toBe('您有新的线索');
    expect(mail!.text).toContain('您有新的线索');
  });

  it('stays away where the member chose the inbox alone, and for all where mail is not set up', async () => {
    await choose('opportunity.created_for', 'NONE');
    await lead('Quiet');
    await jobs.runDue();
    expect(box.take()).toEqual([]);
    await choose('opportunity.created_for', 'AT_ONCE');
    const input = { name: 'Unset', source: 'EXHIBITION', owner: company.member(rep).id };
    await company.as('sales_manager').run(create, { input });
    await silent.pumpNow();
    await jobs.runDue();
    expect(box.take()).toEqual([]);
    expect(await asOwner(`select 1 from mail where sent_at is null`)).toEqual([]);
  });

  it('comes once a day where that was chosen, without what was read before', async () => {
    await choose('opportunity.created_for', 'DAILY');
    for (const name of ['Monday 1', 'Monday 2', 'Monday 3']) await lead(name);
    const lines = await inboxOf(company, rep, 'opportunity.created_for');
    const read = `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { markedCount } }`;
    const third = lines.find(({ text }) => text.includes('Monday 3'));
    await company.as(rep).run(read, { input: { ids: [third!.id] } });
    await jobs.runDue();
    expect(box.take()).toEqual([]);
    clock.forward(24 * 3_600_000);
    await jobs.runDue();
    await pump.pumpNow();
    await jobs.runDue();
    expect(box.take()).toEqual([]);
    clock.forward(7 * 3_600_000);
    await jobs.runDue();
    const [mail, ...more] = box.take();
    expect(more).toEqual([]);
    expect(mail!.headers['subject']).toMatch(/^2 notifications from Company TM/);
    expect(mail!.text.match(/notifications\/ntf_/g)).toHaveLength(2);
    clock.forward(31 * 3_600_000);
    await jobs.runDue();
    await pump.pumpNow();
    clock.forward(8 * 3_600_000);
    await jobs.runDue();
    expect(box.take()).toEqual([]);
    await choose('opportunity.created_for', 'AT_ONCE');
  });

  it('TM-2.1.4b is mailed for what a document orders, whatever was chosen before', async () => {
    await asOwner(
      `insert into notification_preference (organization_id, member_id, kind, mail, created_at, updated_at) values ($1, $2, 'interaction.feedback', 'NONE', now(), now())`,
      [company.organizationId, company.member('marketing_director').uuid],
    );
    const { customer } = await createCustomer(company, 'sales_rep', { name: 'Hidden Steel' });
    const input = {
      customerId: customer.id,
      means: 'VISIT',
      direction: 'OUTBOUND',
      summary: 'Private words',
      opinion: 'Too thin',
      feedback: 'CUSTOMER_OPINION',
    };
    await company
      .as('sales_rep')
      .run(`mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { refusals { code } } }`, { input });
    await pump.pumpNow();
    await jobs.runDue();
    const mails = box.take();
    expect(mails.map(({ to }) => to[0])).toContain('marketing_director@tm.example');
    for (const { raw, text, html } of mails) expect(raw + text + html).not.toMatch(/Hidden Steel|Private words|Too thin/);
  });
});

describe('a server of mail', () => {
  it('that is away is tried again, and other work goes on meanwhile', async () => {
    await box.stop();
    await lead('Storm');
    await jobs.add('other.work', { name: 'meanwhile' });
    await expect(jobs.runDue()).rejects.toThrow(/^The mail was not taken: E(SOCKET|CONNECTION)/);
    expect(other).toEqual(['meanwhile']);
    expect(await asOwner(`select last_error from graphile_worker.jobs where attempts > 0`)).toEqual([
      { last_error: expect.not.stringMatching(/secret|tm\.example/) },
    ]);
    await box.startAgain();
    await again();
    await jobs.runDue();
    expect(box.take()).toHaveLength(1);
    await again();
    await jobs.runDue();
    expect(box.take()).toEqual([]);
  });

  it('that knows no such address is not asked again', async () => {
    const gone = await company.hire('sales_rep', { department: 'sales_team' });
    box.refuse(`${gone}@tm.example`);
    const input = { name: 'Nobody', source: 'EXHIBITION', owner: company.member(gone).id };
    await company.as('sales_manager').run(create, { input });
    await pump.pumpNow();
    await jobs.runDue();
    expect(box.take()).toEqual([]);
    expect(await asOwner('select 1 from graphile_worker.jobs where task_identifier = $1', ['mail.send'])).toEqual([]);
    expect(await asOwner(`select failure from mail where failure is not null`)).toEqual([
      { failure: 'The mail was not taken: EENVELOPE 550.' },
    ]);
  });
});

describe('the inbox', () => {
  it('forgets what is older than a year', async () => {
    await lead('Old');
    await jobs.runDue();
    const before = await inboxOf(company, rep, 'opportunity.created_for');
    expect(before.some(({ text }) => text.includes('Old'))).toBe(true);
    clock.forward(366 * 86_400_000);
    await jobs.runDue();
    expect(await inboxOf(company, rep, 'opportunity.created_for')).toEqual([]);
    expect(await asOwner('select 1 from mail')).toEqual([]);
  });
});
