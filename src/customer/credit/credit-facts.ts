import { guard } from '../../governance/law-row.ts';
import type { RowSql } from '../../query/model.ts';

/**
 * Facts about the credit of the customer that a row points to, for the law of contracts (G8). `customerId` writes the
 * customer's id of the row: `creditFactsOf((alias) => `${alias}.customer_id`)`.
 */
export function creditFactsOf(customerId: (alias: string) => string) {
  const valid = (alias: string): string =>
    `from credit_assessment cf where cf.organization_id = ${alias}.organization_id and cf.customer_id = ${customerId(alias)} and cf.state = 'VALID'`;
  return {
    hasValidCreditAssessment: (alias) => `exists (select 1 ${valid(alias)})`,
    /** Last day on which the assessment counts; compare it with today, because a state does not expire by itself. */
    creditValidUntil: (alias) => `(select max(cf.valid_until)::text ${valid(alias)})`,
    hasPoorCredit: (alias) => `exists (select 1 ${valid(alias)} and cf.is_poor)`,
    hasPrecaution: (alias) =>
      `exists (select 1 from credit_precaution cp where cp.organization_id = ${alias}.organization_id and cp.customer_id = ${customerId(alias)} and cp.state = 'IN_FORCE')`,
    creditCustomer: (alias) =>
      `(select cn.name from customer cn where cn.organization_id = ${alias}.organization_id and cn.id = ${customerId(alias)})`,
  } as const satisfies Record<string, RowSql>;
}

/**
 * G8: a credit assessment exists before the first contract, and poor credit has a precaution. The verb gives `today`
 * beside the input.
 */
export const creditRows = [
  guard('credit', {
    code: 'CREDIT_ASSESSMENT_MISSING',
    clauses: ['G8', 'TM-7.1.4a'],
    remedy: 'complete_step',
    action: 'customer.assess_credit',
    facts: ['hasValidCreditAssessment', 'creditValidUntil', 'creditCustomer'],
    isKept: ({ facts, input }) => facts['hasValidCreditAssessment'] === true && !isOver(facts['creditValidUntil'], input['today']),
    values: ({ facts }) => ({ customer: shown(facts['creditCustomer']) }),
  }),
  guard('precaution', {
    code: 'PRECAUTION_MISSING',
    clauses: ['G8', 'TM-7.1.4b'],
    remedy: 'complete_step',
    action: 'customer.apply_precaution',
    facts: ['hasPoorCredit', 'hasPrecaution', 'creditCustomer'],
    isKept: ({ facts }) => facts['hasPoorCredit'] !== true || facts['hasPrecaution'] === true,
    values: ({ facts }) => ({ customer: shown(facts['creditCustomer']) }),
  }),
];

function isOver(lastDay: unknown, today: unknown): boolean {
  return typeof lastDay === 'string' && typeof today === 'string' && lastDay < today;
}

function shown(name: unknown): string {
  return typeof name === 'string' ? name : '';
}
