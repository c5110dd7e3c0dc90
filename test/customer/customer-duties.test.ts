import { beforeAll, describe, expect, it } from '@jest/globals';
import { clock, testCompany, type Company } from '../support/company.ts';
import { jobsOf, passTo } from '../support/days.ts';
import { addContact, createCustomer, run, type Versioned } from './stage.ts';

clock.set('2026-03-02T02:00:00.000Z');
const ms = await testCompany('MS');
const mc = await ms.beside('MC');
const jobs = jobsOf(ms);

const setting = (company: Company, key: string, value: unknown) =>
  run(company, 'founder', 'mutation ($input: OverrideLawInput!) { overrideLaw(input: $input) { refusals { message } } }', {
    input: { kind: 'SETTING', key, value },
  });

interface SeenDuty {
  readonly kind: string;
  readonly dueOn: string;
  readonly state: string;
  readonly owner: string;
  readonly fulfilledBy: string | null;
}

/** Every duty about a record, oldest first. */
async function dutiesAbout({ organizationId, database }: Company, customerName: string, kind: string): Promise<readonly SeenDuty[]> {
  return database.asOwner<SeenDuty & Record<string, unknown>>(
    `select d.kind, d.due_on::text as "dueOn", d.state, split_part(m.email, '@', 1) as owner, d.fulfilled_by_type as "fulfilledBy"
    from duty d join member m on m.organization_id = d.organization_id and m.id = d.owner_id
    join customer c on c.organization_id = d.organization_id and c.id = d.subject_id where d.organization_id = $1 and c.name = $2 and d.kind = $3 order by d.period`,
    [organizationId, customerName, kind],
  );
}

async function act(company: Company, as: string, verb: string, record: string, input: object) {
  const document = `mutation ($input: ${verb[0]!.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${record} { id version } refusals { code field } } }`;
  const { data } = await run(company, as, document, { input });
  expect(data[verb].refusals).toEqual([]);
  return data[verb][record] as Versioned;
}

const call = (company: Company, customerId: string, changes: object = {}) =>
  act(company, 'sales_rep', 'recordInteraction', 'interaction', {
    customerId,
    means: 'TELEPHONE',
    direction: 'OUTBOUND',
    summary: 'Spoke.',
    intention: 'They may buy.',
    ...changes,
  });

describe('the file of a customer', () => {
  let customer: Versioned;
  beforeAll(async () => {
    clock.set('2026-03-02T02:00:00.000Z');
    ({ customer } = await createCustomer(ms, 'sales_rep', { name: 'Refreshed', needs: 'Presses.' }));
    await addContact(ms, 'sales_rep', customer.id);
  });

  it('MS-4.1.2 is nobody’s duty to check before the organization says how often', async () => {
    await passTo('2026-03-03', jobs);
    expect(await dutiesAbout(ms, 'Refreshed', 'customer.verify')).toEqual([]);
  });

  it('MS-4.1.2 is to be checked by whoever is responsible, and the check fulfils it', async () => {
    await setting(ms, 'customer_data_refresh_days', 20);
    await passTo('2026-03-04', jobs);
    // Twenty days after 2 March is Sunday 22: the next working day.
    expect(await dutiesAbout(ms, 'Refreshed', 'customer.verify')).toEqual([
      { kind: 'customer.verify', dueOn: '2026-03-23', state: 'OPEN', owner: 'sales_rep', fulfilledBy: null },
    ]);
    await act(ms, 'sales_rep', 'verifyCustomer', 'customer', { id: customer.id, expectedVersion: 1 });
    expect(await dutiesAbout(ms, 'Refreshed', 'customer.verify')).toMatchObject([{ state: 'FULFILLED', fulfilledBy: 'Customer' }]);
    await passTo('2026-03-05', jobs);
    expect((await dutiesAbout(ms, 'Refreshed', 'customer.verify')).map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2026-03-23', 'FULFILLED'],
      ['2026-03-24', 'OPEN'],
    ]);
  });

  it('that is lost is checked no more: the duty lapses', async () => {
    await ms.database.asOwner(`update customer set state = 'LOST' where organization_id = $1 and name = 'Refreshed'`, [ms.organizationId]);
    await passTo('2026-03-06', jobs);
    expect((await dutiesAbout(ms, 'Refreshed', 'customer.verify')).at(-1)).toMatchObject({ state: 'LAPSED' });
  });
});

