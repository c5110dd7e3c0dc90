import { describe, expect, test } from '@jest/globals';
import { testCompany, type Answer } from '../../support/company.ts';
import {
  act as actOnContract,
  at,
  attached,
  brief,
  content,
  does,
  drafted,
  posts,
  read,
  refusalsOf,
  signed,
  type Contract,
} from '../contract/desk.ts';
import type { ToldRefusal } from '../opportunity/pipeline.ts';

const company = await testCompany('BS');

interface Implementation {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly assignee: { readonly id: string } | null;
}

interface Became {
  readonly implementation: Implementation;
  readonly refusals: readonly ToldRefusal[];
}

const fields = 'id version state plannedOn progress obstacle obstacleOn resolution deliveredOn acceptedOn assignee { id }';
const refusals = 'refusals { code field rule clauses { id } mayDecide { role } }';

async function act(who: string, verb: string, input: Record<string, unknown>): Promise<Became> {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const answer: Answer = await company
    .as(who)
    .run(`mutation ($input: ${type}!) { ${verb}(input: $input) { implementation { ${fields} } ${refusals} } }`, { input });
  return answer.data?.[verb] ?? { implementation: null, refusals: refusalsOf(answer) };
}

async function done(who: string, verb: string, input: Record<string, unknown>): Promise<Implementation> {
  const became = await act(who, verb, input);
  if (became.refusals.length > 0) throw new Error(`${verb}: ${JSON.stringify(became.refusals)}`);
  return became.implementation;
}

async function see(who: string, contract: { readonly id: string }): Promise<Implementation | null> {
  const { data } = await company
    .as(who)
    .run(`query ($id: ID!) { contract(id: $id) { implementations { nodes { ${fields} } } } }`, { id: contract.id });
  return data.contract?.implementations?.nodes[0] ?? null;
}

/** An implementation that goes on. */
async function running(): Promise<{ contract: Contract; implementation: Implementation }> {
  const contract = await signed(company);
  const implementation = await done('service_manager', 'startImplementation', { ...at((await see('service_manager', contract))!) });
  return { contract, implementation };
}

/** An implementation with an obstacle that was filed. */
async function stuck(): Promise<{ contract: Contract; implementation: Implementation }> {
  const { contract, implementation } = await running();
  await attached(company, implementation, 'Evidence.pdf');
  const filed = { ...at(implementation), obstacle: 'The site is flooded.' };
  return { contract, implementation: await done('service_manager', 'reportImplementationObstacle', filed) };
}

const locked = 'IMPLEMENTATION_LOCKED - BS-3.3b G5';
const market = ['business_rep', 'business_assistant', 'marketing_manager'];

