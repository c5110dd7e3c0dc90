import type { Law } from '../governance/law.ts';
import type { DimensionModel, FigureModel } from '../query/figure.ts';
import { dimensions } from './dimensions.ts';

/** The dimensions that a metric can be divided by: what its rows know, and periods where they count on a day. */
export function knownBy({ facts, countedOn }: FigureModel, law: Law): readonly DimensionModel[] {
  const isDated = countedOn(law).length > 0;
  return dimensions.filter(({ name, of }) => (of.kind === 'period' ? isDated : facts.dimensions[name] !== undefined));
}