describe('contact with a customer', () => {
  it('MS-4.3.1 comes up by the grade, and a recorded contact fulfils it', async () => {
    const { customer } = await createCustomer(ms, 'sales_rep', { name: 'Cared for' });
    await ms.database.asOwner(
      `update customer c set grade_id = g.id from customer_grade g where g.organization_id = c.organization_id and g.code = 'KEY' and c.organization_id = $1 and c.name = 'Cared for'`,
      [ms.organizationId],
    );
    await setting(ms, 'care_interval_by_grade', { KEY: 10, ORDINARY: 60 });
    await passTo('2026-03-09', jobs);
    const [open] = await dutiesAbout(ms, 'Cared for', 'customer.care');
    expect(open).toMatchObject({ state: 'OPEN', owner: 'sales_rep', dueOn: '2026-03-16' });
    await call(ms, customer.id);
    expect(await dutiesAbout(ms, 'Cared for', 'customer.care')).toMatchObject([{ state: 'FULFILLED', fulfilledBy: 'Interaction' }]);
    await passTo('2026-03-10', jobs);
    expect((await dutiesAbout(ms, 'Cared for', 'customer.care')).map(({ state }) => state)).toEqual(['FULFILLED', 'OPEN']);
  });

  it('MS-4.3.1 that nobody made is overdue and told to the superior once', async () => {
    await passTo('2026-03-31', jobs);
    const found = await dutiesAbout(ms, 'Cared for', 'customer.care');
    expect(found.map(({ state }) => state)).toEqual(['FULFILLED', 'ESCALATED']);
  });

  it('MS-3.2.2a is due on the day that was agreed, whatever the day', async () => {
    const { customer } = await createCustomer(ms, 'sales_rep', { name: 'Agreed' });
    await call(ms, customer.id, { nextContactOn: '2026-04-05' });
    await passTo('2026-04-01', jobs);
    expect(await dutiesAbout(ms, 'Agreed', 'customer.next_contact')).toMatchObject([{ dueOn: '2026-04-05', state: 'REMINDED' }]);
    await call(ms, customer.id);
    expect(await dutiesAbout(ms, 'Agreed', 'customer.next_contact')).toMatchObject([{ state: 'FULFILLED' }]);
  });

  it('MC-5.2.2 return visits are the service manager’s, by the rhythm of the grade', async () => {
    await createCustomer(mc, 'sales_rep', { name: 'Served' });
    await mc.database.asOwner(
      `update customer c set grade_id = g.id from customer_grade g where g.organization_id = c.organization_id and g.code = 'KEY' and c.organization_id = $1`,
      [mc.organizationId],
    );
    await mc.database.asOwner(`update customer_grade set visit_interval_days = 7 where organization_id = $1 and code = 'KEY'`, [
      mc.organizationId,
    ]);
    await passTo('2026-04-02', jobs);
    expect(await dutiesAbout(mc, 'Served', 'customer.return_visit')).toMatchObject([{ owner: 'service_manager', dueOn: '2026-04-08' }]);
    expect(await dutiesAbout(mc, 'Served', 'customer.visit')).toEqual([]);
  });
});

describe('credit', () => {
  it('TM-7.1.4a counts to its last day: it expires on the next, and its renewal was a duty', async () => {
    const { customer } = await createCustomer(ms, 'sales_rep', { name: 'Credited' });
    const assess = async (validUntil: string): Promise<Versioned> => {
      const one = await act(ms, 'sales_rep', 'requestCreditAssessment', 'creditAssessment', { customerId: customer.id });
      await act(ms, 'sales_rep', 'assessCredit', 'creditAssessment', {
        id: one.id,
        expectedVersion: 1,
        level: 'GOOD',
        basis: 'Balance sheet',
      });
      return act(ms, 'sales_rep', 'validateCredit', 'creditAssessment', { id: one.id, expectedVersion: 2, validUntil });
    };
    const states = async () =>
      (
        await ms.database.asOwner<{ state: string }>(
          `select state from credit_assessment where organization_id = $1 order by valid_until`,
          [ms.organizationId],
        )
      ).map(({ state }) => state);
    await assess('2026-04-20');
    await passTo('2026-04-20', jobs);
    expect(await states()).toEqual(['VALID']);
    expect(await dutiesAbout(ms, 'Credited', 'credit.renew')).toMatchObject([
      { dueOn: '2026-04-20', state: 'REMINDED', owner: 'sales_rep' },
    ]);
    await passTo('2026-04-21', jobs);
    expect(await states()).toEqual(['EXPIRED']);
    expect(await dutiesAbout(ms, 'Credited', 'credit.renew')).toMatchObject([{ state: 'OVERDUE' }]);
    await assess('2027-04-20');
    expect(await dutiesAbout(ms, 'Credited', 'credit.renew')).toMatchObject([{ state: 'FULFILLED', fulfilledBy: 'CreditAssessment' }]);
    const audit = await ms.database.asOwner(
      `select rule from audit_entry where organization_id = $1 and record_type = 'CreditAssessment' and after ->> 'state' = 'EXPIRED'`,
      [ms.organizationId],
    );
    expect(audit).toEqual([{ rule: 'system.timekeeper:credit_assessment.expire' }]);
  });
});