describe('an implementation', () => {
  test('BS-3.2e BS-3.3a begins when the contract takes effect, planned for the day of delivery', async () => {
    const contract = await signed(company);
    expect(await see('service_manager', contract)).toMatchObject({ state: 'NOT_STARTED', plannedOn: '2026-06-01', assignee: null });
    const past = await actOnContract(company, 'service_manager', 'performContract', at(contract));
    expect(brief(past)).toEqual(['PREREQUISITE_MISSING - BS-3.2e BS-3.3a']);
  });

  test('TM-5.1.5a there is none where sales follows the contract itself', async () => {
    const other = await company.beside('TM');
    const contract = await signed(other);
    const { data } = await other
      .as('sales_rep')
      .run('query ($id: ID!) { contract(id: $id) { implementations { totalCount } } }', { id: contract.id });
    expect(data.contract.implementations.totalCount).toBe(0);
    const now = await does(other, 'sales_rep', 'performContract', at(await read(other, 'sales_rep', contract.id)));
    expect(now.state).toBe('IMPLEMENTING');
    expect(brief(await actOnContract(other, 'sales_rep', 'completeContract', at(now)))).toEqual(['PREREQUISITE_MISSING - TM-5.1.5a']);
  });

  test('BS-3.3a is run by the service department from the start to the acceptance; then the contract is completed', async () => {
    const { contract, implementation } = await running();
    expect(await read(company, 'business_rep', contract.id)).toMatchObject({ state: 'IMPLEMENTING' });
    const now = await read(company, 'service_manager', contract.id);
    expect(brief(await actOnContract(company, 'service_manager', 'completeContract', at(now)))).toEqual(['PREREQUISITE_MISSING - BS-3.3a']);
    expect(brief(await act('service_manager', 'deliverImplementation', at(implementation)))).toEqual(['MISSING_FIELD deliveredOn BS-3.3a']);
    const delivered = await done('service_manager', 'deliverImplementation', { ...at(implementation), deliveredOn: '2026-03-02' });
    expect(brief(await act('service_manager', 'acceptImplementation', at(delivered)))).toEqual([
      'MISSING_FIELD acceptedOn BS-3.3a',
      'MISSING_FIELD acceptance BS-3.3a',
    ]);
    const accepted = await done('service_manager', 'acceptImplementation', {
      ...at(delivered),
      acceptedOn: '2026-03-02',
      acceptance: 'Fine.',
    });
    expect(brief(await act('service_manager', 'noteImplementation', { ...at(accepted), progress: 'More.' }))).toEqual([
      'RECORD_LOCKED id BS-2.2.2h',
    ]);
    const completed = await does(company, 'service_manager', 'completeContract', at(await read(company, 'service_manager', contract.id)));
    expect(completed).toMatchObject({ state: 'COMPLETED' });
  });

  test('BS-3.3a a specialist runs what was given to them, and reads the contract from then on', async () => {
    const { contract, implementation } = await running();
    expect(await read(company, 'service_specialist', contract.id)).toBeNull();
    const refused = await act('service_specialist', 'noteImplementation', { ...at(implementation), progress: 'x' });
    expect(brief(refused)).toEqual(['OUT_OF_REACH - BS-3.3a']);
    const other = await act('service_manager', 'assignImplementation', {
      ...at(implementation),
      assigneeId: company.member('business_rep').id,
    });
    expect(brief(other)).toEqual(['INVALID_VALUE assigneeId BS-2.2.5l']);
    const given = await done('service_manager', 'assignImplementation', {
      ...at(implementation),
      assigneeId: company.member('service_specialist').id,
    });
    expect(await done('service_specialist', 'noteImplementation', { ...at(given), progress: 'Half done.' })).toMatchObject({
      state: 'IN_PROGRESS',
    });
    expect(await read(company, 'service_specialist', contract.id)).toMatchObject({ state: 'IMPLEMENTING' });
  });
});

