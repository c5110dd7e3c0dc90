import { describe, expect, it } from '@jest/globals';
import { chainFault } from '../../src/governance/chain-fault.ts';
import { chains } from '../../src/governance/chains.ts';
import { lawOf, packCodes, type LawOverride, type PackCode } from '../../src/governance/law.ts';
import { overrideFault } from '../../src/governance/override-fault.ts';
import { packs } from '../../src/governance/packs.ts';

const law = (pack: PackCode, ...overrides: LawOverride[]) => lawOf(pack, overrides, '2026-03-02');
const override = (
  kind: LawOverride['kind'],
  key: string,
  value: unknown,
  from = '2026-01-01',
  until: string | null = null,
): LawOverride => ({
  kind,
  key,
  value,
  from,
  until,
});
const slugsOf = (pack: PackCode, chain: string, ...overrides: LawOverride[]) =>
  law(pack, ...overrides)
    .chain(chain)
    .map(({ slug }) => slug);

describe('the steps of each chain that count by default', () => {
  it.each([
    [
      'C17 TM-5.1.3c the sales manager approves quotations in TM only',
      'quote.approval',
      { TM: ['quote.approve'], CL: [], MS: [], MC: [], BS: [] },
    ],
    [
      'C18 MS-3.2.3c, BS-3.2a contracts are reviewed in MS and BS',
      'contract.review',
      { TM: [], CL: [], MS: ['contract.review'], MC: [], BS: ['contract.review', 'contract.review_technical', 'contract.escalate'] },
    ],
    [
      'BS-3.2d two parts are signed in BS',
      'contract.signature',
      { TM: [], CL: [], MS: [], MC: [], BS: ['contract.sign_technical', 'contract.sign_commercial'] },
    ],
  ])('%s', (_title, chain, expected) => {
    expect(Object.fromEntries(packCodes.map((pack) => [pack, slugsOf(pack, chain)]))).toEqual(expected);
  });

  it('BS-3.2d the two signatures are given at the same time and by two people, the separate meeting has minutes', () => {
    expect(law('BS').chain('contract.signature')).toMatchObject([
      { isDistinct: true, isParallel: false },
      { isDistinct: true, isParallel: true },
    ]);
    expect(law('BS').chain('contract.review').at(-1)).toMatchObject({ isMeeting: true, isOnEscalation: true });
  });

  it('G1 a step that an organization switches on counts, and a chain that nobody knows is our bug', () => {
    expect(slugsOf('CL', 'quote.approval', override('STEP', 'quote.approve', true))).toEqual(['quote.approve']);
    expect(() => law('TM').chain('quote.aproval')).toThrow('Unknown chain');
  });
});

describe('a chain that an organization sets', () => {
  const two = [{ step: 'quote.approve' }, { role: 'finance', mode: 'ALL' }, { relation: 'superior', isParallel: true }];

  it('TM-6.2.1b holds from its day to its end', () => {
    const dated = override('CHAIN', 'quote.approval', two, '2026-03-01', '2026-03-03');
    expect(slugsOf('TM', 'quote.approval', dated)).toEqual(['quote.approve', 'finance', 'superior']);
    expect(lawOf('TM', [dated], '2026-03-03').chain('quote.approval')).toHaveLength(1);
    expect(lawOf('TM', [dated], '2026-02-28').chain('quote.approval')).toHaveLength(1);
    expect(law('TM', dated).revision).not.toBe(law('TM').revision);
  });

  it('TM-5.1.3c keeps the steps that are on: one that is off does not count although it stands in it', () => {
    expect(slugsOf('CL', 'quote.approval', override('CHAIN', 'quote.approval', two))).toEqual(['finance', 'superior']);
  });

  it('each default chain may be set as it is, in every pack', () => {
    for (const pack of packCodes) {
      for (const { slug, steps } of chains) {
        const value = steps.map(({ slug: step, kind: _kind, above: _above, upTo: _upTo, ...rest }) => ({ step, ...rest }));
        expect([pack, slug, chainFault(packs[pack], slug, value)]).toEqual([pack, slug, null]);
      }
    }
  });

  it.each([
    ['CL', 'quote.approval', [], null],
    ['TM', 'quote.approval', [], 'step_ordered'],
    ['TM', 'quote.approval', [{ step: 'quote.approve', isOnEscalation: true }], 'step_weaker'],
    ['TM', 'quote.approval', [{ step: 'quote.approve', mode: 'ALL' }], null],
    ['TM', 'quote.approval', [{ role: 'finance' }, { step: 'quote.approve' }], null],
    ['TM', 'quote.approval', [{ step: 'quote.approve' }, { role: 'superior' }], 'unknown_role'],
    ['TM', 'quote.approval', [{ step: 'quote.approve' }, { role: 'business_rep' }], 'unknown_role'],
    ['TM', 'quote.approval', [{ step: 'quote.approve' }, { relation: 'everyone' }], 'wrong_value'],
    ['TM', 'quote.approval', [{ step: 'quote.approve', isParallel: 'yes' }], 'wrong_value'],
    ['TM', 'quote.approval', [null], 'wrong_value'],
    ['TM', 'quote.approval', Array.from({ length: 21 }, () => ({ role: 'finance' })), 'wrong_value'],
    [
      'BS',
      'contract.review',
      [{ step: 'contract.review' }, { step: 'contract.review_technical' }, { step: 'contract.escalate', isMeeting: true }],
      'step_weaker',
    ],
    [
      'BS',
      'contract.signature',
      [
        { step: 'contract.sign_commercial', isDistinct: true },
        { step: 'contract.sign_technical', isDistinct: true },
      ],
      null,
    ],
    ['BS', 'contract.signature', [{ step: 'contract.sign_commercial', isDistinct: true }], 'step_ordered'],
  ] as const)('%s %s %j: %s', (pack, key, value, fault) => {
    expect(overrideFault(pack, override('CHAIN', key, value))).toBe(fault);
  });
});
