import type { LocalText } from '../governance/pack.ts';
import type { FigureModel } from '../query/figure.ts';
import { customers, interactions, opportunities } from './facts.ts';

/** A metric: what it is called, and how it is made of rows. */
export interface Metric extends FigureModel {
  readonly code: string;
  readonly title: LocalText;
  readonly description: string;
  /** The day on which a row counts, in words. */
  readonly dated: string | null;
  readonly clauses: readonly string[];
}

const won = { field: 'outcome', values: ['WON'] };
const decided = { field: 'outcome', values: ['WON', 'LOST'] };

/** All metrics, in the order of the catalogue. A new one is one literal more. */
export const metrics: readonly Metric[] = [
  {
    code: 'new_customers',
    name: 'newCustomers',
    title: { en: 'New customers', zh: '新客户数' },
    description:
      'Customers by the day that makes them new: `firstContactOn`, or `activeSince` where the setting `new_customer_basis` says FIRST_ORDER.',
    facts: customers,
    countedOn: (law) => [law.setting('new_customer_basis') === 'FIRST_ORDER' ? 'activeSince' : 'firstContactOn'],
    dated: 'firstContactOn or activeSince, by the setting new_customer_basis',
    figure: { kind: 'count', part: {} },
    clauses: ['TM-5.2.2', 'CL-5.1.2', 'MS-3.3.1', 'MC-6.2.2b', 'BS-2.2.5e'],
  },
  {
    code: 'customer_count',
    name: 'customerCount',
    title: { en: 'Customers', zh: '客户数' },
    description: 'Customer files as they are today, whatever the period.',
    facts: customers,
    countedOn: () => [],
    dated: null,
    figure: { kind: 'count', part: {} },
    clauses: ['TM-3.2.4', 'CL-4.3.1b', 'MS-4.2.2a', 'MS-4.2.2b', 'MC-5.2.2', 'BS-2.2.4f'],
  },
  {
    code: 'interaction_count',
    name: 'interactionCount',
    title: { en: 'Interactions', zh: '客户互动次数' },
    description: 'Calls, messages and visits that count; annulled entries do not.',
    facts: interactions,
    countedOn: () => ['at'],
    dated: 'at',
    figure: { kind: 'count', part: { when: { field: 'state', values: ['RECORDED'] } } },
    clauses: ['TM-2.2.3b', 'TM-5.1.1c', 'CL-4.3.2a', 'MS-3.2.2a', 'MC-4.2.3', 'BS-2.1.2f'],
  },
  {
    code: 'opportunity_count',
    name: 'opportunityCount',
    title: { en: 'Opportunities', zh: '商机数' },
    description: 'Opportunities by the day on which contact began, or of their creation before that.',
    facts: opportunities,
    countedOn: () => ['engagedOn', 'createdAt'],
    dated: 'engagedOn, else the day of createdAt',
    figure: { kind: 'count', part: {} },
    clauses: ['TM-2.1.1c', 'TM-5.2.3c', 'CL-4.4.2b', 'MS-3.3.2', 'MC-2.2.4d', 'BS-2.2.2a'],
  },
  {
    code: 'opportunity_value',
    name: 'opportunityValue',
    title: { en: 'Value of opportunities', zh: '商机金额' },
    description: 'What these opportunities are worth, in the base currency; those without a value count as nothing.',
    facts: opportunities,
    countedOn: () => ['engagedOn', 'createdAt'],
    dated: 'engagedOn, else the day of createdAt',
    figure: { kind: 'money', part: { sum: 'value' } },
    clauses: ['TM-2.1.1c', 'TM-5.2.3c', 'CL-4.4.2b', 'MS-3.3.2', 'MC-2.2.4d', 'BS-2.2.2a'],
  },
  {
    code: 'outcome_rate',
    name: 'outcomeRate',
    title: { en: 'Share of opportunities won', zh: '赢单率' },
    description: 'Won opportunities over those won or lost; those dropped at the assessment count in neither.',
    facts: opportunities,
    countedOn: () => ['closedOn'],
    dated: 'closedOn',
    figure: { kind: 'rate', part: { when: won }, of: { when: decided } },
    clauses: ['TM-5.2.2', 'CL-5.3.1', 'MS-3.3.2', 'MC-2.2.4d', 'BS-2.2.5l'],
  },
  {
    code: 'value_won',
    name: 'valueWon',
    title: { en: 'Value won', zh: '赢单金额' },
    description: 'What the opportunities won are worth, in the base currency.',
    facts: opportunities,
    countedOn: () => ['closedOn'],
    dated: 'closedOn',
    figure: { kind: 'money', part: { sum: 'value', when: won } },
    clauses: ['TM-5.2.2', 'CL-5.1.1', 'MS-3.3.2', 'MC-6.2.2a', 'BS-2.1.1a'],
  },
];

export const metricNamed: ReadonlyMap<string, Metric> = new Map(metrics.map((each) => [each.name, each]));