describe('the market department', () => {
  test('G5 BS-3.3b reads an implementation and writes none, and hears who does', async () => {
    const { contract, implementation } = await running();
    for (const who of market) {
      expect(await see(who, contract)).toMatchObject({ id: implementation.id, state: 'IN_PROGRESS' });
      for (const [verb, input] of [
        ['noteImplementation', { progress: 'x' }],
        ['deliverImplementation', { deliveredOn: '2026-03-02' }],
        ['assignImplementation', { assigneeId: company.member('service_specialist').id }],
        ['reportImplementationObstacle', { obstacle: 'x' }],
      ] as const) {
        const refused = await act(who, verb, { ...at(implementation), ...input });
        expect(brief(refused)).toEqual([locked]);
        expect(refused.refusals[0]!.mayDecide.map(({ role }) => role)).toEqual(['service_manager', 'service_specialist']);
      }
    }
  });

  test('BS-3.3b an obstacle is filed with what it is and its evidence, by the head of the service department', async () => {
    const { implementation } = await running();
    expect(brief(await act('service_manager', 'reportImplementationObstacle', at(implementation)))).toEqual([
      'MISSING_FIELD obstacle BS-3.3b',
      'ATTACHMENT_MISSING - BS-3.3b',
    ]);
    const given = await done('service_manager', 'assignImplementation', {
      ...at(implementation),
      assigneeId: company.member('service_specialist').id,
    });
    const refused = await act('service_specialist', 'reportImplementationObstacle', { ...at(given), obstacle: 'x' });
    expect(brief(refused)).toEqual(['NOT_PERMITTED - BS-3.3b']);
  });

  test('BS-3.3b an obstacle makes it a joint task, until it is overcome', async () => {
    const { implementation } = await stuck();
    let now = implementation;
    expect(now).toMatchObject({ state: 'OBSTACLE', obstacleOn: '2026-03-02' });
    for (const who of market) now = await done(who, 'noteImplementation', { ...at(now), progress: `${who} helps.` });
    expect(brief(await act('marketing_manager', 'resolveImplementationObstacle', at(now)))).toEqual(['MISSING_FIELD resolution BS-3.3b']);
    now = await done('marketing_manager', 'resolveImplementationObstacle', { ...at(now), resolution: 'The customer drained the site.' });
    expect(now.state).toBe('IN_PROGRESS');
    expect(brief(await act('marketing_manager', 'noteImplementation', { ...at(now), progress: 'x' }))).toEqual([locked]);
  });

  test('BS-2.2.5f the representative urges performance, which is told and changes nothing', async () => {
    const { contract, implementation } = await running();
    const urge = (who: string) =>
      company
        .as(who)
        .run(
          `mutation ($input: UrgePerformanceInput!) { urgePerformance(input: $input) { performanceUrge { note contract { id } } ${refusals} } }`,
          {
            input: { contractId: contract.id, note: 'The customer waits.' },
          },
        );
    const { data } = await urge('business_rep');
    expect(data.urgePerformance).toMatchObject({ performanceUrge: { note: 'The customer waits.' }, refusals: [] });
    expect(await see('service_manager', contract)).toEqual(expect.objectContaining({ version: implementation.version }));
    expect(brief((await urge('service_manager')).data.urgePerformance)).toEqual(['NOT_PERMITTED - BS-2.2.5f']);
  });

  test('BS-2.2.4d puts nothing into the archive that is not in the register, and no number in there twice', async () => {
    const { contract, implementation } = await running();
    const taken = await signed(company);
    await does(company, 'business_assistant', 'registerContract', { ...at(taken), registerNumber: 'R-1' });
    const again = { ...at(await read(company, 'business_assistant', contract.id)), registerNumber: 'R-1' };
    expect(brief(await actOnContract(company, 'business_assistant', 'registerContract', again))).toEqual([
      'ALREADY_EXISTS registerNumber BS-2.2.4d',
    ]);
    const delivered = await done('service_manager', 'deliverImplementation', { ...at(implementation), deliveredOn: '2026-03-02' });
    await done('service_manager', 'acceptImplementation', { ...at(delivered), acceptedOn: '2026-03-02', acceptance: 'Fine.' });
    const completed = await does(company, 'service_manager', 'completeContract', at(await read(company, 'service_manager', contract.id)));
    const archived = await actOnContract(company, 'business_assistant', 'archiveContract', { ...at(completed), archivePlace: 'Room 4' });
    expect(brief(archived)).toEqual(['PREREQUISITE_MISSING - BS-2.2.4d']);
    const draft = await drafted(company);
    expect(brief(await actOnContract(company, 'business_assistant', 'registerContract', { ...at(draft), registerNumber: 'R-2' }))).toEqual([
      'RECORD_LOCKED id BS-2.2.2h',
    ]);
  });

  test('BS-2.2.4d keeps register and archive all the same', async () => {
    const { contract, implementation } = await running();
    const registered = await does(company, 'business_assistant', 'registerContract', {
      ...at(await read(company, 'business_assistant', contract.id)),
      registerNumber: `R-${contract.number}`,
    });
    expect(
      brief(await actOnContract(company, 'business_assistant', 'archiveContract', { ...at(registered), archivePlace: 'Room 4' })),
    ).toEqual(['WRONG_TRANSITION - BS-2.2.2h']);
    const delivered = await done('service_manager', 'deliverImplementation', { ...at(implementation), deliveredOn: '2026-03-02' });
    await done('service_manager', 'acceptImplementation', { ...at(delivered), acceptedOn: '2026-03-02', acceptance: 'Fine.' });
    const completed = await does(company, 'service_manager', 'completeContract', at(await read(company, 'service_manager', contract.id)));
    expect(brief(await actOnContract(company, 'business_rep', 'archiveContract', { ...at(completed), archivePlace: 'Room 4' }))).toEqual([
      'NOT_PERMITTED - BS-2.2.4d',
    ]);
    expect(brief(await actOnContract(company, 'business_assistant', 'archiveContract', at(completed)))).toEqual([
      'MISSING_FIELD archivePlace BS-2.2.4d',
    ]);
    const archived = await does(company, 'business_assistant', 'archiveContract', { ...at(completed), archivePlace: 'Room 4' });
    expect(archived).toMatchObject({ state: 'ARCHIVED', registerNumber: `R-${contract.number}` });
  });
});

