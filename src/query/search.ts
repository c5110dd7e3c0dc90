import { allOf, TRUE } from './condition.ts';
import type { RecordModel } from './model.ts';
import type { Place } from './place.ts';
import type { Getter, Sheet } from './sheet.ts';
import { searchable, storedForm } from './value.ts';

/**
 * A search among the records of one type. Grams lead to a few candidates, which are read by id; a text that is frequent
 * has none, and is come upon soon by whoever reads the list in its order. Which it is shows at run time, so both ways stand
 * in the statement, and one of them has no rows.
 */
export interface Search {
  /** The common table expression that the conditions look into. */
  readonly withText: string;
  /** The two ways to the rows of an alias, as conditions of which one holds nowhere. */
  readonly ways: (alias: string) => readonly [few: string, many: string];
  /** Whether a row holds every word, as the viewer sees it: grams only led here. */
  readonly isFound: (place: Place) => string;
}

/** More candidates than these cost more than rows read in order until a page is full. */
const MOST_CANDIDATES = 4000;

/** A search whose text a run has at `getter`; `key` tells it from other searches of the statement. */
export function searchOf(model: RecordModel, sheet: Sheet, key: string, getter: Getter): Search {
  sheet.isHeavy = true;
  const name = sheet.alias('s');
  const text = sheet.parameter(`search.${key}`, 'text', getter);
  const candidates = `closedloop.search_candidates(${sheet.organization}, '${model.prefix}', ${text}, ${MOST_CANDIDATES})`;
  const patterns = `((select patterns from ${name})::text[])`;
  return {
    withText: `${name} as materialized (select closedloop.search_patterns(${text}) as patterns, ${candidates} as ids)`,
    ways: (alias) => [`${alias}.id = any((select ids from ${name})::uuid[])`, `(select ids is null from ${name})`],
    isFound: (place) => {
      const fields = model.search.map((each) => model.fields.get(each)!);
      const seen = fields.map((field) => searchable(field, place)).join(' || ');
      const stored = fields.map((field) => storedForm(field, place)).join(' || ');
      // What a mask hides costs a look into other tables: only for rows that would be found without it.
      return allOf([`(${stored}) like all ${patterns}`, seen === stored ? TRUE : `(${seen}) like all ${patterns}`]);
    },
  };
}

/** Condition of being among the first rows that a search finds; `rows` is `from … where …`, `ordered` their order and number. */
export function isAmongFound(search: Search, place: Place, rows: string, ordered: string): string {
  const ids = search
    .ways(place.alias)
    .map((way) => `(select ${place.alias}.id ${rows} and ${allOf([way, search.isFound(place)])} ${ordered})`);
  return `${place.alias}.id = any(array(${ids.join(' union all ')}))`;
}
