import { removeFilesOfPerson } from './attachment/follow-erasure.ts';
import { fulfilContacts, fulfilRenewal, fulfilVerification } from './customer/customer/customer-duties.ts';
import { handOverCustomers } from './customer/customer/hand-over-customers.ts';
import { setUpUsualGrades } from './customer/grade/usual-grades.ts';
import { askAfterMove, askWithout } from './organization/approval/ask-again.ts';
import { handOverDuties, leaveDuties } from './organization/duty/hand-over-duties.ts';
import { endAccess } from './organization/record-access/end-access.ts';
import { followOpportunity } from './sales/contract/follow-opportunity.ts';
import { fulfilByContract, fulfilByImplementation, fulfilByOpportunity } from './sales/implementation/contract-duties.ts';
import { enterImplementation, handOverImplementations, implementContract } from './sales/implementation/follow-contract.ts';
import { bookAnew, handOverOpportunities, keepBooked } from './sales/opportunity/follow-members.ts';
import { fulfilDecision, fulfilFollowUp } from './sales/opportunity/opportunity-duties.ts';
import { giveDiscount } from './sales/quote/give-discount.ts';
import { handOverQuotes } from './sales/quote/hand-over-quotes.ts';
import { fulfilSending } from './sales/quote/quote-duties.ts';
import { after, type Consequence } from './workflow/consequence.ts';

/** Whoever assigns customers and opportunities to people, sees to it that each has somebody. */
const assigned = ['TM-5.2.3d', 'CL-4.4.2a', 'MS-3.2.1c', 'MC-4.3.2', 'BS-2.2.5'] as const;

/** What is owed is done by the record that shows it, and stays with somebody. */
const owed = ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-2.2.2h'] as const;
/** Information is kept from those who have no right to it. */
const confidential = ['TM-1.1', 'CL-1.3.2', 'MS-4.1.3b', 'MC-1.3b', 'BS-2.2.2j'] as const;

/** What follows from what, over all trades, in the order in which it runs. */
export const consequences: readonly Consequence[] = [
  after('organization.create', setUpUsualGrades, 'MS-4.2.2a', 'MC-5.2.2', 'TM-1.1', 'CL-1.3.2', 'BS-2.2.2h'),
  after('member.deactivate', handOverCustomers, ...assigned),
  after('member.deactivate', handOverOpportunities, ...assigned),
  after('member.retire', handOverCustomers, ...assigned),
  after('member.retire', handOverOpportunities, ...assigned),
  after('opportunity.hand_over', followOpportunity, ...assigned),
  after('member.deactivate', handOverImplementations, ...assigned),
  after('member.retire', handOverImplementations, ...assigned),
  after('contract.takeEffect', enterImplementation, 'BS-3.2e', 'BS-3.3a'),
  after('implementation.start', implementContract, 'TM-5.1.5a', 'CL-1.3.2', 'MS-3.2.4b', 'MC-4.2.6', 'BS-3.3a'),
  after('member.move', bookAnew, ...assigned),
  after('opportunity.hand_over', handOverQuotes, ...assigned),
  after('quote.send', giveDiscount, 'BS-2.2.3n'),
  after('quote.send', fulfilSending, 'MS-3.2.3a'),
  after('contact.erase', removeFilesOfPerson, 'TM-2.1.1a', 'CL-4.3.1b', 'MS-4.1.3a', 'MC-2.2.1a', 'BS-2.2.2j'),
  after('department.close', keepBooked, ...assigned),
  after('department.closeBranch', keepBooked, ...assigned),
  after('member.deactivate', handOverDuties, ...owed),
  after('member.deactivate', askWithout, ...owed),
  after('member.deactivate', endAccess, ...confidential),
  after('member.move', leaveDuties, ...owed),
  after('member.move', askAfterMove, ...owed),
  after('interaction.record', fulfilContacts, ...owed),
  after('customer.verify', fulfilVerification, ...owed),
  after('credit_assessment.validate', fulfilRenewal, ...owed),
  ...['contact', 'followUp', 'analyseNeeds', 'proposeSolution', 'startNegotiation', 'agree'].map((step) =>
    after(`opportunity.${step}`, fulfilFollowUp, ...owed),
  ),
  after('contract.complete', fulfilByContract, ...owed),
  after('implementation.deliver', fulfilByImplementation, ...owed),
  after('opportunity.deliver', fulfilByOpportunity, ...owed),
  ...['disqualify', 'signContract', 'lose'].map((step) => after(`opportunity.${step}`, fulfilDecision, ...owed)),
];