describe('termination', () => {
  test('G26 takes the head of sales where sales signed alone, and nobody below', async () => {
    const other = await company.beside('TM');
    const contract = await signed(other);
    const input = { ...at(contract), reason: 'Insolvent.' };
    const refused = await actOnContract(other, 'sales_rep', 'terminateContract', input);
    expect(brief(refused)).toEqual(['NOT_PERMITTED - G26 TM-2.2.3c']);
    expect(refused.refusals[0]!.mayDecide.map(({ role }) => role)).toEqual([posts.TM.head]);
    expect(brief(await actOnContract(other, 'sales_manager', 'terminateContract', at(contract)))).toEqual([
      expect.stringMatching(/^MISSING_FIELD reason /),
    ]);
    expect(await does(other, 'sales_manager', 'terminateContract', input)).toMatchObject({ state: 'TERMINATED', endReason: 'Insolvent.' });
  });

  test('G26 takes both departments where both have signed, each with a person of its own', async () => {
    const { contract, implementation } = await running();
    const now = await read(company, 'service_manager', contract.id);
    const asked = await does(company, 'marketing_manager', 'terminateContract', { ...at(now), reason: 'Insolvent.' });
    expect(asked).toMatchObject({ state: 'IMPLEMENTING', terminationSide: 'SALES', endReason: 'Insolvent.' });
    expect(brief(await actOnContract(company, 'marketing_manager', 'terminateContract', { ...at(asked), reason: 'Again.' }))).toEqual([
      'ALREADY_DECIDED - G26 BS-2.2.4d',
    ]);
    expect(brief(await actOnContract(company, 'business_rep', 'terminateContract', { ...at(asked), reason: 'x' }))).toEqual([
      'NOT_PERMITTED - G26 BS-2.2.4d',
    ]);
    const ended = await does(company, 'service_manager', 'terminateContract', { ...at(asked), reason: 'We agree.' });
    expect(ended).toMatchObject({ state: 'TERMINATED' });
    expect(brief(await act('service_manager', 'deliverImplementation', { ...at(implementation), deliveredOn: '2026-03-02' }))).toEqual([
      'RECORD_LOCKED - BS-3.3a',
    ]);
  });

  test('G26 what is not signed is dropped by its author, and another may be drafted', async () => {
    const other = await company.beside('CL');
    const draft = await drafted(other);
    expect(brief(await actOnContract(other, 'sales_rep', 'dropContract', at(draft)))).toEqual([
      expect.stringMatching(/^MISSING_FIELD reason /),
    ]);
    expect(await does(other, 'sales_rep', 'dropContract', { ...at(draft), reason: 'Typo.' })).toMatchObject({ state: 'REJECTED' });
    const { data } = await other.as('sales_rep').run('query ($id: ID!) { opportunity(id: $id) { state } }', { id: draft.opportunity });
    expect(data.opportunity.state).toBe('CONTRACT');
    expect(await does(other, 'sales_rep', 'draftContract', { opportunityId: draft.opportunity, ...content })).toMatchObject({
      state: 'DRAFT',
    });
  });
});
