import type { Work } from '../../workflow/work.ts';

/** What a trade gives every new organization, such as the usual customer grades; runs in the founding transaction. */
export type SetUp = (work: Work, isEnglish: boolean) => void;

const setUps: SetUp[] = [];

/** Registers what a higher trade sets up when an organization is founded. */
export function atFounding(setUp: SetUp): void {
  setUps.push(setUp);
}

/** Sets up what the trades registered, in the order of the trades. */
export function setUpTrades(work: Work, isEnglish: boolean): void {
  for (const setUp of setUps) setUp(work, isEnglish);
}
