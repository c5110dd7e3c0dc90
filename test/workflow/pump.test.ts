import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startPump } from '../../src/workflow/pump.ts';
import { couriersOf } from '../../src/organization/mail/couriers.ts';
import { until } from '../app/connection.ts';
import { clock, testCompany } from '../support/company.ts';
import { pumpOf } from '../support/delivery.ts';

jest.setTimeout(60_000);
const company = await testCompany('TM');
const beside = await company.beside('TM');
const one = pumpOf(company);
const other = pumpOf(company);
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

let colleague: string;
let mate: string;
beforeAll(async () => {
  colleague = await company.hire('sales_rep', { department: 'sales_team' });
  mate = await beside.hire('sales_rep', { department: 'sales_team' });
  await one.pumpNow();
});

const create = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } refusals { code } } }`;

/** Takes leads up for a colleague: each is one happening that one member is told of. */
async function happen(count: number, name: string, where = company, owner = colleague): Promise<void> {
  const input = { source: 'EXHIBITION', owner: where.member(owner).id };
  await Promise.all(
    Array.from({ length: count }, (_, index) => where.as('sales_manager').run(create, { input: { ...input, name: `${name} ${index}` } })),
  );
}

async function told(name: string): Promise<{ lines: number; deeds: number; members: number }> {
  const [row] = await company.database.asOwner<{ lines: number; deeds: number; members: number }>(
    `select count(*)::int as lines, count(distinct event)::int as deeds, count(distinct member_id)::int as members
     from notification where content ->> 'opportunity' like $1`,
    [`${name} %`],
  );
  return row!;
}

const waiting = async (): Promise<number> => (await company.database.asOwner('select 1 from outbox')).length;

function pumpProcess(how: string): ChildProcess {
  const file = fileURLToPath(new URL('../support/pump-child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', '@swc-node/register/esm-register', file, company.database.ownerUrl, how], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

describe('the pump', () => {
  it('tells each member once of each deed, whichever of two takes it', async () => {
    await happen(60, 'Both');
    await Promise.all([one.pumpNow(), other.pumpNow(), one.pumpNow(), other.pumpNow()]);
    expect(await told('Both')).toEqual({ lines: 60, deeds: 60, members: 1 });
    expect(await waiting()).toBe(0);
    expect(await one.pumpNow()).toBe(0);
  });

  it('tells each member once of each deed where two processes take them while they are done', async () => {
    const [first, second] = [pumpProcess('on'), pumpProcess('on')];
    for (let round = 0; round < 5; round += 1) await happen(20, `Processes ${round}`);
    await until(async () => (await waiting()) === 0);
    expect(await told('Processes')).toEqual({ lines: 100, deeds: 100, members: 1 });
    first.kill('SIGKILL');
    second.kill('SIGKILL');
  });

  it('loses nothing and tells nothing twice when its process is killed before the commit', async () => {
    const child = pumpProcess('hang');
    await happen(10, 'Killed');
    await once(child.stdout!, 'data');
    // What another holds is left to it; nobody reads what is not committed.
    await one.pumpNow();
    const held = await told('Killed');
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(held.lines).toBeLessThan(10);
    await until(async () => (await one.pumpNow(), (await told('Killed')).lines === 10));
    expect(await told('Killed')).toEqual({ lines: 10, deeds: 10, members: 1 });
    expect(await waiting()).toBe(0);
  });

  it('goes on with others where one happening cannot be told, and leaves that one to be looked at', async () => {
    const problems: unknown[] = [];
    const choosy = startPump({
      ownerUrl: company.database.ownerUrl,
      clock,
      onProblem: (problem) => problems.push(problem),
      couriers: [
        ...couriersOf({ hasMail: false }),
        async (_round, happened) => {
          if (happened.some(({ after }) => after?.['name'] === 'Poison 1')) throw new Error('It cannot be told.');
          return [];
        },
      ],
    });
    await happen(3, 'Poison');
    await happen(2, 'Elsewhere', beside, mate);
    for (let round = 0; round < 12; round += 1) await choosy.pumpNow();
    await choosy.stop();
    expect(await told('Poison')).toMatchObject({ lines: 2 });
    expect(await told('Elsewhere')).toMatchObject({ lines: 2 });
    expect(problems).toHaveLength(10);
    expect(await company.database.asOwner('select attempts from outbox')).toEqual([{ attempts: 10 }]);
    await company.database.asOwner('delete from outbox');
  });

  it('works behind the wall of the organization that it tells', async () => {
    const seen: unknown[] = [];
    const looking = startPump({
      ownerUrl: company.database.ownerUrl,
      clock,
      couriers: [
        async ({ transaction, organizationId }) => {
          const { rows } = await transaction.query<{ id: string; as: string }>({
            text: 'select distinct organization_id::text as id, current_user::text as "as" from member',
          });
          seen.push(...rows.map((row) => ({ ...row, isOwn: row.id === organizationId })));
          return [];
        },
      ],
    });
    await happen(1, 'Wall');
    await happen(1, 'Wall', beside, mate);
    await looking.pumpNow();
    await looking.stop();
    expect(seen).toEqual([
      { id: expect.any(String), as: 'closedloop_api', isOwn: true },
      { id: expect.any(String), as: 'closedloop_api', isOwn: true },
    ]);
  });
});
