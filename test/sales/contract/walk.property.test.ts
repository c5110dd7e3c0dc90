import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packCodes } from '../../../src/governance/law.ts';
import { packs } from '../../../src/governance/packs.ts';
import { contractProcess } from '../../../src/sales/contract/contract.process.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { act, askedFor, at, attached, cny, decide, departmentOf, drafted, posts, read, signable, uuidOf } from './desk.ts';

/** What anybody may try, and the transitions of the process that it may take; none where the state stays. */
const deeds: Readonly<Record<string, { readonly takes: readonly string[]; readonly input: (more: More) => Record<string, unknown> }>> = {
  changeContract: { takes: ['reopen', 'voidReview', 'voidSignature'], input: ({ dice }) => ({ amount: cny(String(1 + (dice % 3))) }) },
  checkContractWithCustomer: { takes: ['check'], input: () => ({ checkNote: 'Read.', hasNoObjection: true }) },
  submitContractForReview: {
    takes: ['submitReview', 'passReview'],
    input: ({ finance }) => ({ departmentIds: [finance], opinion: 'Fair.' }),
  },
  submitContractForSignature: { takes: ['submitSignature', 'release'], input: () => ({}) },
  signContract: { takes: ['sign'], input: ({ documentId }) => ({ signedOn: '2026-03-02', documentId }) },
  dropContract: { takes: ['drop'], input: () => ({ reason: 'x' }) },
  recallContract: { takes: ['recall'], input: () => ({ reason: 'x' }) },
  performContract: { takes: ['perform'], input: () => ({}) },
  completeContract: { takes: ['complete'], input: () => ({}) },
  archiveContract: { takes: ['archive'], input: () => ({ archivePlace: 'Room 4' }) },
  terminateContract: { takes: ['terminate'], input: () => ({ reason: 'x' }) },
  decide: {
    takes: ['passReview', 'returnReview', 'release', 'returnSignature'],
    input: ({ dice }) => (dice % 4 === 0 ? { decision: 'RETURN', reason: 'x' } : {}),
  },
};

interface More {
  readonly dice: number;
  readonly documentId: string;
  readonly finance: string;
}

const signedStates = new Set(['SIGNED', 'EFFECTIVE', 'IMPLEMENTING', 'COMPLETED', 'ARCHIVED', 'TERMINATED']);
const first = await testCompany('TM');

describe.each(packCodes)('a contract of %s, whatever anybody tries', (pack) => {
  const people = packs[pack].roles.flatMap(({ slug, kind }) => (kind === 'relation' || kind === 'duty' ? [] : [slug]));

  test('goes the ways of its process alone, by whom the law lets, and is signed with all that the law asks for', async () => {
    const company = pack === 'TM' ? first : await first.beside(pack);
    const finance = await departmentOf(company, 'finance');
    const step = fc.record({ who: fc.nat(), deed: fc.constantFrom(...Object.keys(deeds)), dice: fc.nat(11) });
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(step, { minLength: 20, maxLength: 30 }), async (isReady, steps) => {
        const draft = await drafted(company);
        // Half of the walks begin where the contract can be signed, so that they get past it.
        let now = await stateOf(company, (isReady ? await signable(company, draft) : draft).id);
        const documentId = await attached(company, now);
        for (const { who, deed, dice } of steps) {
          const actor = await actorOf(company, deed, { who, dice, id: now.id });
          const refused = await tries(company, actor, deed, now, { dice, documentId, finance });
          const then = await stateOf(company, now.id);
          if (refused) expect({ deed, version: then.version }).toEqual({ deed, version: now.version });
          else if (then.state !== now.state) expect(leads(deeds[deed]!.takes, now.state, then.state)).toBe(true);
          now = then;
        }
        if (signedStates.has(now.state)) await mustBeLawful(company, now.id);
      }),
      { numRuns: 5, seed: 20260302 },
    );
  });

  /** Mostly who might, sometimes anybody: so that walks go on, and are tried from every post. */
  async function actorOf(company: Company, deed: string, { who, dice, id }: { who: number; dice: number; id: string }): Promise<string> {
    if (dice > 7) return people[who % people.length]!;
    const asked = deed === 'decide' ? await askedFor(company, { id }) : [];
    const { seller, head, keeper, performer } = posts[pack];
    const likely = asked.length > 0 ? asked : [seller, head, keeper, performer];
    return likely[who % likely.length]!;
  }
});

/** Whether steps lead from a state to another: one of them, or two in the same deed. */
function leads(takes: readonly string[], from: string, to: string): boolean {
  const ways = [...takes, 'takeEffect'].map((name) => contractProcess.transitions[name]!);
  const reached = (state: string) => ways.filter((way) => way.from.includes(state)).map((way) => way.to);
  return reached(from).includes(to) || reached(from).some((between) => reached(between).includes(to));
}

async function tries(company: Company, who: string, deed: string, now: State, more: More): Promise<boolean> {
  const input = deeds[deed]!.input(more);
  if (deed !== 'decide') return (await act(company, who, deed, { ...at(now), ...input })).refusals.length > 0;
  if ((await askedFor(company, now)).length === 0) return true;
  return (await decide(company, who, now, input)).refusals.length > 0;
}

interface State {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

async function stateOf(company: Company, id: string): Promise<State> {
  const [row] = await company.database.asOwner<{ version: number; state: string }>('select version, state from contract where id = $1', [
    uuidOf(id),
  ]);
  return { id, ...row! };
}

/** What is signed was checked, reviewed and signed within the company, as far as the document has that, as it stands. */
async function mustBeLawful(company: Company, id: string): Promise<void> {
  const contract = (await read(company, posts[company.pack].seller, id)) as unknown as {
    checkedOn: string | null;
    signedOn: string | null;
  };
  expect(contract.signedOn).toBe('2026-03-02');
  if (company.pack === 'TM') expect(contract.checkedOn).toBe('2026-03-02');
  // A change voids what was decided before, so the latest approval of each chain is about the contract as it stands.
  const latest = await company.database.asOwner<{ chain: string; state: string }>(
    `select distinct on (chain) chain, state from approval where subject_id = $1 order by chain, id desc`,
    [uuidOf(id)],
  );
  const wanted: readonly string[] = { TM: [], CL: [], MC: [], MS: ['contract.review'], BS: ['contract.review', 'contract.signature'] }[
    company.pack
  ];
  for (const chain of wanted) expect(latest).toContainEqual({ chain, state: 'APPROVED' });
}
