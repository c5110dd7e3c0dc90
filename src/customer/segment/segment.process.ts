import { carried, require } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { Segment } from './segment.entity.ts';
import { SegmentState } from './segment.vocabulary.ts';

/** The other packs divide the market by fallback or from a clause without detail. */
const choosing = carried('MS-2.2.1', { to: 'all' });
const dividing = carried('MS-2.2.2', { to: 'all' });

/**
 * P8 Segment. A segment is described, used, and retired. It is not used before size, growth, fit, needs and
 * competition are known; retiring it needs a reason.
 *
 *     draft ──activate──▶ active ──retire──▶ retired
 */
export const segmentProcess = process({
  type: () => Segment,
  slug: 'segment',
  section: 'P8',
  states: SegmentState,
  initial: SegmentState.DRAFT,
  facts: {},
  transitions: {
    activate: {
      from: ['DRAFT'],
      to: 'ACTIVE',
      action: 'segment.manage',
      clauses: ['MS-2.2.1', 'MS-2.2.2', 'CL-3.2.1b'],
      rows: [
        require('size', choosing),
        require('growthPotential', choosing),
        require('competenceFit', choosing),
        require('needFeatures', dividing),
        require('competition', dividing),
      ],
    },
    retire: { from: ['ACTIVE'], to: 'RETIRED', action: 'segment.manage', clauses: ['MS-2.2.2'], rows: [require('reason', dividing)] },
  },
});

contributeTransitions(segmentProcess);
