/** A member needs a recorded background check and training before any of these (G19). */
export const clearance = {
  rule: 'clearance.customer_data',
  clauses: ['MS-4.1.3b', 'G19'],
  /** Whose record is missing, and who may make it. */
  recordedBy: 'platform.record_clearance',
  /** Actions that handle customer information, by the first part of their slug. */
  subjects: new Set(['customer', 'interaction', 'visit_plan', 'care_activity', 'relationship']),
} as const;

/** Whether an action handles customer information. */
export function needsClearance(action: string): boolean {
  return clearance.subjects.has(action.slice(0, action.indexOf('.')));
}
