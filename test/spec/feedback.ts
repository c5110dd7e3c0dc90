/** One line of the table "Notifications and copies ordered by the documents", read again by hand: who gets which feedback. */
export interface FeedbackLine {
  readonly pack: 'TM' | 'CL' | 'MS' | 'MC' | 'BS';
  readonly by: string;
  readonly subject: 'CUSTOMER_OPINION' | 'MARKET_NEED' | 'MARKET_INFORMATION' | 'USER_INFORMATION';
  /** Template of a department that the feedback concerns as well. */
  readonly concerns?: string;
  /** Members by address, each with the clauses by which. */
  readonly told: Readonly<Record<string, readonly string[]>>;
}

const research = { marketing_director: ['TM-2.1.4b'], marketing_team_lead: ['TM-2.1.4b'], market_research_member: ['TM-2.1.4b'] };
const market = { marketing_manager: ['MC-2.2.5d'], marketing_specialist: ['MC-2.2.5d'] };
const service = { service_manager: ['BS-2.1.1c'], service_specialist: ['BS-2.1.1c'] };
const leader = { marketing_manager: ['BS-2.2.5k'] };

export const feedbackLines: readonly FeedbackLine[] = [
  // The sales team feeds back customer opinions and market needs: to the director and the research team (implied).
  { pack: 'TM', by: 'sales_rep', subject: 'CUSTOMER_OPINION', told: research },
  { pack: 'TM', by: 'sales_rep', subject: 'MARKET_NEED', told: research },
  // Sales staff feed market and customer-need information back to the market department and other departments concerned.
  { pack: 'MC', by: 'sales_rep', subject: 'MARKET_NEED', told: market },
  { pack: 'MC', by: 'sales_rep', subject: 'MARKET_INFORMATION', told: market },
  {
    pack: 'MC',
    by: 'sales_rep',
    subject: 'MARKET_NEED',
    concerns: 'service',
    told: { ...market, service_manager: ['MC-2.2.5d'], service_specialist: ['MC-2.2.5d'] },
  },
  // What comes from users goes to the customer service department; opinions and front-line information to the leaders.
  { pack: 'BS', by: 'business_rep', subject: 'USER_INFORMATION', told: service },
  { pack: 'BS', by: 'business_rep', subject: 'CUSTOMER_OPINION', told: { ...service, ...leader } },
  { pack: 'BS', by: 'business_rep', subject: 'MARKET_INFORMATION', told: leader },
  // The two other documents order nothing of the kind.
  { pack: 'CL', by: 'sales_rep', subject: 'CUSTOMER_OPINION', told: {} },
  { pack: 'MS', by: 'sales_rep', subject: 'MARKET_NEED', told: {} },
];
