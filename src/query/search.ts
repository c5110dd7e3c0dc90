import { allOf, FALSE, TRUE } from './condition.ts';
import type { RecordModel } from './model.ts';
import type { Place } from './place.ts';
import { reachedIds } from './reached.ts';
import type { Getter, Sheet } from './sheet.ts';
import { searchable, storedForm } from './value.ts';
import { seen } from './visible.ts';

/**
 * A search among the records of one type. Grams lead to a few candidates, or the viewer's reach does, and those are read by
 * id. Where there are many, whoever reads the list in its order comes upon matches soon. Which it is shows at run time, so
 * both ways stand in the statement, and one of them has no rows.
 */
export interface Search {
  /** The common table expression that the conditions look into. */
  readonly withText: string;
  /** The conditions of the two ways, of which one holds nowhere: the row is found, and the viewer may see it. */
  readonly ways: (place: Place) => readonly string[];
}

/** More candidates than these cost more than rows read in order until a page is full. */
const MOST_CANDIDATES = 4000;

/** A search whose text a run has at `getter`; `key` tells it from other searches of the statement. */
export function searchOf(model: RecordModel, sheet: Sheet, key: string, getter: Getter): Search {
  sheet.isHeavy = true;
  const name = sheet.alias('s');
  const text = sheet.parameter(`search.${key}`, 'text', getter);
  const byGrams = `closedloop.search_candidates(${sheet.organization}, '${model.prefix}', ${text}, ${MOST_CANDIDATES})`;
  const byReach = reachedIds(model, sheet, MOST_CANDIDATES);
  const candidates = byReach ? `coalesce(${byGrams}, ${byReach})` : byGrams;
  return {
    withText: `${name} as materialized (select closedloop.search_patterns(${text}) as patterns, ${candidates} as ids)`,
    ways: (place) => {
      const isFound = foundText(place, `((select patterns from ${name})::text[])`);
      return [
        allOf([`${place.alias}.id = any((select ids from ${name})::uuid[])`, isFound]),
        allOf([`(select ids is null from ${name})`, isFound]),
      ];
    },
  };
}

/**
 * Whether a row holds every word, as the viewer sees it, and may be seen: grams only led here. Reach and masks look into
 * other tables, so they are asked of rows alone that would be found. And a case has even odds for PostgreSQL, which takes
 * every pattern for rare, and would read and sort all rows instead of going along an index.
 */
function foundText(place: Place, patterns: string): string {
  const fields = place.model.search.map((each) => place.model.fields.get(each)!);
  const stored = fields.map((field) => storedForm(field, place)).join(' || ');
  const shown = fields.map((field) => searchable(field, place)).join(' || ');
  const isShown = shown === stored ? TRUE : `(${shown}) like all ${patterns}`;
  const isOpen = allOf([seen(place.model, place.alias, place.sheet), isShown]);
  // Asked row by row: a hash of all that is open, which PostgreSQL would rather make, takes longer than a page.
  const asked = [TRUE, FALSE].includes(isOpen) ? isOpen : `(select ${isOpen} offset 0)`;
  return `case when (${stored}) like all ${patterns} then ${asked} else false end`;
}

/** Condition of being among the first rows that a search finds; `rows` is `from … where …`, `ordered` their order and number. */
export function isAmongFound(search: Search, place: Place, rows: string, ordered: string): string {
  const ids = search.ways(place).map((way) => `(select ${place.alias}.id ${rows} and ${way} ${ordered})`);
  return `${place.alias}.id = any(array(${ids.join(' union all ')}))`;
}
