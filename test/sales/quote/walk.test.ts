import { expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany } from '../../support/company.ts';
import { act, approvalOf, at, decide, drafted, line, needing, posts, read } from './desk.ts';

/** The ways that there are, by verb; what is not here is no way. A change ends what was submitted. */
const ways: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  submitQuote: { DRAFT: ['IN_APPROVAL', 'APPROVED'], RETURNED: ['IN_APPROVAL', 'APPROVED'] },
  APPROVE: { IN_APPROVAL: ['APPROVED'] },
  RETURN: { IN_APPROVAL: ['RETURNED'] },
  changeQuote: { DRAFT: ['DRAFT'], RETURNED: ['RETURNED'], IN_APPROVAL: ['DRAFT'], APPROVED: ['DRAFT'] },
  changeQuoteLines: { DRAFT: ['DRAFT'], RETURNED: ['RETURNED'], IN_APPROVAL: ['DRAFT'], APPROVED: ['DRAFT'] },
  sendQuote: { DRAFT: ['SENT'], APPROVED: ['SENT'] },
  recordQuoteAcceptance: { SENT: ['ACCEPTED'] },
  recordQuoteDecline: { SENT: ['DECLINED'] },
  withdrawQuote: { DRAFT: ['WITHDRAWN'], RETURNED: ['WITHDRAWN'], APPROVED: ['WITHDRAWN'], SENT: ['WITHDRAWN'] },
};

const givenTo: Readonly<Record<string, (step: number) => Record<string, unknown>>> = {
  changeQuote: (step) => ({ paymentMethod: `In ${step} days.` }),
  changeQuoteLines: (step) => ({ lines: [{ ...line, quantity: String(step + 1) }] }),
  recordQuoteAcceptance: () => ({ agreement: 'By letter.' }),
  recordQuoteDecline: () => ({ reason: 'Too dear.' }),
  withdrawQuote: () => ({ reason: 'A mistake.' }),
};

/** Who may take a step at all; everybody else is refused or finds nothing. */
const takers = (pack: PackCode): Readonly<Record<string, readonly string[]>> => {
  const { seller, assistant, approver } = posts[pack];
  const preparers = assistant ? [seller, assistant] : [seller];
  return {
    ...Object.fromEntries(['submitQuote', 'changeQuote', 'changeQuoteLines', 'sendQuote'].map((verb) => [verb, preparers])),
    APPROVE: [approver],
    RETURN: [approver],
    recordQuoteAcceptance: [seller],
    recordQuoteDecline: [seller],
    withdrawQuote: [...preparers, approver],
  };
};

const first = await testCompany('TM');

test.each(packCodes)('no walk through %s leads a quotation where no way leads, whoever tries', async (pack) => {
  const company = pack === 'TM' ? first : await first.beside(pack);
  const { seller } = posts[pack];
  const members = await company.database.asOwner<{ email: string }>(
    `select email from member where organization_id = $1 and kind = 'PERSON' order by email`,
    [company.organizationId],
  );
  const everybody = members.map(({ email }) => email.split('@')[0]!);
  const random = seeded(pack.charCodeAt(0) * 31 + pack.charCodeAt(1));
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const may = takers(pack);
  const opportunity = (await needing(company, seller)).id;
  let quote = await drafted(company, seller, { opportunity });
  const reached = new Set<string>();
  for (let step = 0; step < 160; step += 1) {
    // Half of the time somebody who may tries what may be possible; else anybody tries anything.
    const possible = Object.keys(ways).filter((each) => quote.state in ways[each]!);
    const isLikely = random() < 0.5 && possible.length > 0;
    const verb = pick(isLikely ? possible : Object.keys(ways));
    const who = pick(isLikely ? may[verb]! : everybody);
    const isDone = await attempt(company, { who, verb, quote, step });
    const after = (await read(company, seller, quote.id))!;
    if (isDone) {
      expect([step, who, verb, quote.state, after.state, ways[verb]![quote.state]?.includes(after.state)]).toEqual([
        step,
        who,
        verb,
        quote.state,
        after.state,
        true,
      ]);
      expect([verb, may[verb]]).toEqual([verb, expect.arrayContaining([who])]);
      // G1: on in TM, whose sales manager approves.
      if (verb === 'sendQuote' && pack === 'TM') expect(quote.state).toBe('APPROVED');
    } else expect([who, verb, after.state, after.version]).toEqual([who, verb, quote.state, quote.version]);
    reached.add(after.state);
    const isEnded = ['ACCEPTED', 'DECLINED', 'WITHDRAWN'].includes(after.state);
    quote = isEnded && random() < 0.6 ? await drafted(company, seller, { opportunity }) : after;
  }
  expect(reached.size).toBeGreaterThanOrEqual(pack === 'TM' ? 7 : 5);
});

interface Attempt {
  readonly who: string;
  readonly verb: string;
  readonly quote: { readonly id: string; readonly version: number };
  readonly step: number;
}

async function attempt(company: typeof first, { who, verb, quote, step }: Attempt): Promise<boolean> {
  if (verb !== 'APPROVE' && verb !== 'RETURN') {
    return (await act(company, who, verb, { ...at(quote), ...givenTo[verb]?.(step) })).refusals.length === 0;
  }
  const approval = await approvalOf(company, posts[company.pack].seller, quote.id);
  return approval !== null && (await decide(company, who, approval.id, verb)).length === 0;
}

/** Numbers that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
