import { fact } from '../../governance/law-row.ts';
import { byAuthor, isAuthor } from '../../workflow/author-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { PriceListItem } from './price-list-item.entity.ts';
import { PriceListItemState } from './price-list-item.vocabulary.ts';

const action = 'price.set';

/** Prices are set, kept up and follow the market (C34). */
const pricing = ['CL-3.2.2b', 'MC-4.1.3', 'BS-2.2.4k'] as const;

/** What the document asks a price to rest on. */
const restsOn = (field: string, clause: string) =>
  fact(`has.${field}`, {
    code: 'MISSING_FIELD',
    clauses: [clause],
    field,
    remedy: 'fill_field',
    values: () => ({ field }),
  });

/**
 * P18 Price list. Whoever sets prices drafts a price with what it rests on, and puts it in force from a day that has
 * come. It takes the place of the one before, so that of a product one price holds in each currency. What is in force is
 * never changed: the next price replaces it.
 *
 *     draft ──putInForce──▶ valid ──replace──▶ replaced
 *       └──withdraw──▶ withdrawn
 */
export const priceProcess = process({
  type: () => PriceListItem,
  slug: 'price_list_item',
  section: 'P18',
  states: PriceListItemState,
  initial: PriceListItemState.DRAFT,
  facts: {
    'has.basisCost': (row) => `(${row}.basis_cost is not null)`,
    'has.demandNote': (row) => `(${row}.demand_note is not null)`,
    'has.competitorPrice': (row) => `(${row}.competitor_price is not null)`,
    'has.valueArgument': (row) => `(${row}.value_argument is not null)`,
    isOnSale: (row) =>
      `exists (select 1 from product sp where sp.organization_id = ${row}.organization_id and sp.id = ${row}.product_id and sp.state = 'ACTIVE')`,
    isAuthor,
  },
  transitions: {
    putInForce: {
      from: ['DRAFT'],
      to: 'VALID',
      action,
      clauses: pricing,
      rows: [
        restsOn('basisCost', 'CL-3.2.2a'),
        restsOn('demandNote', 'CL-3.2.2a'),
        restsOn('competitorPrice', 'CL-3.2.2a'),
        restsOn('valueArgument', 'CL-3.2.2b'),
        fact('isOnSale', {
          code: 'RECORD_LOCKED',
          clauses: ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-2.2.2h'],
          remedy: 'use_transition',
          values: () => ({ type: 'Product', id: '', state: { state: 'RETIRED' } }),
        }),
      ],
      offers: ['validFrom'],
    },
    takeOver: {
      from: ['DRAFT'],
      to: 'VALID',
      action: 'platform.import',
      isPersonal: true,
      clauses: pricing,
      rows: [],
    },
    replace: {
      from: ['VALID'],
      to: 'REPLACED',
      action,
      isPersonal: true,
      clauses: pricing,
      rows: [],
    },
    withdraw: {
      from: ['DRAFT'],
      to: 'WITHDRAWN',
      action,
      clauses: ['G26'],
      rows: [byAuthor(action)],
    },
  },
});

contributeTransitions(priceProcess);
