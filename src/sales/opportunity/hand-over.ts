import { announce } from '../../workflow/consequence.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Opportunity } from './opportunity.entity.ts';

/** Tells that an opportunity belongs to somebody else, or counts elsewhere, so that what hangs on it goes along. */
export const followHandOver = announce<RowOf<Opportunity>>('opportunity.hand_over');
