/** For each action with reach `within limit`: the setting that holds the amount, and the action of the next authority. */
export const amountLimits: Readonly<Record<string, { readonly setting: string; readonly next: string }>> = {
  'price.grant_allowance': { setting: 'allowance_limit', next: 'price.grant_allowance_above' },
  'complaint.compensate': { setting: 'compensation_limit', next: 'complaint.compensate_above' },
  'budget_adjustment.approve_minor': { setting: 'funds_limit', next: 'budget_adjustment.approve_major' },
  // No document names who disposes of funds above the limit; the nearest authority decides major adjustments (implied).
  'funds.spend_within_limit': { setting: 'funds_limit', next: 'budget_adjustment.approve_major' },
};
