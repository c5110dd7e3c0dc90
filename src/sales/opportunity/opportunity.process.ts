import { fact, guard, isWritten, require } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { Opportunity } from './opportunity.entity.ts';
import { OpportunityState } from './opportunity.vocabulary.ts';

const open = ['SCREENED', 'CONTACTED', 'NEEDS_ANALYSIS', 'SOLUTION_QUOTE', 'NEGOTIATION', 'CONTRACT'] as const;
const action = 'opportunity.manage';

/**
 * A lead is assessed, contacted, understood, offered a solution, negotiated with and signed; then its order is executed
 * and the customer maintained. Each step asks for what the organization's document asks for, and rests on its clauses.
 * What was closed before it came here is HISTORICAL, and no way leads on from there.
 *
 *   LEAD → SCREENED → CONTACTED ↺ → NEEDS_ANALYSIS → SOLUTION_QUOTE → NEGOTIATION → CONTRACT → ORDER_EXECUTION → MAINTENANCE
 *     ↓        └───────────┴───────────────┴───────────────┴──────────────┴────────────┘
 *   DISQUALIFIED                                   LOST                                                       HISTORICAL
 */
export const opportunityProcess = process({
  type: () => Opportunity,
  slug: 'opportunity',
  section: 'P16',
  states: OpportunityState,
  initial: 'LEAD',
  facts: {
    hasCustomer: (row) => `(${row}.customer_id is not null)`,
    hasInteraction: (row) =>
      `exists (select 1 from interaction i where i.organization_id = ${row}.organization_id and i.customer_id = ${row}.customer_id and i.state = 'RECORDED')`,
    hasSentQuote: (row) =>
      `exists (select 1 from quote q where q.organization_id = ${row}.organization_id and q.opportunity_id = ${row}.id and q.state in ('SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED'))`,
    hasIntention: (row) => `coalesce(${row}.intention = 'BUYING', false)`,
  },
  transitions: {
    screen: {
      from: ['LEAD'],
      to: 'SCREENED',
      action,
      clauses: ['TM-5.1.1b', 'CL-4.4.2a', 'MS-3.2.1c', 'MC-4.2.1', 'BS-2.2.5b'],
      rows: [
        require('assessment', 'TM-5.1.1b', 'MS-3.2.1c', 'MC-4.2.1'),
        require('prospectClass', 'MS-3.2.1c'),
        require('isKeyTarget', 'MS-3.2.1c'),
        guard('developmentScheme', {
          code: 'MISSING_FIELD',
          clauses: ['MS-3.2.1c'],
          field: 'developmentScheme',
          remedy: 'fill_field',
          isKept: ({ input }) => input['isKeyTarget'] !== true || isWritten(input['developmentScheme']),
          values: () => ({ field: 'developmentScheme' }),
        }),
      ],
    },
    disqualify: {
      from: ['LEAD'],
      to: 'DISQUALIFIED',
      action,
      clauses: ['TM-5.1.1b', 'CL-4.4.2a', 'MS-3.2.1c', 'MC-4.2.1', 'BS-2.2.5b'],
      rows: [
        require('assessment', 'TM-5.1.1b', 'MS-3.2.1c', 'MC-4.2.1'),
        require('reason', 'TM-5.1.1b', 'CL-4.4.2b', 'MS-3.3.1', 'MC-4.2.1', 'BS-2.2.5l'),
      ],
    },
    contact: {
      from: ['SCREENED'],
      to: 'CONTACTED',
      action,
      clauses: ['TM-5.1.1c', 'CL-4.3.2a', 'MS-3.2.2a', 'MC-4.2.3', 'BS-2.1.2f'],
      rows: [
        fact('hasCustomer', {
          code: 'PREREQUISITE_MISSING',
          clauses: ['TM-5.1.1d', 'CL-4.3.1a', 'MS-4.1.1a', 'MC-5.2.1', 'BS-2.2.4f'],
          remedy: 'complete_step',
          values: () => ({ step: 'customer file' }),
        }),
        fact('hasInteraction', {
          code: 'PREREQUISITE_MISSING',
          clauses: ['TM-5.1.1c', 'MS-3.2.2a', 'MC-4.2.3'],
          remedy: 'complete_step',
          values: () => ({ step: 'interaction' }),
        }),
        require('visitNeeds', 'MC-4.2.2'),
        require('visitBackground', 'MC-4.2.2'),
        require('visitPurchasingProcess', 'MC-4.2.2'),
        require('visitMaterial', 'MC-4.2.2'),
        require('visitDemonstration', 'MC-4.2.2'),
      ],
      offers: ['engagedOn'],
    },
    followUp: {
      from: ['CONTACTED'],
      to: 'CONTACTED',
      action,
      clauses: ['TM-5.1.1c', 'CL-4.3.2a', 'MS-3.2.2a', 'MC-2.2.5c', 'BS-2.2.5c'],
      rows: [require('intention', 'MS-3.2.2a'), require('nextContactOn', 'MS-3.2.2a')],
      offers: ['intention', 'nextContactOn'],
    },
    analyseNeeds: {
      from: ['CONTACTED'],
      to: 'NEEDS_ANALYSIS',
      action,
      clauses: ['TM-5.1.2', 'CL-4.3.1a', 'MS-3.2.2b', 'MC-4.2.4', 'MC-2.2.5b', 'BS-2.2.5c'],
      rows: [
        require('needs', 'TM-5.1.2', 'CL-4.3.1a', 'MC-4.2.4', 'MC-2.2.5b'),
        require('painPoints', 'TM-5.1.2'),
        guard('detailedNeeds', {
          code: 'MISSING_FIELD',
          clauses: ['MS-3.2.2b'],
          field: 'needs',
          facts: ['hasIntention'],
          remedy: 'fill_field',
          isKept: ({ facts, input }) => facts['hasIntention'] !== true || isWritten(input['needs']),
          values: () => ({ field: 'needs' }),
        }),
      ],
      offers: ['needs', 'painPoints'],
    },
    proposeSolution: {
      from: ['NEEDS_ANALYSIS'],
      to: 'SOLUTION_QUOTE',
      action,
      clauses: ['TM-5.1.3a', 'TM-2.2.3b', 'CL-3.2.2a', 'MS-3.2.2b', 'MC-4.2.4', 'BS-3.1b'],
      rows: [require('solution', 'TM-5.1.3a', 'MS-3.2.2b', 'MC-4.2.4'), require('quotedAmount', 'TM-5.1.3a', 'MS-3.2.3a', 'BS-3.1b')],
      offers: ['solution', 'quotedAmount'],
    },
    startNegotiation: {
      from: ['SOLUTION_QUOTE'],
      to: 'NEGOTIATION',
      action,
      clauses: ['TM-5.1.3c', 'CL-3.2.2b', 'MS-3.2.3a', 'MC-4.2.5', 'BS-2.2.5f'],
      rows: [
        fact('hasSentQuote', {
          code: 'PREREQUISITE_MISSING',
          clauses: ['TM-5.1.3c', 'MS-3.2.3a', 'MC-4.2.5'],
          remedy: 'complete_step',
          values: () => ({ step: 'quotation sent' }),
        }),
        require('negotiatedPrice', 'MC-4.2.5'),
        require('deliveryDueOn', 'MC-4.2.5'),
        require('paymentMethod', 'MC-4.2.5'),
      ],
      offers: ['negotiatedPrice', 'deliveryDueOn', 'paymentMethod'],
    },
    agree: {
      from: ['NEGOTIATION'],
      to: 'CONTRACT',
      action,
      clauses: ['TM-5.1.4a', 'CL-1.3.2', 'MS-3.2.3b', 'MC-4.2.5', 'BS-2.2.5f'],
      rows: [require('agreement', 'TM-5.1.4a', 'MS-3.2.3b', 'MC-4.2.5')],
      offers: ['agreement'],
    },
    signContract: {
      from: ['CONTRACT'],
      to: 'ORDER_EXECUTION',
      action,
      // It follows from the signed contract.
      isPersonal: true,
      clauses: ['TM-5.1.4c', 'CL-4.4.2b', 'MS-3.2.3b', 'MC-4.2.6', 'BS-2.2.5f'],
      rows: [
        require('contractReference', 'TM-5.1.4c', 'MS-3.2.3b', 'MC-4.2.6', 'BS-2.2.5f'),
        require('signedOn', 'TM-5.1.4c', 'CL-4.4.2b', 'MS-3.2.3b', 'MC-4.2.6', 'BS-2.2.5f'),
        require('contractAmount', 'TM-5.1.4c', 'CL-4.4.2b', 'MS-3.3.1', 'MC-2.2.4d', 'BS-2.2.5c'),
      ],
    },
    deliver: {
      from: ['ORDER_EXECUTION'],
      to: 'MAINTENANCE',
      action,
      clauses: ['TM-5.1.5a', 'TM-5.1.6a', 'CL-4.3.3b', 'MS-3.2.4b', 'MC-4.2.6', 'BS-2.2.5f'],
      rows: [require('deliveredOn', 'TM-5.1.5a', 'MS-3.2.4b', 'MC-4.2.6', 'BS-2.2.5f')],
      offers: ['deliveredOn'],
    },
    lose: {
      from: open,
      to: 'LOST',
      action,
      clauses: ['TM-2.1.4b', 'CL-4.4.2b', 'MS-3.3.1', 'MC-2.2.5d', 'BS-2.2.5l'],
      rows: [require('reason', 'TM-2.1.4b', 'CL-4.4.2b', 'MS-3.3.1', 'MC-2.2.5d', 'BS-2.2.5l')],
    },
  },
});

contributeTransitions(opportunityProcess);
