import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { testCompany } from '../../support/company.ts';
import { decideInModel, openModel, summaryOf, type ModelStep } from './model.ts';
import { approvalOf, decide, makePapers, submitPaper } from './paper.ts';

const company = await testCompany('CL');
await makePapers(company);

/** Two people in each role, so that distinct steps find a second one. */
const people: Record<string, readonly string[]> = {};
for (const role of ['finance', 'legal', 'logistics']) people[role] = [role, await company.hire(role)];
const everybody = Object.values(people).flat();

const step = fc.record({
  role: fc.constantFrom(...Object.keys(people)),
  mode: fc.constantFrom('ANY' as const, 'ALL' as const),
  isParallel: fc.boolean(),
  isOnEscalation: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  above: fc.option(fc.constantFrom('100', '300'), { nil: null, freq: 4 }),
});
const turn = fc.record({
  who: fc.constantFrom(...everybody),
  step: fc.nat({ max: 4 }),
  decision: fc.constantFrom(
    'APPROVE' as const,
    'APPROVE' as const,
    'APPROVE' as const,
    'APPROVE' as const,
    'RETURN' as const,
    'ESCALATE' as const,
  ),
});
const story = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  twoPeople: fc.boolean(),
  isSpecial: fc.boolean(),
  amount: fc.constantFrom(50n, 200n, 400n),
  turns: fc.array(turn, { minLength: 1, maxLength: 14 }),
});

it('CL-1.3.2 any chain, however it is decided, goes the way that a small model of it goes', async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ steps, twoPeople, isSpecial, amount, turns }) => {
      // Of two people who must differ, each signs alone.
      const chain: readonly ModelStep[] = steps.map((each, index) => ({
        ...each,
        isDistinct: twoPeople && index < 2,
        ...(twoPeople && index < 2 ? { mode: 'ANY' as const } : {}),
        people: people[each.role]!,
      }));
      const value = chain.map(({ people: _people, ...given }) => given);
      await company
        .as('founder')
        .run(
          `mutation ($value: JSON) { overrideLaw(input: { kind: CHAIN, key: "quote.approval", value: $value }) { refusals { code } } }`,
          { value },
        );
      const paper = await submitPaper(company, 'sales_rep', { amount, isSpecial });
      const model = openModel(chain, { amount, isSpecial });
      let real = await approvalOf(company, 'sales_rep', paper);
      expect(summaryOf(real)).toEqual(model.summary());
      for (const { who, step: at, decision } of turns) {
        const place = at % chain.length;
        const stepId = real.steps.nodes[place]!.id;
        const { refusals } = await decide(company, who, { approvalId: real.id, stepId, decision, reason: 'Because' });
        expect([who, place, decision, refusals.length === 0]).toEqual([who, place, decision, decideInModel(model, who, place, decision)]);
        real = await approvalOf(company, 'sales_rep', paper);
        expect(summaryOf(real)).toEqual(model.summary());
      }
      expect(real.paperState).toBe({ PENDING: 'IN_APPROVAL', APPROVED: 'APPROVED', RETURNED: 'RETURNED' }[real.state as 'PENDING']);
    }),
    { numRuns: 60, seed: 20_260_302 },
  );
}, 120_000);
